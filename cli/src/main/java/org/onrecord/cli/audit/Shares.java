package org.onrecord.cli.audit;

import java.util.Locale;

/** Shares, in words. */
final class Shares {
  private static final double HALF_A_PERCENT = 0.005;

  private Shares() {}

  /** From 0 to 1, as whole percents; little is never said to be nothing. */
  static String percent(double share) {
    return share > 0 && share < HALF_A_PERCENT
        ? "<1%"
        : String.format(Locale.ROOT, "%.0f%%", 100 * share);
  }
}
