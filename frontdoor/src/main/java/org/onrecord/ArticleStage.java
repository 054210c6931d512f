package org.onrecord;

import org.onrecord.findings.Article;
import org.onrecord.findings.Reading;

/** What makes a reading of one article. Called by several threads at once. */
@FunctionalInterface
public interface ArticleStage {
  /** Reads one article; throws when this one cannot be read, and then goes on with others. */
  Reading read(Article article);
}
