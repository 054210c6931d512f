package org.onrecord.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Starts the programs that are measured, each in a process of its own. */
final class Programs {
  private final Path home;
  private final Path work;
  private final @Nullable Path model;

  Programs(Path home, Path work, @Nullable Path model) {
    this.home = home;
    this.work = work;
    this.model = model;
  }

  /** A folder with just these articles, under names that keep their order. */
  Path folder(String name, List<Path> files) throws IOException {
    Path folder = Files.createDirectory(work.resolve(name));
    for (int i = 0; i < files.size(); i++) {
      Files.copy(files.get(i), folder.resolve(String.format(Locale.ROOT, "%05d.txt", i)));
    }
    return folder;
  }

  /** Cold starts of the command on one article. One more goes before, for it may have to build. */
  List<Run> starts(Path article, int count) throws IOException {
    command(article, 1);
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      runs.add(command(article, 1));
    }
    return runs;
  }

  /** {@code ./onrecord read}. */
  Run command(Path articles, int threads) throws IOException {
    Path output = Files.createTempFile(work, "readings", ".ndjson");
    return Run.of(
        List.of(
            home.resolve("onrecord").toString(),
            "read",
            "--format",
            "ndjson",
            "--threads",
            Integer.toString(threads),
            "--output",
            output.toString(),
            articles.toString()));
  }

  /** {@link ReadingRun}, which counts from the inside. */
  Run read(Path folder, int threads) throws IOException {
    List<String> command = new ArrayList<>(List.of(java(), "-XX:+UseSerialGC", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.addAll(
        List.of(ReadingRun.class.getName(), folder.toString(), Integer.toString(threads)));
    if (model != null) {
      command.add(model.toString());
    }
    return Run.of(command);
  }

  /** CoreNLP, as {@code benchmarks/peer} has been built. */
  Run peer(Path folder, int threads) throws IOException {
    Path target = home.resolve("benchmarks/peer/target");
    String classpath =
        target.resolve("classes")
            + System.getProperty("path.separator")
            + Files.readString(target.resolve("classpath.txt")).strip();
    return Run.of(
        List.of(
            java(),
            "-Xmx8g",
            "-cp",
            classpath,
            "org.onrecord.peer.CoreNlpRun",
            folder.toString(),
            Integer.toString(threads)));
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
