package org.onrecord.findings;

/** The one rule for confidences: a number from 0 to 1. */
final class Confidence {
  private Confidence() {}

  static void check(String finding, double confidence) {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException(
          finding + ": confidence must be from 0 to 1 and is " + confidence);
    }
  }
}
