package org.onrecord.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.findings.OnRecordException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads articles with the built program, and with CoreNLP where asked, and compares the two. */
@Command(
    name = "benchmarks/run",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Measures whole processes: words a second, time to a first reading, memory.",
    description = {
      "",
      "Words are OnRecord's for both programs. 'whole process' counts everything from the start of"
          + " the JVM to its end; 'reading' leaves out starting the JVM and loading the model, and"
          + " is the first pass of a fresh process, with nothing warmed up."
    })
final class WholeProcess implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE.csv|FOLDER",
      description =
          "Articles: Wikinews CSV files (columns title and text), a folder of them, or a folder of"
              + " .txt files.")
  private List<Path> places;

  @Option(names = "--home", hidden = true, required = true)
  private Path home;

  @Option(
      names = "--articles",
      paramLabel = "N",
      description = "Read the first N articles alone. Default: all.")
  private int articles = Integer.MAX_VALUE;

  @Option(
      names = "--starts",
      paramLabel = "N",
      description = "How many cold starts to take the median of. Default: 5.")
  private int starts = 5;

  @Option(
      names = "--model",
      paramLabel = "FILE",
      description =
          "An ONNX file to measure instead of the program's model; leaves out the figures of the"
              + " ./onrecord command, which has its own.")
  private @Nullable Path model;

  @Option(
      names = "--peer",
      paramLabel = "N",
      description = "Also read the first N articles with CoreNLP (slow; 8 GB of memory; 0: all).")
  private @Nullable Integer peer;

  @Option(
      names = "--peer-threads",
      paramLabel = "N",
      description = "How many threads CoreNLP may use. Default: 1.")
  private int peerThreads = 1;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  WholeProcess() {}

  public static void main(String[] args) {
    CommandLine line = new CommandLine(new WholeProcess());
    line.setExecutionExceptionHandler(
        (failure, command, parsed) -> {
          command.getErr().println("benchmarks/run: " + failure.getMessage());
          return 1;
        });
    System.exit(line.execute(args));
  }

  @Override
  public Integer call() throws IOException {
    Path work = Files.createTempDirectory("onrecord-benchmark");
    try {
      List<Path> files = texts(work);
      PrintWriter out = spec.commandLine().getOut();
      WholeProcessReport report = new WholeProcessReport(out);
      report.machine();
      Programs programs = new Programs(home, work, model);
      Path all = programs.folder("all", files);
      if (model == null) {
        report.starts(programs.starts(files.get(0), starts));
      }
      measure(report, programs, all, files.size());
      if (peer != null) {
        int count = peer == 0 ? files.size() : Math.min(peer, files.size());
        Path same = programs.folder("same", files.subList(0, count));
        Run one = programs.read(same, 1);
        Run two = programs.read(same, 2);
        report.peer(one, two, programs.peer(same, peerThreads), peerThreads, count);
      }
      out.flush();
    } finally {
      delete(work);
    }
    return 0;
  }

  private void measure(WholeProcessReport report, Programs programs, Path folder, int count)
      throws IOException {
    for (int threads = 1; threads <= 2; threads++) {
      Run inside = programs.read(folder, threads);
      report.reading(threads, count, inside);
      if (model == null) {
        report.command(threads, inside.figures(), programs.command(folder, threads));
      }
    }
  }

  /** The articles as text files, in order. */
  private List<Path> texts(Path work) throws IOException {
    List<Path> csv = new ArrayList<>();
    List<Path> texts = new ArrayList<>();
    for (Path place : places) {
      for (Path file : Files.isDirectory(place) ? list(place) : List.of(place)) {
        if (file.toString().endsWith(".csv")) {
          csv.add(file);
        } else if (file.toString().endsWith(".txt")) {
          texts.add(file);
        }
      }
    }
    if (!csv.isEmpty()) {
      Path extracted = Files.createDirectory(work.resolve("extracted"));
      WikinewsCsv.extract(csv, extracted);
      texts.addAll(list(extracted));
    }
    if (texts.isEmpty()) {
      throw new OnRecordException(places + ": no articles there; give CSV files or .txt files");
    }
    return texts.subList(0, Math.min(articles, texts.size()));
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
