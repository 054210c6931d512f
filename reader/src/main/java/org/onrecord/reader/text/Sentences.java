package org.onrecord.reader.text;

import java.util.Arrays;

/** Finds where sentences and paragraphs begin. */
final class Sentences {
  private Sentences() {}

  /** The first word of each sentence. */
  static int[] of(String text, int[] starts, int[] ends) {
    int[] found = new int[starts.length];
    int count = 0;
    boolean ended = true;
    for (int i = 0; i < starts.length; i++) {
      if (ended || text.substring(ends[i - 1], starts[i]).indexOf('\n') >= 0) {
        found[count++] = i;
      }
      ended = ".!?".contains(text.substring(starts[i], ends[i]));
    }
    return Arrays.copyOf(found, count);
  }

  /** The first word of each paragraph: after a blank line. */
  static int[] paragraphs(String text, int[] starts, int[] ends) {
    int[] found = new int[starts.length];
    int count = 0;
    for (int i = 0; i < starts.length; i++) {
      if (i == 0 || lineBreaks(text, ends[i - 1], starts[i]) > 1) {
        found[count++] = i;
      }
    }
    return Arrays.copyOf(found, count);
  }

  static int lineBreaks(String text, int from, int to) {
    int breaks = 0;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n') {
        breaks++;
      }
    }
    return breaks;
  }
}
