package org.onrecord.evaluation.gold;

/**
 * How many things the gold data has, how many were read, and how many of those are right. Counts of
 * articles are added up before anything is divided (micro-average).
 */
public record Counts(long gold, long read, long right) {
  public static final Counts NONE = new Counts(0, 0, 0);

  public Counts {
    if (right < 0 || right > gold || right > read) {
      throw new IllegalArgumentException(right + " right of " + gold + " gold, " + read + " read");
    }
  }

  public Counts plus(Counts other) {
    return new Counts(gold + other.gold, read + other.read, right + other.right);
  }

  /** From 0 to 1; 0 when nothing was read. */
  public double precision() {
    return read == 0 ? 0 : (double) right / read;
  }

  /** From 0 to 1; 0 when there is nothing to find. */
  public double recall() {
    return gold == 0 ? 0 : (double) right / gold;
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    return gold + read == 0 ? 0 : 2.0 * right / (gold + read);
  }
}
