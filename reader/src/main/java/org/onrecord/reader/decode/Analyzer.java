package org.onrecord.reader.decode;

import org.onrecord.reader.encoder.OnnxModel;
import org.onrecord.reader.encoder.WordPiece;
import org.onrecord.reader.text.Layout;

/** Runs the model over a text and decodes what it scores. Thread-safe. */
public final class Analyzer {
  /**
   * Added to the log-probability of a cue's beginning within a content: no attribution within
   * another is marked where the model learned, so it is shy of them.
   */
  private static final float WITHIN = 1;

  private final WindowReader reader;
  private final WindowReader again;
  private final MentionStage mentions;
  private final AnalyzerOptions options;

  /**
   * @param model stays open; whoever opened it closes it
   * @param mentions gives the mentions their chains
   */
  public Analyzer(
      OnnxModel model, WordPiece wordPiece, MentionStage mentions, AnalyzerOptions options) {
    this.reader = new WindowReader(model, wordPiece, options);
    this.again =
        new WindowReader(
            model,
            wordPiece,
            options.withCues(options.cueBegin() + WITHIN, options.cueInside(), options.least()));
    this.mentions = mentions;
    this.options = options;
  }

  /** Finds tags, trees, names, attributions and mentions. */
  public Analysis analyze(Layout layout) {
    Draft draft = reader.read(layout);
    Analysis found = draft.finish(new Nesting(again, options.depth()).complete(draft));
    return found.withMarkables(mentions.resolve(found, draft.candidates));
  }
}
