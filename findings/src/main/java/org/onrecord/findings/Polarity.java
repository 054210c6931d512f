package org.onrecord.findings;

/** Whether a statement is made or is said not to be made. */
public enum Polarity {
  POSITIVE,
  NEGATIVE
}
