package org.onrecord.evaluation;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.onrecord.findings.Article;
import org.onrecord.findings.Reading;
import org.onrecord.reader.Reader;
import org.onrecord.reader.decode.Analysis;
import org.onrecord.reader.text.Layout;

/** The project's reader. */
final class ReaderSubject implements Subject {
  private final Reader reader;

  /**
   * @param model an ONNX file, or null for the model that the program has
   */
  ReaderSubject(@Nullable Path model) {
    reader = model == null ? Reader.open() : Reader.open(model);
  }

  @Override
  public String modelHash() {
    return reader.modelHash();
  }

  @Override
  public String version() {
    return Reader.VERSION;
  }

  @Override
  public Reading read(Article article) {
    return reader.read(article);
  }

  @Override
  public Reading readAttributions(Article article) {
    return reader.readAttributions(article);
  }

  @Override
  public Analysis analyze(Layout layout) {
    return reader.analyze(layout);
  }

  @Override
  public void close() {
    reader.close();
  }
}
