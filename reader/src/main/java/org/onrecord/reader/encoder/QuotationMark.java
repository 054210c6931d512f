package org.onrecord.reader.encoder;

import org.onrecord.reader.text.Layout;

/** Kinds of double quotation marks. */
public enum QuotationMark {
  NONE,
  OPENING,
  CLOSING,
  STRAIGHT;

  /** What a word is. */
  public static QuotationMark of(Layout layout, int word) {
    return at(layout.text(), layout.wordStart(word), layout.wordEnd(word));
  }

  private static QuotationMark at(String text, int start, int end) {
    char c = text.charAt(start);
    if (end - start == 1) {
      return switch (c) {
        case '“', '„', '«', '‟' -> OPENING;
        case '”', '»' -> CLOSING;
        case '"' -> STRAIGHT;
        default -> NONE;
      };
    }
    if (end - start == 2 && c == text.charAt(start + 1)) {
      return c == '`' ? OPENING : c == '\'' ? CLOSING : NONE;
    }
    return NONE;
  }
}
