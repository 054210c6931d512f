package org.onrecord.reader.decode;

import org.onrecord.reader.encoder.OnnxModel;
import org.onrecord.reader.encoder.WordPiece;
import org.onrecord.reader.text.Layout;

/** Runs the model over a text and decodes what it scores. Thread-safe. */
public final class Analyzer {
  private final WindowReader reader;
  private final AnalyzerOptions options;

  /**
   * @param model stays open; whoever opened it closes it
   */
  public Analyzer(OnnxModel model, AnalyzerOptions options) {
    this(model, WordPiece.load(), options);
  }

  /**
   * @param model stays open; whoever opened it closes it
   */
  public Analyzer(OnnxModel model, WordPiece wordPiece, AnalyzerOptions options) {
    this.reader = new WindowReader(model, wordPiece, options);
    this.options = options;
  }

  /** Finds tags, trees, names and attributions. */
  public Analysis analyze(Layout layout) {
    Draft draft = reader.read(layout);
    return draft.finish(new Nesting(reader, options.depth()).complete(draft));
  }
}
