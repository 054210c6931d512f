package org.onrecord.ingest.html;

import org.jsoup.parser.Parser;

/** Small repairs of text from pages. */
final class HtmlText {
  private HtmlText() {}

  /** A value of an attribute or of JSON as one line: entities decoded once more, spaces single. */
  static String oneLine(String value) {
    String text = value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, true);
    if (text.indexOf('<') >= 0) {
      text = text.replaceAll("</?[a-zA-Z][^<>]{0,200}>", "");
    }
    return wellFormed(text.replaceAll("[\\s\\u00a0\\p{Cntrl}]+", " ").strip());
  }

  /** Half a surrogate pair is no character: UTF-8 cannot hold it. It becomes U+FFFD. */
  static String wellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return replaceLoneSurrogates(text);
      }
    }
    return text;
  }

  private static String replaceLoneSurrogates(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
