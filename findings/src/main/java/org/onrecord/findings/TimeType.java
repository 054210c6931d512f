package org.onrecord.findings;

/** The TIMEX3 type of a time expression. */
public enum TimeType {
  DATE,
  TIME,
  DURATION,
  SET
}
