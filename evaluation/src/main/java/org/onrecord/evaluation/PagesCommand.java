package org.onrecord.evaluation;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.onrecord.evaluation.Report.ValueRow;
import org.onrecord.reader.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord evaluate pages}: article text of web pages. */
@Command(
    name = "pages",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Scores the article text that is found on saved web pages.",
    description = {
      "",
      "Runs of four words, as in scrapinghub/article-extraction-benchmark: precision and recall of"
          + " each page, averaged over the pages. No model takes part."
    })
final class PagesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DIR",
      description = "A folder with ground-truth.json and the pages in html/.")
  private Path folder;

  @Mixin private ScoringOptions scoring = new ScoringOptions();

  @SuppressWarnings("NullAway.Init") // picocli sets the rest
  PagesCommand() {}

  @Override
  public Integer call() {
    scoring.check();
    PageScores scores = PageScorer.score(folder);
    Report report =
        Report.of("pages")
            .stamp("reader", Reader.VERSION)
            .stamp("data", folder.toString())
            .data("pages", scores.pages().size())
            .row(
                new ValueRow(
                    "text",
                    "article text, 4-gram shingles",
                    scores.precision(),
                    scores.recall(),
                    scores.f1()))
            .build();
    spec.commandLine().getOut().print(scoring.print(report));
    spec.commandLine().getOut().flush();
    scoring.writeErrors(out -> printErrors(out, scores));
    return 0;
  }

  private static void printErrors(PrintWriter out, PageScores scores) {
    out.println("# precision recall page, worst first");
    for (PageScore page : scores.imperfect()) {
      out.printf(
          Locale.ROOT,
          "%.4f %.4f %s%n",
          page.precision().orElse(0),
          page.recall().orElse(0),
          page.page());
    }
  }
}
