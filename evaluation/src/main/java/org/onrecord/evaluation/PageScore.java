package org.onrecord.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * How well the text found on one page matches the article's, in shared {@link Shingles}.
 *
 * @param page the page's key in the ground truth
 * @param truePositives runs in both texts
 * @param falsePositives runs of the found text alone
 * @param falseNegatives runs of the true text alone
 */
record PageScore(String page, int truePositives, int falsePositives, int falseNegatives) {

  static PageScore of(String page, String truth, String found) {
    Map<List<String>, Integer> gold = Shingles.of(truth);
    Map<List<String>, Integer> predicted = Shingles.of(found);
    Set<List<String>> all = new HashSet<>(gold.keySet());
    all.addAll(predicted.keySet());
    int both = 0;
    int extra = 0;
    int missing = 0;
    for (List<String> run : all) {
      int wanted = gold.getOrDefault(run, 0);
      int got = predicted.getOrDefault(run, 0);
      both += Math.min(wanted, got);
      extra += Math.max(0, got - wanted);
      missing += Math.max(0, wanted - got);
    }
    return new PageScore(page, both, extra, missing);
  }

  /** Share of what was found that is the article's; none when nothing was found. */
  OptionalDouble precision() {
    return share(truePositives, truePositives + falsePositives);
  }

  /** Share of the article that was found; none when there is no article. */
  OptionalDouble recall() {
    return share(truePositives, truePositives + falseNegatives);
  }

  private static OptionalDouble share(int part, int whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }
}
