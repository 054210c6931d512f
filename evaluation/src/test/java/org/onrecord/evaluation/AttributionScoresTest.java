package org.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.evaluation.gold.Counts;
import org.onrecord.evaluation.gold.WordSpans;
import org.onrecord.findings.Span;
import org.onrecord.reader.text.Layout;
import org.onrecord.reader.text.WordRange;

class AttributionScoresTest {
  private static WordStatement statement(
      List<WordRange> source, List<WordRange> cue, List<WordRange> content) {
    return new WordStatement(source, cue, content);
  }

  /** {@code words(1, 3, 7, 9)}: [1, 3) and [7, 9). */
  private static List<WordRange> words(int... ends) {
    List<WordRange> ranges = new ArrayList<>();
    for (int i = 0; i < ends.length; i += 2) {
      ranges.add(new WordRange(ends[i], ends[i + 1]));
    }
    return ranges;
  }

  @Test
  void aDiscontinuousSpanCountsAsSeveral() {
    WordStatement gold = statement(words(4, 5), words(5, 6), words(0, 3, 7, 9));
    WordStatement read = statement(words(4, 5), words(5, 6), words(0, 3, 7, 10));
    AttributionScores scores = AttributionScores.of(List.of(gold), List.of(read));
    assertThat(scores.content()).isEqualTo(new Counts(2, 2, 1));
    assertThat(scores.source()).isEqualTo(new Counts(1, 1, 1));
    assertThat(scores.linked()).isEqualTo(new Counts(1, 1, 0));
    assertThat(scores.contentWords()).isEqualTo(new Counts(5, 6, 5));
  }

  @Test
  void aSourceOfTwoStatementsCountsOnceOrEachTime() {
    List<WordStatement> gold =
        List.of(
            statement(words(0, 1), words(1, 2), words(2, 5)),
            statement(words(0, 1), words(6, 7), words(7, 9)));
    List<WordStatement> read = List.of(statement(words(0, 1), words(1, 2), words(2, 5)));
    AttributionScores scores = AttributionScores.of(gold, read);
    assertThat(scores.source()).isEqualTo(new Counts(1, 1, 1));
    assertThat(scores.sourceEach()).isEqualTo(new Counts(2, 1, 1));
    assertThat(scores.cue()).isEqualTo(new Counts(2, 1, 1));
    assertThat(scores.linked()).isEqualTo(new Counts(2, 1, 1));
  }

  @Test
  void readingTheSameTwiceIsRightOnce() {
    WordStatement gold = statement(words(0, 1), words(1, 2), words(2, 5));
    AttributionScores scores = AttributionScores.of(List.of(gold), List.of(gold, gold));
    assertThat(scores.cue()).isEqualTo(new Counts(1, 1, 1));
    assertThat(scores.sourceEach()).isEqualTo(new Counts(1, 2, 1));
    assertThat(scores.linked()).isEqualTo(new Counts(1, 2, 1));
    assertThat(scores.cueFound()).isEqualTo(new Counts(1, 2, 1));
  }

  @Test
  void aCueThatOverlapsLinksButIsNotExact() {
    WordStatement gold = statement(words(), words(1, 3), words(4, 6));
    WordStatement read = statement(words(), words(2, 3), words(4, 6));
    AttributionScores scores = AttributionScores.of(List.of(gold), List.of(read));
    assertThat(scores.cue()).isEqualTo(new Counts(1, 1, 0));
    assertThat(scores.cueFound()).isEqualTo(new Counts(1, 1, 1));
    assertThat(scores.linked()).isEqualTo(new Counts(1, 1, 1));
    assertThat(scores.source()).isEqualTo(Counts.NONE);
  }

  @Test
  void cuesThatShareMostAreMatched() {
    WordStatement gold = statement(words(0, 1), words(1, 4), words(5, 6));
    WordStatement little = statement(words(), words(3, 5), words(6, 7));
    WordStatement much = statement(words(0, 1), words(1, 3), words(5, 6));
    AttributionScores scores = AttributionScores.of(List.of(gold), List.of(little, much));
    assertThat(scores.linked()).isEqualTo(new Counts(1, 2, 1));
  }

  @Test
  void f1IsOfTheSums() {
    Counts sum = new Counts(3, 1, 1).plus(new Counts(1, 3, 1));
    assertThat(sum.precision()).isEqualTo(0.5);
    assertThat(sum.recall()).isEqualTo(0.5);
    assertThat(sum.f1()).isEqualTo(0.5);
    assertThat(Counts.NONE.f1()).isZero();
  }

  @Test
  void spansBecomeTheWordsThatTheyTouch() {
    String text = "😀 “Yes,” Ana said";
    Layout layout = Layout.of(text);
    int quote = text.indexOf('“');
    int ana = text.indexOf("Ana");
    assertThat(WordSpans.of(layout, List.of(Span.of(quote, ana))))
        .containsExactly(new WordRange(1, 5));
    assertThat(WordSpans.of(layout, List.of(Span.of(ana + 1, ana + 2))))
        .containsExactly(new WordRange(5, 6));
    assertThat(WordSpans.of(layout, List.of(Span.of(ana - 1, ana)))).isEmpty();
  }

  @Test
  void spansThatTouchAreOne() {
    Layout layout = Layout.of("a b c d e");
    assertThat(WordSpans.of(layout, List.of(Span.of(4, 5), Span.of(0, 1), Span.of(2, 3))))
        .containsExactly(new WordRange(0, 3));
    assertThat(WordSpans.of(layout, List.of(Span.of(0, 1), Span.of(4, 5))))
        .containsExactly(new WordRange(0, 1), new WordRange(2, 3));
  }

  @Test
  void errorsHaveKinds() {
    Layout layout = Layout.of("a b c d e f g h i j , k");
    List<WordRange> gold = List.of(new WordRange(0, 10));
    assertThat(SpanError.ofRead(layout, new WordRange(0, 10), gold)).isEmpty();
    assertThat(SpanError.ofRead(layout, new WordRange(0, 11), gold))
        .contains(SpanError.PUNCTUATION);
    assertThat(SpanError.ofRead(layout, new WordRange(2, 10), gold)).contains(SpanError.NEAR);
    assertThat(SpanError.ofRead(layout, new WordRange(2, 5), gold)).contains(SpanError.PIECE);
    assertThat(SpanError.ofRead(layout, new WordRange(11, 12), gold)).contains(SpanError.SPURIOUS);
  }
}
