package org.onrecord.findings;

import java.util.Arrays;

/**
 * Converts offsets into one text between UTF-16 units (as Java counts) and Unicode code points (as
 * the wire counts). The only place that does.
 *
 * <p>A lone surrogate counts as one code point, as it does for {@link String#codePointCount}. An
 * offset between the two halves of a pair stands for no code point and is refused.
 */
public final class CodePoints {
  private final int units;

  /** Where each pair's second half stands, in UTF-16 units, in order. */
  private final int[] lowHalves;

  private CodePoints(int units, int[] lowHalves) {
    this.units = units;
    this.lowHalves = lowHalves;
  }

  public static CodePoints of(String text) {
    int[] lows = new int[8];
    int pairs = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        if (pairs == lows.length) {
          lows = Arrays.copyOf(lows, pairs * 2);
        }
        lows[pairs++] = i;
        i++;
      }
    }
    return new CodePoints(text.length(), Arrays.copyOf(lows, pairs));
  }

  /** How many code points the text has. */
  public int length() {
    return units - lowHalves.length;
  }

  /** From UTF-16 units to code points. */
  public int fromUnits(int unit) {
    if (unit < 0 || unit > units) {
      throw new IllegalArgumentException("offset " + unit + " is outside a text of " + units);
    }
    int found = Arrays.binarySearch(lowHalves, unit);
    if (found >= 0) {
      throw new IllegalArgumentException("offset " + unit + " cuts a surrogate pair in two");
    }
    return unit - (-found - 1);
  }

  /** From code points to UTF-16 units. */
  public int toUnits(int codePoint) {
    if (codePoint < 0 || codePoint > length()) {
      throw new IllegalArgumentException(
          "code point " + codePoint + " is outside a text of " + length());
    }
    // Pair k's low half stands at code point lowHalves[k] - k (that of the character after it).
    int low = 0;
    int high = lowHalves.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lowHalves[middle] - middle <= codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return codePoint + low;
  }
}
