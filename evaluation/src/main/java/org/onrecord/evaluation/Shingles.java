package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The runs of four words of a text, each with how often it stands there, as
 * scrapinghub/article-extraction-benchmark counts them. A word is what Python calls {@code \w+}:
 * letters, numbers and underscores, without combining marks; case counts. A text of fewer than four
 * words is one run.
 */
final class Shingles {
  private static final int LENGTH = 4;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

  private Shingles() {}

  static Map<List<String>, Integer> of(String text) {
    List<String> words =
        new ArrayList<>(WORD.matcher(text).results().map(MatchResult::group).toList());
    Map<List<String>, Integer> counts = new HashMap<>();
    for (int i = 0; i < Math.max(1, words.size() - LENGTH + 1); i++) {
      List<String> run = List.copyOf(words.subList(i, Math.min(words.size(), i + LENGTH)));
      if (!run.isEmpty()) {
        counts.merge(run, 1, Integer::sum);
      }
    }
    return counts;
  }
}
