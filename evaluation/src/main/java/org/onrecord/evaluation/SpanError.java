package org.onrecord.evaluation;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.IntStream;
import org.onrecord.reader.text.Layout;
import org.onrecord.reader.text.WordRange;

/** The ways in which a span that was read, or that should have been, is wrong. */
enum SpanError {
  MISSED("gold span with nothing read there"),
  SPURIOUS("no gold span there"),
  PUNCTUATION("punctuation marks alone differ"),
  NEAR("off by at most three words"),
  PIECE("a piece inside a gold span"),
  TOO_MUCH("covers a gold span and more"),
  OTHER("overlaps otherwise");

  private final String words;

  SpanError(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /** What is wrong with a span that was read; empty when it is right. */
  static Optional<SpanError> ofRead(Layout layout, WordRange read, Collection<WordRange> gold) {
    if (gold.contains(read)) {
      return Optional.empty();
    }
    return Optional.of(
        gold.stream()
            .filter(read::overlaps)
            .map(span -> between(layout, read, span))
            .min(Enum::compareTo)
            .orElse(SPURIOUS));
  }

  private static SpanError between(Layout layout, WordRange read, WordRange gold) {
    int from = Math.min(read.start(), gold.start());
    int to = Math.max(read.end(), gold.end());
    int[] differing =
        IntStream.range(from, to).filter(i -> read.contains(i) != gold.contains(i)).toArray();
    if (IntStream.of(differing).allMatch(i -> isPunctuation(layout.word(i)))) {
      return PUNCTUATION;
    }
    if (differing.length <= 3) {
      return NEAR;
    }
    if (gold.contains(read)) {
      return PIECE;
    }
    return read.contains(gold) ? TOO_MUCH : OTHER;
  }

  private static boolean isPunctuation(String word) {
    return word.codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
