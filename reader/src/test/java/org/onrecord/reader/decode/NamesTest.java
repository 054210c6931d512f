package org.onrecord.reader.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.reader.encoder.LabelChain;
import org.onrecord.reader.text.Layout;
import org.onrecord.reader.text.WordRange;

class NamesTest {
  private static final List<String> LABELS =
      List.of("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC");

  /** What the model says of three words: clearly an organization, no name, rather a place. */
  private static final double[][] PLACES = {
    {.04, .01, .01, .91, .01, .01, .01},
    {.94, .01, .01, .01, .01, .01, .01},
    {.05, .01, .01, .4, .01, .51, .01}
  };

  @Test
  void namesHaveTypesAndConfidence() {
    double[] tags = new double[3 * 7];
    Arrays.fill(tags, .01);
    tags[1] = .9;
    tags[7 + 2] = .7;
    tags[14 + 5] = .8;
    List<Name> found = new NameDecoder(bio()).decode(logs(tags), new WordRange(0, 3));
    assertThat(found).hasSize(2);
    assertThat(found.get(0).range()).isEqualTo(new WordRange(0, 2));
    assertThat(found.get(0).type()).isEqualTo(NameType.PERSON);
    assertThat(found.get(0).confidence()).isBetween(.79, 1.0);
    assertThat(found.get(1).type()).isEqualTo(NameType.LOCATION);
  }

  @Test
  void namesFollowTheModelsTransitions() {
    double[] tags = new double[2 * 7];
    Arrays.fill(tags, .01);
    tags[1] = .9;
    tags[7 + 1] = .5;
    tags[7 + 2] = .4;
    float[] scores = logs(tags);
    LabelChain chain = bio();
    assertThat(new NameDecoder(chain).decode(scores, new WordRange(0, 2))).hasSize(2);
    chain.transitions()[1][2] = 1; // a person's name likes to go on
    assertThat(new NameDecoder(chain).decode(scores, new WordRange(0, 2))).hasSize(1);
  }

  @Test
  void whatAWordNamesElsewhereCountsWhereItIsUnclear() {
    assertThat(read("Fatah and Fatah"))
        .extracting(Name::type)
        .containsExactly(NameType.ORGANIZATION, NameType.ORGANIZATION);
    assertThat(read("Fatah and Doha"))
        .extracting(Name::type)
        .containsExactly(NameType.ORGANIZATION, NameType.LOCATION);
  }

  @Test
  void wordsWithoutACapitalShareNothing() {
    assertThat(read("fatah and fatah"))
        .extracting(Name::type)
        .containsExactly(NameType.ORGANIZATION, NameType.LOCATION);
  }

  private static List<Name> read(String text) {
    Layout layout = Layout.of(text);
    NameScores scores = new NameScores(layout, LABELS);
    for (int word = 0; word < PLACES.length; word++) {
      // As if each word had a window of its own, in which it is the second.
      float[] window = new float[2 * LABELS.size()];
      System.arraycopy(logs(PLACES[word]), 0, window, LABELS.size(), LABELS.size());
      scores.add(window, new WordRange(1, 2), word - 1);
    }
    return scores.decode(new NameDecoder(bio()));
  }

  private static float[] logs(double... probabilities) {
    float[] logs = new float[probabilities.length];
    for (int i = 0; i < logs.length; i++) {
      logs[i] = (float) Math.log(probabilities[i]);
    }
    return logs;
  }

  private static LabelChain bio() {
    float[][] transitions = new float[LABELS.size()][LABELS.size()];
    float[] start = new float[LABELS.size()];
    for (int to = 0; to < LABELS.size(); to++) {
      boolean inside = LABELS.get(to).startsWith("I-");
      start[to] = inside ? Viterbi.NEVER : 0;
      for (int from = 0; inside && from < LABELS.size(); from++) {
        boolean same = LABELS.get(from).endsWith(LABELS.get(to).substring(1));
        transitions[from][to] = same ? 0 : Viterbi.NEVER;
      }
    }
    return new LabelChain(LABELS, transitions, start);
  }
}
