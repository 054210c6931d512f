package org.onrecord.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.Names;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** What to read, and how much at a time. */
final class InputOptions {
  private static final int MOST_THREADS = 1024;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE|FOLDER|-",
      description =
          "What to read: files, folders, or - for standard input. Of a folder, all text and HTML"
              + " files in it are read (.txt, .text, .html, .htm, .xhtml, or no ending). Without"
              + " any, standard input, unless that is the keyboard.")
  private List<String> inputs = List.of();

  @Option(
      names = {"-t", "--threads"},
      paramLabel = "N",
      description = "How many articles to read at a time. Default: one for each processor core.")
  private @Nullable Integer threads;

  @Option(
      names = "--names",
      paramLabel = "FILE.csv",
      description =
          "Names that the reader shall know: a CSV file in UTF-8 with the columns"
              + " name,type,aliases,description. type is person, organization, location, document"
              + " or group; aliases are parted by |.")
  private @Nullable Path names;

  /** The inputs that are named, or standard input where that can be meant. */
  List<String> places(CommandSpec spec, Terminal terminal) {
    if (!inputs.isEmpty()) {
      return inputs;
    }
    if (terminal.input()) {
      throw new ParameterException(
          spec.commandLine(), "nothing to read; name a file or a folder, or - for standard input");
    }
    return List.of("-");
  }

  /** The names that the reader shall know. */
  Names names() {
    return names == null ? Names.none() : Names.read(names);
  }

  int threads(CommandSpec spec) {
    if (threads == null) {
      return Runtime.getRuntime().availableProcessors();
    }
    if (threads < 1 || threads > MOST_THREADS) {
      throw new ParameterException(
          spec.commandLine(), "--threads must be from 1 to " + MOST_THREADS + " and is " + threads);
    }
    return threads;
  }
}
