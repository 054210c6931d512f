package org.onrecord.reader.text;

/**
 * Classes of characters, as the training code's regular expressions name them. All take code
 * points; a lone surrogate is in no class.
 */
public final class Chars {
  private static final int LETTER =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.OTHER_LETTER;
  private static final int MARK =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK;
  private static final int NUMBER =
      1 << Character.DECIMAL_DIGIT_NUMBER
          | 1 << Character.LETTER_NUMBER
          | 1 << Character.OTHER_NUMBER;
  private static final int WORD = LETTER | MARK | NUMBER;
  private static final int ALPHANUMERIC = LETTER | NUMBER;

  private Chars() {}

  private static boolean is(int codePoint, int types) {
    return (types >>> Character.getType(codePoint) & 1) != 0;
  }

  /** {@code \p{L}}. */
  public static boolean isLetter(int codePoint) {
    return is(codePoint, LETTER);
  }

  /** {@code [\p{L}\p{N}]}. */
  public static boolean isAlphanumeric(int codePoint) {
    return is(codePoint, ALPHANUMERIC);
  }

  /** {@code [\p{L}\p{M}\p{N}]}: what word pieces are sought in. */
  public static boolean isLetterMarkOrNumber(int codePoint) {
    return is(codePoint, WORD);
  }

  /** {@code \p{Nd}}. */
  public static boolean isDigit(int codePoint) {
    return Character.getType(codePoint) == Character.DECIMAL_DIGIT_NUMBER;
  }

  /** {@code \p{Lu}}. */
  public static boolean isUpper(int codePoint) {
    return Character.getType(codePoint) == Character.UPPERCASE_LETTER;
  }

  /** What words are made of: letters, marks, numbers, low lines, soft hyphens, (non-)joiners. */
  public static boolean isWord(int codePoint) {
    if (codePoint < 0x80) {
      return (codePoint >= 'a' && codePoint <= 'z')
          || (codePoint >= 'A' && codePoint <= 'Z')
          || (codePoint >= '0' && codePoint <= '9')
          || codePoint == '_';
    }
    return codePoint == 0xad || codePoint == 0x200c || codePoint == 0x200d || is(codePoint, WORD);
  }

  /** What stands between words: white space, separators, zero-width spaces, byte order marks. */
  public static boolean isSpace(int codePoint) {
    return (codePoint <= ' ' && codePoint >= 0x1c)
        || isWhite(codePoint)
        || codePoint == 0x200b
        || codePoint == 0xfeff;
  }

  /** Unicode's {@code White_Space}. */
  static boolean isWhite(int codePoint) {
    if (codePoint <= ' ') {
      return codePoint == ' ' || (codePoint >= 0x09 && codePoint <= 0x0d);
    }
    return switch (codePoint) {
      case 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000 -> true;
      default -> codePoint >= 0x2000 && codePoint <= 0x200a;
    };
  }
}
