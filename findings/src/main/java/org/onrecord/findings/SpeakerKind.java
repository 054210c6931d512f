package org.onrecord.findings;

/** Who a statement is attributed to, by kind. */
public enum SpeakerKind {
  NAMED_PERSON,
  NAMED_ORGANIZATION,
  DOCUMENT,
  ANONYMOUS,
  UNNAMED_PERSON,
  UNNAMED_GROUP,
  AUTHOR,
  UNKNOWN
}
