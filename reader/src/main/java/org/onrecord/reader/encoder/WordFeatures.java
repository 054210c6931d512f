package org.onrecord.reader.encoder;

import org.onrecord.reader.text.Chars;
import org.onrecord.reader.text.Layout;

/**
 * How words are written and stand: one number a word, 0 to 127, which is shape + 16 * separator +
 * 64 * quoted. The twin of {@code features} in the training code; change both or neither.
 */
public final class WordFeatures {
  private static final int SEPARATOR = 16;
  private static final int QUOTED = 64;

  private static final int LOWER = 1;
  private static final int CAPITAL = 2;
  private static final int UPPER = 3;
  private static final int MIXED_CASE = 4;
  private static final int DIGITS = 5;
  private static final int WITH_DIGITS = 6;
  private static final int MARK = 7;
  private static final int QUOTATION_MARK = 8;

  private static final int NOTHING = 0;
  private static final int SPACE = 1;
  private static final int LINE_BREAK = 2;
  private static final int BLANK_LINE = 3;

  private WordFeatures() {}

  /** The features of all words. */
  public static int[] of(Layout layout) {
    int words = layout.wordCount();
    int[] features = new int[words];
    for (int i = 0; i < words; i++) {
      features[i] = shape(layout, i) + SEPARATOR * separator(layout, i);
    }
    markQuoted(layout, features);
    return features;
  }

  /** Whether a word with such features stands inside double quotation marks or is one of them. */
  public static boolean isQuoted(int feature) {
    return feature >= QUOTED;
  }

  /** Whether a word with such features is a double quotation mark. */
  static boolean isQuotationMark(int feature) {
    return feature % SEPARATOR == QUOTATION_MARK;
  }

  /** Whether a line, or the text, begins with a word with such features. */
  static boolean isLineStart(int feature) {
    return separatorOf(feature) >= LINE_BREAK;
  }

  private static int shape(Layout layout, int word) {
    String text = layout.text();
    int start = layout.wordStart(word);
    int end = layout.wordEnd(word);
    if (QuotationMark.of(layout, word) != QuotationMark.NONE) {
      return QUOTATION_MARK;
    }
    int letters = 0;
    int capitals = 0;
    int alphanumerics = 0;
    int others = 0;
    int digits = 0;
    boolean firstIsCapital = false;
    for (int i = start, c; i < end; i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (Chars.isLetter(c)) {
        boolean capital = Character.isUpperCase(c);
        firstIsCapital |= capital && letters == 0;
        capitals += capital ? 1 : 0;
        letters++;
        alphanumerics++;
      } else if (Chars.isAlphanumeric(c)) {
        digits += Chars.isDigit(c) ? 1 : 0;
        alphanumerics++;
      } else {
        others++;
      }
    }
    if (alphanumerics == 0) {
      return MARK;
    }
    if (letters < alphanumerics) {
      return digits == alphanumerics && others == 0 ? DIGITS : WITH_DIGITS;
    }
    return caseOf(letters, capitals, firstIsCapital);
  }

  private static int caseOf(int letters, int capitals, boolean firstIsCapital) {
    if (capitals == 0) {
      return LOWER;
    }
    if (capitals == letters) {
      return letters > 1 ? UPPER : CAPITAL;
    }
    return firstIsCapital && capitals == 1 ? CAPITAL : MIXED_CASE;
  }

  private static int separator(Layout layout, int word) {
    if (word == 0) {
      return BLANK_LINE;
    }
    String text = layout.text();
    int from = layout.wordEnd(word - 1);
    int to = layout.wordStart(word);
    int breaks = 0;
    for (int i = from; i < to; i++) {
      breaks += text.charAt(i) == '\n' ? 1 : 0;
    }
    return breaks > 1 ? BLANK_LINE : breaks == 1 ? LINE_BREAK : to > from ? SPACE : NOTHING;
  }

  private static int separatorOf(int feature) {
    return feature % QUOTED / SEPARATOR;
  }

  /** Marks words inside double quotation marks, and the marks; a line break leads outside. */
  private static void markQuoted(Layout layout, int[] features) {
    boolean inside = false;
    for (int i = 0; i < features.length; i++) {
      inside &= separatorOf(features[i]) < LINE_BREAK;
      QuotationMark mark =
          features[i] % SEPARATOR == QUOTATION_MARK
              ? QuotationMark.of(layout, i)
              : QuotationMark.NONE;
      boolean opens = mark == QuotationMark.OPENING;
      boolean closes = mark == QuotationMark.CLOSING;
      if (mark == QuotationMark.STRAIGHT) {
        opens = !inside && opensHere(layout, features, i);
        closes = inside;
      }
      inside |= opens;
      features[i] += inside ? QUOTED : 0;
      inside &= !closes;
    }
  }

  /**
   * Whether a straight mark outside a quotation opens one: glued to what follows, or to nothing.
   */
  private static boolean opensHere(Layout layout, int[] features, int word) {
    boolean gluedAfter = word + 1 < features.length && separatorOf(features[word + 1]) == NOTHING;
    return gluedAfter || separatorOf(features[word]) != NOTHING || isOpenMark(layout, word - 1);
  }

  private static boolean isOpenMark(Layout layout, int word) {
    return switch (layout.word(word)) {
      case "(", "[", "—", "–", "-", "--" -> true;
      default -> false;
    };
  }
}
