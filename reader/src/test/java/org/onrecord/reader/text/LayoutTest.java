package org.onrecord.reader.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.findings.Span;

class LayoutTest {
  private static final int LARGE = 1_000_000;

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(60);
    Arbitrary<String> likely =
        Arbitraries.strings()
            .withChars("aAnNtsS.,!?'’\"“”()[]-@:/ \n\r\t01\ud83d\ude00")
            .ofMaxLength(60);
    return Arbitraries.oneOf(any, likely);
  }

  @Property
  void wordsCoverAllButSpace(@ForAll("texts") String text) {
    Layout layout = Layout.of(text);
    int before = 0;
    for (int i = 0; i < layout.wordCount(); i++) {
      assertThat(layout.wordStart(i)).isGreaterThanOrEqualTo(before);
      assertThat(text.substring(before, layout.wordStart(i)).codePoints()).allMatch(Chars::isSpace);
      assertThat(layout.wordEnd(i)).isGreaterThan(layout.wordStart(i));
      assertThat(layout.span(i).textIn(text)).isEqualTo(layout.word(i));
      before = layout.wordEnd(i);
    }
    assertThat(text.substring(before).codePoints()).allMatch(Chars::isSpace);
  }

  @Property
  void sentencesAndParagraphsCoverAllWords(@ForAll("texts") String text) {
    Layout layout = Layout.of(text);
    int word = 0;
    for (int s = 0; s < layout.sentenceCount(); s++) {
      WordRange sentence = layout.sentence(s);
      assertThat(sentence.start()).isEqualTo(word);
      word = sentence.end();
      assertThat(layout.sentenceOf(word - 1)).isEqualTo(s);
      assertThat(layout.paragraphOf(word - 1)).isEqualTo(layout.paragraphOf(sentence.start()));
    }
    assertThat(word).isEqualTo(layout.wordCount());
  }

  @Property
  void givenWordsAreKept(@ForAll("texts") String text) {
    Layout layout = Layout.of(text);
    Layout again = Layout.of(text, layout.words(), layout.sentenceStarts());
    assertThat(again.words()).isEqualTo(layout.words());
    assertThat(again.sentenceStarts()).isEqualTo(layout.sentenceStarts());
  }

  @Test
  void aSliceCountsItsWordsFromZero() {
    Layout layout = Layout.of("One two. Three four.\n\nFive six.");
    Layout slice = layout.slice(new WordRange(4, 8));
    assertThat(slice.word(0)).isEqualTo("four");
    assertThat(slice.wordCount()).isEqualTo(4);
    assertThat(slice.sentenceStarts()).containsExactly(0, 2);
    assertThat(slice.paragraphCount()).isEqualTo(2);
  }

  @Test
  void givenWordsMustBeInOrder() {
    List<Span> overlapping = List.of(Span.of(0, 2), Span.of(1, 3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Layout.of("abc", overlapping, new int[] {0}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Layout.of("abc", List.of(Span.of(0, 2)), new int[] {1}));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a", "1", ".", "-", "\"", "'", " ", "\n", "a.", "ab.", "a@", "a.b@", "1.", "(", ")", "”",
        "www.", "http://", "n't", "Mr. ", "A. ", "!", "[1]", "•", "é", "\ud83d", "\ude00", "e\u0301"
      })
  void aMegabyteOfOneThingIsCutInTime(String unit) {
    String text = unit.repeat(LARGE / unit.length());
    Assertions.assertTimeout(Duration.ofSeconds(20), () -> Layout.of(text));
  }
}
