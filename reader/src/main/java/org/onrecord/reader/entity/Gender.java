package org.onrecord.reader.entity;

/** Which of "he" and "she" can stand for somebody, as far as the text or a list tells. */
enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  /** Whether the two can be of one person. */
  boolean fits(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }

  static Gender of(String letter) {
    return switch (letter) {
      case "m" -> MALE;
      case "f" -> FEMALE;
      default -> UNKNOWN;
    };
  }
}
