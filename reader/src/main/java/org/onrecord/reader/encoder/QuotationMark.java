package org.onrecord.reader.encoder;

/** Kinds of double quotation marks. */
public enum QuotationMark {
  NONE,
  OPENING,
  CLOSING,
  STRAIGHT;

  /** What the word between two UTF-16 offsets is. */
  public static QuotationMark at(String text, int start, int end) {
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
