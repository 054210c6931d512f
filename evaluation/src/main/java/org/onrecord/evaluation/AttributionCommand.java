package org.onrecord.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.onrecord.evaluation.AttributionEvaluation.Compared;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord evaluate attribution}: sources, cues and contents against PolNeAR. */
@Command(
    name = "attribution",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Scores sources, cues and contents of statements.",
    description = {
      "",
      "Exact: an identical contiguous run of words (a discontinuous span counts as several), each"
          + " counted once an article and role. Linked: the cues share a word, and source spans and"
          + " content spans are both identical. Sums over articles are divided (micro-average)."
          + " Statements within another are left out, for the gold data does not nest. What is scored"
          + " is all that the model attributes, also to cues that tell of an event."
    })
final class AttributionCommand implements Callable<Integer> {
  private final Subject.Opener opener;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DIR",
      description =
          "Folder laid out as PolNeAR: text/X.txt and attributions/X_ANNOTATOR.ann. Of several"
              + " annotators the first in name order counts.")
  private Path folder;

  @Mixin private ReaderOptions reader = new ReaderOptions();
  @Mixin private ScoringOptions scoring = new ScoringOptions();

  AttributionCommand() {
    this(Subject::reader);
  }

  @SuppressWarnings("NullAway.Init") // picocli sets the rest
  AttributionCommand(Subject.Opener opener) {
    this.opener = opener;
  }

  @Override
  public Integer call() {
    List<GoldArticle> articles = Polnear.read(folder);
    scoring.check();
    try (Subject subject = reader.open(opener)) {
      List<Compared> compared =
          AttributionEvaluation.compare(articles, subject::readAttributions, reader.threads());
      Report.Builder report =
          reader
              .report("attribution", subject, folder.toString())
              .data("articles", compared.size())
              .data("words", compared.stream().mapToLong(c -> c.layout().wordCount()).sum())
              .data("statements", compared.stream().mapToLong(c -> c.gold().size()).sum())
              .data("nested ones read and left out", nested(compared));
      AttributionEvaluation.addRows(report, AttributionEvaluation.total(compared));
      spec.commandLine().getOut().print(scoring.print(report.build()));
      spec.commandLine().getOut().flush();
      scoring.writeErrors(out -> new AttributionErrors(out).print(compared));
      return reportProblems(compared);
    }
  }

  /** An article that could not be read counts as one in which nothing was found. */
  private int reportProblems(List<Compared> compared) {
    List<String> problems =
        compared.stream().map(Compared::problem).filter(Objects::nonNull).toList();
    problems.forEach(problem -> spec.commandLine().getErr().println("not read: " + problem));
    spec.commandLine().getErr().flush();
    return problems.isEmpty() ? 0 : 1;
  }

  private static long nested(List<Compared> compared) {
    return compared.stream().mapToLong(Compared::nested).sum();
  }
}
