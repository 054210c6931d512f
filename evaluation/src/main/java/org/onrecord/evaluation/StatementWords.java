package org.onrecord.evaluation;

import java.util.BitSet;
import java.util.List;
import org.onrecord.evaluation.gold.WordSpans;
import org.onrecord.findings.Span;
import org.onrecord.findings.Statement;
import org.onrecord.reader.text.Layout;
import org.onrecord.reader.text.WordRange;

/**
 * Where a statement stands, in words of its article.
 *
 * @param cue every word of the cue, which may be a mark alone
 * @param content the words of the content that hold a letter or a digit; all, where none does
 */
record StatementWords(BitSet cue, BitSet content) {
  /** From this likeness on, two contents are taken for the same. */
  private static final double SAME_CONTENT = 0.8;

  static StatementWords of(Layout layout, Statement statement) {
    BitSet content = words(layout, statement.content());
    BitSet spoken = (BitSet) content.clone();
    content.stream()
        .filter(word -> layout.word(word).codePoints().noneMatch(Character::isLetterOrDigit))
        .forEach(spoken::clear);
    return new StatementWords(words(layout, statement.cue()), spoken.isEmpty() ? content : spoken);
  }

  static BitSet words(Layout layout, List<Span> spans) {
    BitSet words = new BitSet();
    for (WordRange run : WordSpans.of(layout, spans)) {
      words.set(run.start(), run.end());
    }
    return words;
  }

  /** Whether the two can be the same statement: their cues share a word, their contents most. */
  boolean isLike(StatementWords other) {
    return sharedCue(other) > 0 && likeness(other) >= SAME_CONTENT;
  }

  int sharedCue(StatementWords other) {
    return shared(cue, other.cue);
  }

  /** F1 of the contents' words. */
  double likeness(StatementWords other) {
    return f1(content, other.content);
  }

  static double f1(BitSet some, BitSet others) {
    int all = some.cardinality() + others.cardinality();
    return all == 0 ? 0 : 2.0 * shared(some, others) / all;
  }

  private static int shared(BitSet some, BitSet others) {
    BitSet both = (BitSet) some.clone();
    both.and(others);
    return both.cardinality();
  }
}
