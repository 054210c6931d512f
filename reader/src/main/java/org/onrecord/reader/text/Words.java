package org.onrecord.reader.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into words and punctuation marks. */
final class Words {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+|[^\\s]");

  private Words() {}

  /** Starts and ends of all words. */
  static int[][] of(String text) {
    Matcher matcher = WORD.matcher(text);
    return new int[][] {
      WORD.matcher(text).results().mapToInt(r -> r.start()).toArray(),
      matcher.results().mapToInt(r -> r.end()).toArray()
    };
  }
}
