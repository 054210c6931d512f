package org.onrecord.reader.encoder;

import java.util.Locale;

/**
 * Lower case by Unicode's rules, as Python's {@code str.lower} applies them. Java's differs for one
 * letter: it decides by word boundaries which capital sigma ends a word.
 */
public final class LowerCase {
  private static final char SIGMA = 'Σ';
  private static final char SMALL_SIGMA = 'σ';
  private static final char FINAL_SIGMA = 'ς';

  /** Marks that are neither cased nor end a word: Unicode's MidLetter, MidNumLet, Single_Quote. */
  private static final String INSIDE_WORDS =
      "'.:·‘’․‧\u0387\u055f\u05f4\ufe13\ufe52\ufe55\uff07\uff0e\uff1a";

  private LowerCase() {}

  public static String of(String word) {
    int sigma = word.indexOf(SIGMA);
    if (sigma < 0) {
      return word.toLowerCase(Locale.ROOT);
    }
    StringBuilder lower = new StringBuilder(word.length());
    int done = 0;
    for (; sigma >= 0; sigma = word.indexOf(SIGMA, done)) {
      lower.append(word.substring(done, sigma).toLowerCase(Locale.ROOT));
      lower.append(isFinal(word, sigma) ? FINAL_SIGMA : SMALL_SIGMA);
      done = sigma + 1;
    }
    return lower.append(word.substring(done).toLowerCase(Locale.ROOT)).toString();
  }

  /** Whether a cased letter stands before and none after. */
  private static boolean isFinal(String word, int sigma) {
    int at = sigma;
    while (at > 0 && isIgnored(word.codePointBefore(at))) {
      at -= Character.charCount(word.codePointBefore(at));
    }
    if (at == 0 || !isCased(word.codePointBefore(at))) {
      return false;
    }
    at = sigma + 1;
    while (at < word.length() && isIgnored(word.codePointAt(at))) {
      at += Character.charCount(word.codePointAt(at));
    }
    return at == word.length() || !isCased(word.codePointAt(at));
  }

  private static boolean isCased(int c) {
    return Character.isUpperCase(c) || Character.isLowerCase(c) || Character.isTitleCase(c);
  }

  private static boolean isIgnored(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.MODIFIER_LETTER,
          Character.MODIFIER_SYMBOL ->
          true;
      default -> INSIDE_WORDS.indexOf(c) >= 0;
    };
  }
}
