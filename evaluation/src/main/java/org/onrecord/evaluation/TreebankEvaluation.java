package org.onrecord.evaluation;

import java.util.List;
import java.util.function.Function;
import org.onrecord.reader.OrderedWork;
import org.onrecord.reader.decode.Analysis;
import org.onrecord.reader.text.Layout;

/** Reads documents whose sentences and words are given. */
final class TreebankEvaluation {
  private TreebankEvaluation() {}

  /** A gold document with what was read of it. */
  record Analyzed<L>(GoldDocument<L> gold, Analysis read) {}

  static <L> List<Analyzed<L>> analyze(
      List<GoldDocument<L>> documents, Function<Layout, Analysis> analyzer, int threads) {
    return OrderedWork.map(
            documents.stream(),
            threads,
            gold -> {
              Layout layout = Layout.of(gold.text(), gold.words(), gold.sentenceStarts());
              return new Analyzed<>(gold, analyzer.apply(layout));
            })
        .toList();
  }

  static <L> void addSizes(Report.Builder report, List<GoldDocument<L>> documents) {
    report
        .data("documents", documents.size())
        .data("sentences", documents.stream().mapToLong(d -> d.sentences().size()).sum())
        .data("words", documents.stream().mapToLong(d -> d.words().size()).sum());
  }
}
