package org.onrecord.reader.reference;

/** Which of "he", "she" and "it" can stand for something, as far as the text shows it. */
enum Gender {
  MALE,
  FEMALE,
  THING,
  UNKNOWN;

  /** Whether the two can be of one. */
  boolean fits(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
