package org.onrecord.reader.decode;

import org.onrecord.reader.encoder.OnnxModel;
import org.onrecord.reader.encoder.WordPiece;
import org.onrecord.reader.text.Layout;

/** Runs the model over a text and decodes what it scores. Thread-safe. */
public final class Analyzer {
  private final WindowReader reader;
  private final MentionStage mentions;
  private final AnalyzerOptions options;

  /**
   * @param model stays open; whoever opened it closes it
   * @param mentions gives the mentions their chains
   */
  public Analyzer(
      OnnxModel model, WordPiece wordPiece, MentionStage mentions, AnalyzerOptions options) {
    this.reader = new WindowReader(model, wordPiece, options);
    this.mentions = mentions;
    this.options = options;
  }

  /** Finds tags, trees, names, attributions and mentions. */
  public Analysis analyze(Layout layout) {
    Draft draft = reader.read(layout);
    Analysis found = draft.finish(new Nesting(reader, options.depth()).complete(draft));
    return found.withMarkables(mentions.resolve(found, draft.candidates));
  }
}
