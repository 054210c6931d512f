package org.onrecord.evaluation;

import java.util.List;

/** What is told of records that were compared. */
final class RecordReport {
  private RecordReport() {}

  /** Adds how much there was, and the scores. */
  static RecordScores fill(Report.Builder report, List<RecordComparison> comparisons) {
    long words = comparisons.stream().mapToLong(each -> each.layout().wordCount()).sum();
    long statements = comparisons.stream().mapToLong(each -> each.gold().statements().size()).sum();
    report.data("articles", comparisons.size()).data("words", words).data("statements", statements);
    RecordScores scores =
        comparisons.stream()
            .map(RecordComparison::scores)
            .reduce(RecordScores.none(), RecordScores::plus);
    scores.addRows(report);
    comparisons.stream()
        .map(RecordComparison::coreference)
        .reduce(CoreferenceScores.NONE, CoreferenceScores::plus)
        .addRows(report);
    return scores;
  }
}
