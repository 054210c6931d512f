package org.onrecord.findings;

/** How a mention is worded. */
public enum MentionForm {
  NAME,
  NOMINAL,
  PRONOUN
}
