package org.onrecord.evaluation;

import java.util.Collection;
import java.util.List;
import org.onrecord.evaluation.gold.WordSpans;
import org.onrecord.findings.Span;
import org.onrecord.findings.Statement;
import org.onrecord.reader.text.Layout;
import org.onrecord.reader.text.WordRange;

/** An attribution, gold or read, as runs of words. */
record WordStatement(List<WordRange> source, List<WordRange> cue, List<WordRange> content) {
  WordStatement {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  static List<WordStatement> ofGold(Layout layout, Collection<GoldStatement> statements) {
    return statements.stream().map(s -> of(layout, s.source(), s.cue(), s.content())).toList();
  }

  static List<WordStatement> ofRead(Layout layout, Collection<Statement> statements) {
    return statements.stream().map(s -> of(layout, s.source(), s.cue(), s.content())).toList();
  }

  private static WordStatement of(
      Layout layout, List<Span> source, List<Span> cue, List<Span> content) {
    return new WordStatement(
        WordSpans.of(layout, source), WordSpans.of(layout, cue), WordSpans.of(layout, content));
  }

  /** How many words the two cues share. */
  int sharedCueWords(WordStatement other) {
    int shared = 0;
    for (WordRange mine : cue) {
      for (WordRange theirs : other.cue) {
        int end = Math.min(mine.end(), theirs.end());
        shared += Math.max(0, end - Math.max(mine.start(), theirs.start()));
      }
    }
    return shared;
  }
}
