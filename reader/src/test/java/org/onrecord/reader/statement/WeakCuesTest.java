package org.onrecord.reader.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.reader.decode.Analysis;
import org.onrecord.reader.decode.Attribution;
import org.onrecord.reader.text.Layout;
import org.onrecord.reader.text.WordRange;

class WeakCuesTest {
  private static final Layout LAYOUT = Layout.of("She said the alleged thief fled : we saw him");

  @Test
  void leavesOutContentsThatAreASubjectAlone() {
    Attribution said = attribution(List.of(range(0, 1)), 1, range(2, 6), -1);
    Attribution saw = attribution(List.of(), 8, range(7, 8), -1);

    Analysis left = WeakCues.leftOutOf(analysis(List.of(said, saw)));

    assertThat(left.attributions()).containsExactly(said);
  }

  @Test
  void leavesOutASubjectAloneThatIsExplained() {
    Layout layout = Layout.of("they [ the crew ] were told so");
    List<String> upos = List.of("PRON", "PUNCT", "DET", "NOUN", "PUNCT", "AUX", "VERB", "ADV");
    List<String> rels = List.of("nsubj", "punct", "det", "appos", "punct", "aux", "root", "advmod");
    int[] heads = {6, 3, 3, 0, 3, 6, 6, 6};
    List<String> feats = upos.stream().map(tag -> "_").toList();
    Attribution subject = attribution(List.of(), 6, range(0, 5), -1);
    Attribution more = attribution(List.of(), 6, range(0, 6), -1);

    Analysis left =
        WeakCues.leftOutOf(
            new Analysis(layout, upos, feats, heads, rels, List.of(), List.of(subject, more)));

    assertThat(left.attributions()).containsExactly(more);
  }

  @Test
  void leavesOutAdjectivesBeforeNounsAndMarksWithinContents() {
    Attribution said = attribution(List.of(range(0, 1)), 1, range(2, 10), -1);
    Attribution alleged = attribution(List.of(), 3, range(4, 5), 0);
    Attribution colon = attribution(List.of(range(4, 5)), 6, range(7, 10), 0);
    Attribution saw = attribution(List.of(range(7, 8)), 8, range(9, 10), 2);

    Analysis left = WeakCues.leftOutOf(analysis(List.of(said, alleged, colon, saw)));

    assertThat(left.attributions())
        .extracting(one -> one.cue().get(0).start())
        .containsExactly(1, 8);
    assertThat(left.attributions().get(1).within()).isZero();
  }

  @Test
  void keepsAMarkThatIsTheOnlyCue() {
    Attribution colon = attribution(List.of(range(0, 1)), 6, range(7, 10), -1);
    Analysis analysis = analysis(List.of(colon));

    assertThat(WeakCues.leftOutOf(analysis)).isSameAs(analysis);
  }

  private static WordRange range(int start, int end) {
    return new WordRange(start, end);
  }

  private static Attribution attribution(
      List<WordRange> source, int cue, WordRange content, int within) {
    return new Attribution(source, List.of(range(cue, cue + 1)), List.of(content), 1, within);
  }

  private static Analysis analysis(List<Attribution> attributions) {
    List<String> upos =
        List.of("PRON", "VERB", "DET", "ADJ", "NOUN", "VERB", "PUNCT", "PRON", "VERB", "PRON");
    List<String> rels =
        List.of("nsubj", "root", "det", "amod", "nsubj", "ccomp", "punct", "nsubj", "ccomp", "obj");
    int[] heads = {1, 1, 4, 4, 5, 1, 1, 8, 1, 8};
    List<String> feats = upos.stream().map(tag -> "_").toList();
    return new Analysis(LAYOUT, upos, feats, heads, rels, List.of(), attributions);
  }
}
