package org.onrecord.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.evaluation.gold.GoldMetadata;
import org.onrecord.evaluation.gold.GoldRecord;
import org.onrecord.findings.OnRecordException;
import org.onrecord.findings.ReadingJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord evaluate gold}: the gold record in the form of readings. */
@Command(
    name = "gold",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Checks gold records, and writes them as readings (NDJSON).",
    description = {
      "",
      "Each file must keep the rules of evaluation/gold/GUIDELINE.md; one that does not is named"
          + " with the line, and nothing is written. Address, date and title of the articles come"
          + " from articles.tsv in the folder or above it."
    })
final class GoldCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DIR",
      description = "Folder of gold records, such as evaluation/gold/dev.")
  private Path folder;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write. Default: standard output.")
  private @Nullable Path output;

  @SuppressWarnings("NullAway.Init") // picocli sets the rest
  GoldCommand() {}

  @Override
  public Integer call() {
    GoldMetadata metadata = GoldMetadata.near(folder);
    StringBuilder lines = new StringBuilder();
    int broken = 0;
    for (Path file : GoldRecord.files(folder)) {
      try {
        lines.append(ReadingJson.write(GoldRecord.read(file, metadata).reading())).append('\n');
      } catch (OnRecordException e) {
        spec.commandLine().getErr().println(e.getMessage());
        broken++;
      }
    }
    spec.commandLine().getErr().flush();
    if (broken > 0) {
      return 1;
    }
    write(lines.toString());
    return 0;
  }

  private void write(String lines) {
    if (output == null) {
      spec.commandLine().getOut().print(lines);
      spec.commandLine().getOut().flush();
      return;
    }
    try {
      Files.writeString(output, lines);
    } catch (IOException e) {
      throw new OnRecordException(
          output + ": cannot be written (" + e.getMessage() + "); choose another --output", e);
    }
  }
}
