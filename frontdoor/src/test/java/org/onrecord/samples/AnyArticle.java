package org.onrecord.samples;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.onrecord.findings.Article;
import org.onrecord.findings.Published;

/** Article texts as they should be, and as they should not. */
final class AnyArticle {
  private static final List<String> SENTENCES =
      List.of(
          "“We never agreed to that,” said Mayor Ana Ruiz.",
          "\"I am [not] going,\" he told reporters. \"Ask my brother.\"",
          "The ministry denied on Monday that it had known of any leak.",
          "According to a report, the bridge is 'beyond repair'.",
          "‘It’s done,’ Tolland’s lawyer said, adding that she “wasn’t sorry”.",
          "Dr. 𠮷田愛子 warned the so-called “dead ice” would go by 2061.",
          "The union said the company had said nothing.",
          "Nobody came.");

  /** What breaks offsets, tokenizers and quotation marks. */
  private static final List<String> BREAKERS =
      List.of(
          "👩🏽‍🚒",
          "😀",
          "🇳🇴",
          "𝔸",
          "𠮷",
          "e\u0301",
          "Z\u0351\u036B\u0343",
          "ﷺ",
          "שלום",
          "\u202E",
          "\u2066",
          "\u200B",
          "\u200D",
          "\uFEFF",
          "\u00AD",
          "\u00A0",
          "\u3000",
          "\t",
          "\n",
          "\n\n",
          "\r",
          "\r\n",
          "\r\n\r\n",
          "\u0085",
          "\u2028",
          "\u2029",
          "\u000B",
          "\f",
          "\u0000",
          "\u0007",
          "\uD83D",
          "\uDE00",
          "\uDE00\uD83D",
          "\uFFFF",
          "\uFFFD",
          "“",
          "”",
          "‘",
          "’",
          "\"",
          "'",
          "[",
          "]",
          "(",
          ")",
          "[1]",
          "...",
          "…",
          "—",
          "--",
          ".",
          "?!",
          ",",
          "<b>",
          "&amp;",
          "\\u0041",
          "{}",
          "İ",
          "ß",
          "ſ",
          "ﬁ",
          "Ǆ",
          "१२",
          "½",
          "x".repeat(700),
          "🙂".repeat(300),
          "a.b.".repeat(200),
          "“".repeat(60),
          " ".repeat(200),
          "\n".repeat(200));

  private AnyArticle() {}

  static Arbitrary<String> text() {
    Arbitrary<String> part =
        Arbitraries.oneOf(
            Arbitraries.of(SENTENCES),
            Arbitraries.of(SENTENCES).map(sentence -> " " + sentence),
            Arbitraries.of(BREAKERS),
            Arbitraries.strings().ofMaxLength(12));
    return part.list().ofMinSize(1).ofMaxSize(14).map(parts -> String.join("", parts));
  }

  /** A sentence with something put into its middle: inside a word, a name, a quotation. */
  static Arbitrary<String> broken() {
    return Arbitraries.of(SENTENCES)
        .flatMap(
            sentence ->
                Arbitraries.integers()
                    .between(0, sentence.length())
                    .flatMap(
                        at ->
                            Arbitraries.of(BREAKERS)
                                .map(
                                    it ->
                                        sentence.substring(0, at) + it + sentence.substring(at))));
  }

  static Article of(String text) {
    return new Article(
        "a-any",
        "any",
        "text/plain",
        null,
        null,
        List.of(),
        "en",
        Published.unknown(),
        "0".repeat(64),
        text);
  }
}
