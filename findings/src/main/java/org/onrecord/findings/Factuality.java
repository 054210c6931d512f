package org.onrecord.findings;

/** Whether an event is told as having happened. */
public enum Factuality {
  HAPPENED,
  DID_NOT_HAPPEN,
  PLANNED,
  POSSIBLE,
  HYPOTHETICAL,
  ONGOING
}
