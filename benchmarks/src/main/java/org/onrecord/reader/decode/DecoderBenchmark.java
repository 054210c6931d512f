package org.onrecord.reader.decode;

import java.nio.FloatBuffer;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.onrecord.reader.encoder.MentionScores;
import org.onrecord.reader.encoder.Scores;
import org.onrecord.reader.text.WordRange;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The decoders on scores drawn at random, for a sentence of 30 words. Stands in their package, for
 * they are no one else's.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DecoderBenchmark {
  private static final int WORDS = 30;
  private static final int PLACES = 193;
  private static final int ROLES = 7;

  private final Random random = new Random(1);
  private final float[] roles = floats(PLACES * ROLES);
  private final Viterbi viterbi = new Viterbi(new float[ROLES][ROLES], new float[ROLES]);
  private final Scores scores =
      new Scores(
          WORDS,
          floats(WORDS * 3),
          floats(WORDS * 7),
          new int[WORDS],
          new int[WORDS],
          new int[WORDS],
          FloatBuffer.wrap(floats(WORDS * WORDS)),
          new int[0],
          new float[0],
          new MentionScores(
              0,
              new int[0],
              new float[0],
              new int[0],
              new int[0],
              new float[0],
              new float[0],
              new float[0]));

  private float[] floats(int count) {
    float[] floats = new float[count];
    for (int i = 0; i < count; i++) {
      floats[i] = (float) random.nextGaussian();
    }
    return floats;
  }

  @Benchmark
  public int[] rolesOfOneCue() {
    return viterbi.decode(roles, 0, PLACES);
  }

  @Benchmark
  public int[] treeOfOneSentence() {
    return TreeDecoder.decode(scores, new WordRange(0, WORDS));
  }
}
