package org.onrecord.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onrecord.evaluation.RecordScores.Confusion;
import org.onrecord.evaluation.Report.FigureRow;
import org.onrecord.evaluation.gold.GoldRecord;
import org.onrecord.findings.OnRecordException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord evaluate agreement}: two annotators of the same articles. */
@Command(
    name = "agreement",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Compares two annotators of the gold record.",
    description = {
      "",
      "As 'evaluate record' does, with the first as gold and the second as what was read; F1 is the"
          + " same the other way round. Kappa is Cohen's, over the statements that both have."
          + " Articles that only one of them has are left out."
    })
final class AgreementCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "DIR_A", description = "Folder of one annotator's records.")
  private Path first;

  @Parameters(index = "1", paramLabel = "DIR_B", description = "Folder of the other's.")
  private Path second;

  @Mixin private ScoringOptions scoring = new ScoringOptions();

  @SuppressWarnings("NullAway.Init") // picocli sets the rest
  AgreementCommand() {}

  @Override
  public Integer call() {
    List<RecordComparison> comparisons = comparisons();
    scoring.check();
    Report.Builder report =
        Report.of("agreement").stamp("first", first.toString()).stamp("second", second.toString());
    RecordScores scores = RecordReport.fill(report, comparisons);
    kappa(report, "kindKappa", "speaker's kind, kappa", scores.kinds());
    kappa(report, "actKappa", "act, kappa", scores.acts());
    spec.commandLine().getOut().print(scoring.print(report.build()));
    spec.commandLine().getOut().flush();
    scoring.writeErrors(out -> new RecordErrors(out).print(comparisons));
    return 0;
  }

  private static void kappa(Report.Builder report, String key, String label, Confusion labels) {
    report.row(new FigureRow(key, label, labels.kappa(), labels.all()));
  }

  private List<RecordComparison> comparisons() {
    Map<String, GoldRecord> others =
        GoldRecord.readAll(second).stream()
            .collect(Collectors.toMap(GoldRecord::name, Function.identity()));
    List<RecordComparison> comparisons = new ArrayList<>();
    for (GoldRecord record : GoldRecord.readAll(first)) {
      GoldRecord other = others.get(record.name());
      if (other != null) {
        String text = record.reading().article().text();
        if (!text.equals(other.reading().article().text())) {
          throw new OnRecordException(
              record.name() + ": the two have different texts; marks must not change the text");
        }
        comparisons.add(new RecordComparison(record.name(), record.reading(), other.reading()));
      }
    }
    if (comparisons.isEmpty()) {
      throw new OnRecordException(
          first + " and " + second + " have no file name in common; give folders of one set");
    }
    return comparisons;
  }
}
