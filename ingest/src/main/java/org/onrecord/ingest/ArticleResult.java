package org.onrecord.ingest;

import org.onrecord.findings.Article;

/** What became of one input: an article, or the reason why there is none. */
public sealed interface ArticleResult {

  /** Where the input was read: a path as it was given, or {@code -} for standard input. */
  String location();

  /** An input that gave an article. */
  record Found(Article article) implements ArticleResult {
    @Override
    public String location() {
      return article.location();
    }
  }

  /**
   * An input that gave none.
   *
   * @param problem what is wrong, as a sentence without full stop
   * @param advice what the user can do about it, as a sentence with full stop
   */
  record Failed(String location, String problem, String advice) implements ArticleResult {

    /** Place, problem and advice on one line, for people. */
    public String message() {
      String place = location.equals(Ingest.STANDARD_INPUT) ? "standard input" : location;
      return place + ": " + problem + ". " + advice;
    }
  }
}
