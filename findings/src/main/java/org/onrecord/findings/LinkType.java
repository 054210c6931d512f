package org.onrecord.findings;

/** How one finding bears on another. */
public enum LinkType {
  REPLIES_TO,
  CONTRADICTS,
  SUPPORTS,
  REPEATS,
  SAME_EVENT,
  FOOTNOTE,
  FOLLOWS
}
