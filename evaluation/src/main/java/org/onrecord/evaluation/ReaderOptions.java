package org.onrecord.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.onrecord.findings.OnRecordException;
import picocli.CommandLine.Option;

/** Which reader is scored, and how fast. */
final class ReaderOptions {
  @Option(
      names = "--model",
      paramLabel = "FILE",
      description = "An ONNX file to score instead of the model that the program has.")
  private @Nullable Path model;

  @Option(
      names = {"-t", "--threads"},
      paramLabel = "N",
      description = "How many articles to read at a time. Default: one for each processor core.")
  private int threads = Runtime.getRuntime().availableProcessors();

  int threads() {
    if (threads < 1) {
      throw new OnRecordException("--threads is " + threads + " and must be at least 1");
    }
    return threads;
  }

  Subject open(Subject.Opener opener) {
    if (model != null && !Files.isRegularFile(model)) {
      throw new OnRecordException(model + ": no such file; --model takes an ONNX file");
    }
    return opener.open(model);
  }

  /** A report that says what was scored. */
  Report.Builder report(String task, Subject subject, String gold) {
    return Report.of(task)
        .stamp("model", subject.modelHash())
        .stamp("reader", subject.version())
        .stamp("data", gold);
  }
}
