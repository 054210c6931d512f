package org.onrecord.reader.decode;

/**
 * The probability of each label at each step of a linear-chain conditional random field: the
 * forward and backward passes, each step scaled to a sum of one (Rabiner, 1989). Thread-safe.
 */
final class Marginals {
  private final int labels;
  private final double[] transitions;
  private final double[] start;

  Marginals(float[][] transitions, float[] start) {
    this.labels = start.length;
    this.transitions = new double[labels * labels];
    this.start = new double[labels];
    for (int from = 0; from < labels; from++) {
      this.start[from] = Math.exp(start[from]);
      for (int to = 0; to < labels; to++) {
        this.transitions[from * labels + to] = Math.exp(transitions[from][to]);
      }
    }
  }

  /**
   * {@code [step * labels + label]}, each step summing to one.
   *
   * @param scores {@code scores[offset + step * labels + label]}
   */
  double[] of(float[] scores, int offset, int steps) {
    double[] emissions = emissions(scores, offset, steps);
    double[] forward = new double[steps * labels];
    for (int step = 0; step < steps; step++) {
      for (int to = 0; to < labels; to++) {
        double sum = step == 0 ? start[to] : 0;
        for (int from = 0; step > 0 && from < labels; from++) {
          sum += forward[(step - 1) * labels + from] * transitions[from * labels + to];
        }
        forward[step * labels + to] = sum * emissions[step * labels + to];
      }
      normalize(forward, step * labels);
    }
    double[] backward = new double[labels];
    double[] before = new double[labels];
    java.util.Arrays.fill(backward, 1);
    for (int step = steps - 1; step >= 0; step--) {
      int at = step * labels;
      for (int from = 0; from < labels; from++) {
        before[from] = 0;
        for (int to = 0; step > 0 && to < labels; to++) {
          before[from] += transitions[from * labels + to] * emissions[at + to] * backward[to];
        }
      }
      for (int label = 0; label < labels; label++) {
        forward[at + label] *= backward[label];
      }
      normalize(forward, at);
      normalize(before, 0);
      double[] swap = backward;
      backward = before;
      before = swap;
    }
    return forward;
  }

  private double[] emissions(float[] scores, int offset, int steps) {
    double[] emissions = new double[steps * labels];
    for (int step = 0; step < steps; step++) {
      float top = Float.NEGATIVE_INFINITY;
      for (int label = 0; label < labels; label++) {
        top = Math.max(top, scores[offset + step * labels + label]);
      }
      for (int label = 0; label < labels; label++) {
        int at = step * labels + label;
        emissions[at] = Math.exp(scores[offset + at] - top);
      }
    }
    return emissions;
  }

  private void normalize(double[] values, int at) {
    double sum = 0;
    for (int label = 0; label < labels; label++) {
      sum += values[at + label];
    }
    for (int label = 0; label < labels && sum > 0; label++) {
      values[at + label] /= sum;
    }
  }
}
