package org.onrecord.reader.text;

/** Kinds of words that matter where sentences end: stops, brackets, quotation marks, cases. */
final class Marks {
  private Marks() {}

  /** Whether a word ends a sentence by itself: ., !, ?, …, and runs of them. */
  static boolean isStop(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (".!?…。！？‽".indexOf(word.charAt(i)) < 0) {
        return false;
      }
    }
    return !word.isEmpty();
  }

  static boolean isEllipsis(String word) {
    return word.startsWith("..") || word.startsWith("…");
  }

  /** A mark that closes whatever stands before it. */
  static boolean isClosing(String word) {
    return word.equals("''") || (word.length() == 1 && "”»)]}›".contains(word));
  }

  /** A mark that closes only where no space stands before it. */
  static boolean isClosingIfGlued(String word) {
    return word.length() == 1 && "\"'’".contains(word);
  }

  /** A mark that can stand before a sentence's first word. */
  static boolean isOpening(String word) {
    return word.equals("``") || (word.length() == 1 && "“‘„‟«‹\"'([{¿¡—–-•*$€£¥#".contains(word));
  }

  static boolean isQuotation(String word) {
    return word.equals("''")
        || word.equals("``")
        || (word.length() == 1 && "\"“”„‟«»".contains(word));
  }

  /** The first letter's case, or that of a number: what a sentence begins with. */
  static boolean isCapitalOrNumber(String word) {
    int c = word.codePointAt(0);
    return Character.isUpperCase(c) || Character.isTitleCase(c) || Character.isDigit(c);
  }

  static boolean isLower(String word) {
    return Character.isLowerCase(word.codePointAt(0));
  }

  /** iPhone, eBay: a name although its first letter is small. */
  static boolean isBrand(String word) {
    return isLower(word) && word.length() > 2 && Character.isUpperCase(word.charAt(1));
  }

  /** A capital of its own with a stop: J. */
  static boolean isInitial(String word) {
    return word.endsWith(".")
        && word.codePointCount(0, word.length()) == 2
        && Character.isUpperCase(word.codePointAt(0));
  }
}
