package org.onrecord.reader.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.reader.decode.Analysis;
import org.onrecord.reader.decode.Attribution;
import org.onrecord.reader.text.Layout;
import org.onrecord.reader.text.WordRange;

class HearsayTest {
  private static final Layout LAYOUT = Layout.of("She reportedly told friends it was over .");

  @Test
  void anAdverbAloneIsAStatementByNobody() {
    Analysis found = Hearsay.addedTo(analysis(List.of()));

    Attribution hearsay = found.attributions().get(0);
    assertThat(hearsay.source()).isEmpty();
    assertThat(hearsay.cue()).containsExactly(new WordRange(1, 2));
    assertThat(hearsay.content()).containsExactly(new WordRange(0, 1), new WordRange(2, 7));
  }

  @Test
  void whatSomebodyIsSaidToSayStandsWithinIt() {
    Attribution told =
        new Attribution(
            List.of(new WordRange(0, 1)),
            List.of(new WordRange(1, 3)),
            List.of(new WordRange(4, 7)),
            1,
            -1);

    Analysis found = Hearsay.addedTo(analysis(List.of(told)));

    assertThat(found.attributions()).hasSize(2);
    assertThat(found.attributions().get(0).cue()).containsExactly(new WordRange(2, 3));
    assertThat(found.attributions().get(0).within()).isEqualTo(1);
    assertThat(found.attributions().get(1).source()).isEmpty();
  }

  private static Analysis analysis(List<Attribution> attributions) {
    List<String> upos = List.of("PRON", "ADV", "VERB", "NOUN", "PRON", "AUX", "ADV", "PUNCT");
    List<String> rels =
        List.of("nsubj", "advmod", "root", "iobj", "nsubj", "cop", "ccomp", "punct");
    int[] heads = {2, 2, 2, 2, 6, 6, 2, 2};
    List<String> feats = upos.stream().map(tag -> "_").toList();
    return new Analysis(LAYOUT, upos, feats, heads, rels, List.of(), attributions);
  }
}
