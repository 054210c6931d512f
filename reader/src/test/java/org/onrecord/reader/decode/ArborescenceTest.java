package org.onrecord.reader.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Against every possible tree. */
class ArborescenceTest {
  private static double[][] random(long seed, int words) {
    Random random = new Random(seed);
    double[][] scores = new double[words][words];
    for (double[] row : scores) {
      for (int i = 0; i < words; i++) {
        row[i] = random.nextGaussian() * 10;
      }
    }
    return scores;
  }

  private static double score(double[][] scores, int[] heads) {
    double sum = 0;
    for (int i = 0; i < heads.length; i++) {
      sum += scores[i][heads[i]];
    }
    return sum;
  }

  @Property(tries = 300)
  void findsTheBestTree(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int words) {
    double[][] scores = random(seed, words);
    int[] found = Arborescence.heads(scores);
    assertThat(Arborescence.isTree(found)).isTrue();
    double best = Double.NEGATIVE_INFINITY;
    int[] heads = new int[words];
    for (int number = 0; number < Math.pow(words, words); number++) {
      for (int i = 0, rest = number; i < words; i++, rest /= words) {
        heads[i] = rest % words;
      }
      if (Arborescence.isTree(heads)) {
        best = Math.max(best, score(scores, heads));
      }
    }
    assertThat(score(scores, found)).isCloseTo(best, within(1e-6));
  }

  @Property(tries = 50)
  void longSentencesGetTrees(@ForAll long seed, @ForAll @IntRange(min = 30, max = 90) int words) {
    assertThat(Arborescence.isTree(Arborescence.heads(random(seed, words)))).isTrue();
  }

  @Test
  void tellsTreesFromOthers() {
    assertThat(Arborescence.isTree(new int[] {1, 1, 1})).isTrue();
    assertThat(Arborescence.isTree(new int[] {0, 1, 1})).as("two roots").isFalse();
    assertThat(Arborescence.isTree(new int[] {1, 0, 2})).as("a circle").isFalse();
    assertThat(Arborescence.isTree(new int[] {1, 2, 0})).as("no root").isFalse();
  }
}
