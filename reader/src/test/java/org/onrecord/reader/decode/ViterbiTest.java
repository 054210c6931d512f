package org.onrecord.reader.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Against every possible sequence. */
class ViterbiTest {
  private static final int LABELS = 3;

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Chain(float[] scores, float[][] transitions, float[] start) {
    static Chain random(long seed, int steps) {
      Random random = new Random(seed);
      float[][] transitions = new float[LABELS][];
      for (int i = 0; i < LABELS; i++) {
        transitions[i] = floats(random, LABELS);
      }
      return new Chain(floats(random, steps * LABELS), transitions, floats(random, LABELS));
    }

    private static float[] floats(Random random, int size) {
      float[] floats = new float[size];
      for (int i = 0; i < size; i++) {
        floats[i] = (float) random.nextGaussian() * 2;
      }
      return floats;
    }

    double score(int[] path) {
      double score = start[path[0]];
      for (int i = 0; i < path.length; i++) {
        score += scores[i * LABELS + path[i]] + (i > 0 ? transitions[path[i - 1]][path[i]] : 0);
      }
      return score;
    }
  }

  private static int[] path(int number, int steps) {
    int[] path = new int[steps];
    for (int i = 0; i < steps; i++, number /= LABELS) {
      path[i] = number % LABELS;
    }
    return path;
  }

  @Property(tries = 200)
  void findsTheBestSequence(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int steps) {
    Chain chain = Chain.random(seed, steps);
    int[] found = new Viterbi(chain.transitions, chain.start).decode(chain.scores, 0, steps);
    double best = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < Math.pow(LABELS, steps); i++) {
      best = Math.max(best, chain.score(path(i, steps)));
    }
    assertThat(chain.score(found)).isCloseTo(best, within(1e-3));
  }

  @Property(tries = 100)
  void marginalsSumOverSequences(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int steps) {
    Chain chain = Chain.random(seed, steps);
    double[] sums = new double[steps * LABELS];
    double all = 0;
    for (int i = 0; i < Math.pow(LABELS, steps); i++) {
      int[] path = path(i, steps);
      double weight = Math.exp(chain.score(path));
      all += weight;
      for (int step = 0; step < steps; step++) {
        sums[step * LABELS + path[step]] += weight;
      }
    }
    double[] found = new Marginals(chain.transitions, chain.start).of(chain.scores, 0, steps);
    for (int i = 0; i < sums.length; i++) {
      assertThat(found[i]).isCloseTo(sums[i] / all, within(1e-4));
    }
  }

  @Property(tries = 200)
  void bioIsWellFormed(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int steps) {
    List<String> labels = List.of("O", "B-x", "I-x", "B-y", "I-y");
    float[] scores = new float[steps * labels.size()];
    Random random = new Random(seed);
    for (int i = 0; i < scores.length; i++) {
      scores[i] = (float) random.nextGaussian() * 10;
    }
    String before = "O";
    for (int label : Viterbi.bio(labels).decode(scores, 0, steps)) {
      String name = labels.get(label);
      if (name.startsWith("I")) {
        assertThat(before).isIn("B" + name.substring(1), name);
      }
      before = name;
    }
  }
}
