package org.onrecord.evaluation.gold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.onrecord.findings.Span;
import org.onrecord.reader.text.Layout;
import org.onrecord.reader.text.WordRange;

/** From spans of characters to runs of a layout's words: all words that a span touches. */
public final class WordSpans {
  private WordSpans() {}

  /** The runs in the order of the text; those that touch or overlap are one. */
  public static List<WordRange> of(Layout layout, Collection<Span> spans) {
    List<WordRange> runs = new ArrayList<>();
    for (Span span : spans) {
      layout.wordsIn(span).ifPresent(runs::add);
    }
    return merged(runs);
  }

  private static List<WordRange> merged(List<WordRange> runs) {
    List<WordRange> merged = new ArrayList<>();
    for (WordRange run : runs.stream().sorted().toList()) {
      int last = merged.size() - 1;
      if (last >= 0 && run.start() <= merged.get(last).end()) {
        WordRange before = merged.get(last);
        merged.set(last, new WordRange(before.start(), Math.max(before.end(), run.end())));
      } else {
        merged.add(run);
      }
    }
    return List.copyOf(merged);
  }
}
