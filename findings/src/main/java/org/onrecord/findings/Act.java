package org.onrecord.findings;

/** What the cue of a statement does. {@link #SAY} is plain telling. */
public enum Act {
  SAY,
  ASK,
  DENY,
  ACCUSE,
  ADMIT,
  CLAIM,
  PROMISE,
  THREATEN,
  DEMAND,
  REQUEST,
  REJECT,
  AGREE,
  PRAISE,
  CRITICISE,
  WARN,
  ANNOUNCE,
  ORDER,
  PREDICT,
  BOAST,
  REPORT,
  BELIEVE,
  INTEND,
  WANT,
  FEEL,
  KNOW,
  DECLINE
}
