package org.onrecord.reader.decode;

import java.util.List;

/** Finds the best sequence of labels of a linear chain. Scores add up. Thread-safe. */
final class Viterbi {
  /** The score of what may not be. */
  static final float NEVER = -1e4f;

  private final int labels;
  private final float[][] transitions;
  private final float[] start;

  /**
   * @param transitions the score of a label (column) after another (row)
   * @param start the score of each label at the beginning
   */
  Viterbi(float[][] transitions, float[] start) {
    this.labels = start.length;
    this.transitions = transitions;
    this.start = start;
  }

  /** One that knows nothing but that I-x stands after B-x or I-x only. */
  static Viterbi bio(List<String> names) {
    int labels = names.size();
    float[][] transitions = new float[labels][labels];
    float[] start = new float[labels];
    for (int to = 0; to < labels; to++) {
      String name = names.get(to);
      boolean inside = name.startsWith("I");
      start[to] = inside ? NEVER : 0;
      for (int from = 0; from < labels; from++) {
        String before = names.get(from);
        boolean same = !before.equals("O") && before.substring(1).equals(name.substring(1));
        transitions[from][to] = inside && !same ? NEVER : 0;
      }
    }
    return new Viterbi(transitions, start);
  }

  /**
   * The best label of each step.
   *
   * @param scores {@code scores[offset + step * labels + label]}
   */
  int[] decode(float[] scores, int offset, int steps) {
    int[] path = new int[steps];
    if (steps == 0) {
      return path;
    }
    float[] best = new float[labels];
    float[] next = new float[labels];
    byte[] from = new byte[steps * labels];
    for (int label = 0; label < labels; label++) {
      best[label] = start[label] + scores[offset + label];
    }
    for (int step = 1; step < steps; step++) {
      for (int label = 0; label < labels; label++) {
        int chosen = 0;
        float top = best[0] + transitions[0][label];
        for (int before = 1; before < labels; before++) {
          float score = best[before] + transitions[before][label];
          if (score > top) {
            top = score;
            chosen = before;
          }
        }
        next[label] = top + scores[offset + step * labels + label];
        from[step * labels + label] = (byte) chosen;
      }
      float[] swap = best;
      best = next;
      next = swap;
    }
    int last = 0;
    for (int label = 1; label < labels; label++) {
      last = best[label] > best[last] ? label : last;
    }
    for (int step = steps - 1; step >= 0; step--) {
      path[step] = last;
      last = from[step * labels + last];
    }
    return path;
  }
}
