package org.onrecord.ingest;

import java.util.stream.Stream;

/** Where articles come from. */
public interface ArticleSource {

  /**
   * The inputs in order, each read when the stream comes to it and none kept. A bad input is an
   * {@link ArticleResult.Failed}; the stream itself throws nothing on account of an input.
   */
  Stream<ArticleResult> articles();

  /** How many results {@link #articles()} will give. */
  int size();
}
