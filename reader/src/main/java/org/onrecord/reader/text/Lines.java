package org.onrecord.reader.text;

import java.util.Arrays;

/**
 * The line breaks of a text: which of them begin a paragraph, a heading or an item of a list, and
 * which only wrap a line.
 */
final class Lines {
  /** From this share of lines that begin with a small letter on, lines are taken as wrapped. */
  private static final double WRAPPED = 0.25;

  /** A line shorter than this share of a full one ends its paragraph. */
  private static final double SHORT = 0.65;

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final boolean wrapped;
  private final int full;

  Lines(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    int breaks = 0;
    int small = 0;
    int[] lengths = new int[16];
    for (int i = 1; i < starts.length; i++) {
      if (breaks(i) == 1) {
        if (breaks == lengths.length) {
          lengths = Arrays.copyOf(lengths, breaks * 2);
        }
        lengths[breaks++] = lengthBefore(i);
        small += Character.isLowerCase(text.codePointAt(starts[i])) ? 1 : 0;
      }
    }
    Arrays.sort(lengths, 0, breaks);
    wrapped = breaks > 1 && small > breaks * WRAPPED;
    full = breaks == 0 ? 0 : lengths[breaks * 9 / 10];
  }

  /** Line breaks before a word; more than one stand for a blank line. */
  int breaks(int word) {
    int breaks = 0;
    for (int i = ends[word - 1]; i < starts[word]; i++) {
      char c = text.charAt(i);
      boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !pair) || c == '\u0085' || c == '\u2028') {
        breaks++;
      } else if (c == '\u2029' || c == '\f') {
        breaks += 2;
      }
    }
    return breaks;
  }

  /** Whether a paragraph, a heading, an item or a speaker's turn begins with this word. */
  boolean begins(int word) {
    int breaks = word == 0 ? 2 : breaks(word);
    if (breaks != 1) {
      return breaks > 1;
    }
    if (isItem(word)) {
      return true;
    }
    if (Character.isLowerCase(text.codePointAt(starts[word]))) {
      return false;
    }
    return !wrapped || lengthBefore(word) < full * SHORT;
  }

  /** UTF-16 units of the line that ends before a word. */
  private int lengthBefore(int word) {
    int begin = ends[word - 1];
    while (begin > 0 && "\n\r\u0085\u2028\u2029\f".indexOf(text.charAt(begin - 1)) < 0) {
      begin--;
    }
    return ends[word - 1] - begin;
  }

  /** Q: and A:, bullets, 1. and (a). */
  private boolean isItem(int word) {
    String first = word(word);
    String second = word + 1 < starts.length ? word(word + 1) : "";
    if ("•‣◦▪●*·–—-".contains(first)) {
      return word + 1 < starts.length && starts[word + 1] > ends[word];
    }
    boolean label = first.length() <= 2 && Character.isLetterOrDigit(first.charAt(0));
    boolean question = first.equals("Q") || first.equals("A");
    return (label && (second.equals(".") || second.equals(")")) && !startsLower(word + 2))
        || (question && second.equals(":"))
        || first.equals("Q.")
        || first.equals("A.");
  }

  private boolean startsLower(int word) {
    return word < starts.length && Character.isLowerCase(text.codePointAt(starts[word]));
  }

  private String word(int word) {
    return text.substring(starts[word], ends[word]);
  }
}
