package org.onrecord.reader.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.onrecord.reader.text.Layout;
import org.onrecord.reader.text.WordRange;

class WindowsTest {
  private static final WordPiece WORD_PIECE = WordPiece.load();

  private static Layout text(long seed, int sentences, int longest) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      text.append("Then").append(" reappeared".repeat(random.nextInt(longest))).append(". ");
    }
    return Layout.of(text.toString());
  }

  private static List<Window> plan(Layout layout, int limit, int overlap) {
    return new Windows(limit, overlap).plan(layout, Encoding.of(layout, WORD_PIECE));
  }

  @Property(tries = 200)
  void everyWordIsOwnedOnceAndNoWindowIsTooLarge(
      @ForAll long seed,
      @ForAll @IntRange(max = 30) int sentences,
      @ForAll @IntRange(min = 16, max = 60) int limit,
      @ForAll @IntRange(max = 20) int overlap) {
    Layout layout = text(seed, sentences, 40);
    Encoding encoding = Encoding.of(layout, WORD_PIECE);
    int next = 0;
    for (Window window : plan(layout, limit, Math.min(overlap, limit / 2))) {
      assertThat(encoding.pieces(window.words().start(), window.words().end()))
          .isLessThanOrEqualTo(limit);
      int word = window.words().start();
      for (WordRange unit : window.units()) {
        assertThat(unit.start()).isEqualTo(word);
        word = unit.end();
      }
      assertThat(word).isEqualTo(window.words().end());
      for (WordRange unit : window.ownedUnits()) {
        assertThat(unit.start()).isEqualTo(next);
        next = unit.end();
      }
    }
    assertThat(next).isEqualTo(layout.wordCount());
  }

  @Test
  void aShortTextIsOneWindow() {
    Layout layout = text(1, 5, 3);
    List<Window> windows = plan(layout, 380, 126);
    assertThat(windows).hasSize(1);
    assertThat(windows.get(0).owned()).isEqualTo(5);
  }

  @Test
  void sentencesBelongWhereTheyStandMostCentral() {
    Layout layout = Layout.of("One two three four. ".repeat(12)); // five pieces a sentence
    List<Window> windows = plan(layout, 40, 20);
    for (int w = 1; w < windows.size(); w++) {
      Window before = windows.get(w - 1);
      Window window = windows.get(w);
      int cut = window.ownedUnits().get(0).start();
      assertThat(cut - window.words().start()).isBetween(5, 15);
      assertThat(before.words().end() - cut).isBetween(5, 15);
    }
    assertThat(windows.size()).isGreaterThan(1);
  }

  @Test
  void aSentenceLongerThanAWindowIsCut() {
    Layout layout = Layout.of("one ".repeat(1000));
    List<Window> windows = plan(layout, 100, 30);
    assertThat(windows).hasSize(10).allSatisfy(window -> assertThat(window.owned()).isEqualTo(1));
  }
}
