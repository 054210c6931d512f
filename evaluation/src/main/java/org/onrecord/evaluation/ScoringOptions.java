package org.onrecord.evaluation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onrecord.findings.OnRecordException;
import picocli.CommandLine.Option;

/** The options that all scoring commands share. */
final class ScoringOptions {
  @Option(names = "--json", description = "Print one JSON object instead of a table.")
  private boolean json;

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description = "Write what was read otherwise than in the gold data to this file.")
  private @Nullable Path errors;

  String print(Report report) {
    return json ? ReportPrinter.json(report) : ReportPrinter.table(report);
  }

  /** Fails at once where the errors could not be written at the end. */
  void check() {
    writeErrors(unused -> {});
  }

  void writeErrors(Consumer<PrintWriter> writing) {
    if (errors == null) {
      return;
    }
    try (PrintWriter out =
        new PrintWriter(Files.newBufferedWriter(errors, StandardCharsets.UTF_8))) {
      writing.accept(out);
      if (out.checkError()) {
        throw new IOException("the disk may be full");
      }
    } catch (IOException e) {
      throw new OnRecordException(
          errors + ": cannot be written (" + e.getMessage() + "); choose another --errors file", e);
    }
  }
}
