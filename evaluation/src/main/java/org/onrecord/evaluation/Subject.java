package org.onrecord.evaluation;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.onrecord.findings.Article;
import org.onrecord.findings.Reading;
import org.onrecord.reader.decode.Analysis;
import org.onrecord.reader.text.Layout;

/** What is scored: a reader with its model. Safe to share between threads. */
interface Subject extends AutoCloseable {
  /** Opens a reader; {@code model} is an ONNX file, or null for the one that the program has. */
  @FunctionalInterface
  interface Opener {
    Subject open(@Nullable Path model);
  }

  /** {@code sha256:} and the hash of the model's file. */
  String modelHash();

  /** The reader's version. */
  String version();

  Reading read(Article article);

  /** With all that the model attributes, also what the reader takes for no statement. */
  Reading readAttributions(Article article);

  Analysis analyze(Layout layout);

  @Override
  void close();

  /** The project's reader. */
  static Subject reader(@Nullable Path model) {
    return new ReaderSubject(model);
  }
}
