package org.onrecord.reader.reference;

import java.util.List;
import org.onrecord.reader.decode.Candidate;
import org.onrecord.reader.encoder.PairModel;

/** How well each mention fits those not too far before it; 0 is as good as none at all. */
final class PairScores {
  /** How many mentions back an antecedent is sought. */
  static final int BACK = 120;

  /** Pairs that are scored at once, about: few enough to stay in a processor's cache. */
  private static final int AT_ONCE = 2048;

  private final List<Mentioned> mentions;
  private final float[][] scores;

  private PairScores(List<Mentioned> mentions) {
    this.mentions = mentions;
    this.scores = new float[mentions.size()][];
  }

  static PairScores of(List<Mentioned> mentions, PairModel model) {
    PairScores all = new PairScores(mentions);
    PairFeatures features = new PairFeatures(mentions);
    int to;
    for (int from = 0; from < mentions.size(); from = to) {
      to = from;
      for (int pairs = 0; to < mentions.size() && pairs < AT_ONCE; to++) {
        pairs += to - first(to);
      }
      all.score(from, to, features, model);
    }
    return all;
  }

  /** The first mention that another's antecedent is sought among. */
  static int first(int later) {
    return Math.max(0, later - BACK);
  }

  /** The score of a mention with one of those from {@link #first} on. */
  float of(int later, int earlier) {
    return scores[later][earlier - first(later)];
  }

  private void score(int from, int to, PairFeatures features, PairModel model) {
    int base = first(from);
    int pairs = 0;
    for (int later = from; later < to; later++) {
      pairs += later - first(later);
    }
    long[] i = new long[pairs];
    long[] j = new long[pairs];
    long[] known = new long[pairs * PairFeatures.GROUPS];
    int pair = 0;
    for (int later = from; later < to; later++) {
      for (int earlier = first(later); earlier < later; earlier++, pair++) {
        i[pair] = (long) later - base;
        j[pair] = (long) earlier - base;
        features.write(later, earlier, known, pair * PairFeatures.GROUPS);
      }
    }
    int size = mentions.get(base).candidate().query().length;
    float[] query = new float[(to - base) * size];
    float[] key = new float[(to - base) * size];
    for (int m = base; m < to; m++) {
      Candidate candidate = mentions.get(m).candidate();
      System.arraycopy(candidate.query(), 0, query, (m - base) * size, size);
      System.arraycopy(candidate.key(), 0, key, (m - base) * size, size);
    }
    keep(from, to, model.score(size, query, key, i, j, known));
  }

  private void keep(int from, int to, float[] found) {
    int pair = 0;
    for (int later = from; later < to; later++) {
      int first = first(later);
      scores[later] = new float[later - first];
      for (int earlier = first; earlier < later; earlier++) {
        scores[later][earlier - first] = found[pair++] + salient(later) + salient(earlier);
      }
    }
  }

  private float salient(int mention) {
    return mentions.get(mention).candidate().salient();
  }

  /** Scores that are known: for each mention those with the ones from {@link #first} on. */
  static PairScores given(List<Mentioned> mentions, float[][] scores) {
    PairScores all = new PairScores(mentions);
    System.arraycopy(scores, 0, all.scores, 0, scores.length);
    return all;
  }
}
