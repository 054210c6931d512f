package org.onrecord.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.OnRecord;
import org.onrecord.ReadingResult;
import org.onrecord.ReadingResult.NotRead;
import org.onrecord.ReadingResult.Read;
import org.onrecord.cli.html.HtmlPrinter;
import org.onrecord.cli.record.ReadingPrinter;
import org.onrecord.cli.text.TextPrinter;
import org.onrecord.ingest.ArticleSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord read}: from files to their record. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Reads articles and prints who said what.",
    description = {
      "",
      "Takes plain text and HTML, in any of the usual encodings. An input that cannot be read gets"
          + " one line on standard error; all others are still read."
    },
    parameterListHeading = "%nInputs:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every input was read",
      "1:some input could not be read; all others were",
      "2:the command line makes no sense",
      "3:nothing could be done: no model, or nowhere to write"
    },
    footer = {
      "",
      "Examples:",
      "  onrecord read article.html",
      "  onrecord read articles/ --output readings.ndjson",
      "  onrecord read a.txt b.html --format html --output page.html",
      "  curl -s https://example.org/article | onrecord read -"
    })
final class ReadCommand implements Callable<Integer> {
  private final World world;
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE|FOLDER|-",
      description =
          "What to read: files, folders with all that is inside them, or - for standard input."
              + " Without any, standard input, unless that is the keyboard.")
  private List<String> inputs = List.of();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = {
        "text    for people: who said what, with line and column",
        "ndjson  for programs: one reading a line ('onrecord schema')",
        "html    one page with everything marked in its place",
        "Without it: what the name of --output tells, else text on a terminal and ndjson elsewhere."
      })
  private @Nullable Format format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write; put in its place when all is done. Default: standard output.")
  private @Nullable Path output;

  @Option(
      names = {"-t", "--threads"},
      paramLabel = "N",
      description = "How many articles to read at a time. Default: one for each processor core.")
  private @Nullable Integer threads;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Colour in text: auto, always or never. auto heeds NO_COLOR. Default: auto.")
  private ColourChoice colour = ColourChoice.AUTO;

  ReadCommand(World world) {
    this.world = world;
    this.terminal = world.terminal();
  }

  @Override
  public Integer call() {
    List<String> places = places();
    int threadCount = threadCount();
    try (Output out = output == null ? Output.standard(world.out()) : Output.to(output);
        OnRecord onRecord = world.opener().get()) {
      ArticleSource source = onRecord.source(places, world.in());
      try (Console console = Console.of(spec.commandLine().getErr(), terminal, source.size())) {
        ReadingPrinter printer = printer(out);
        boolean all = readAll(onRecord, source, threadCount, printer, console);
        console.print(() -> write(printer::end));
        out.done();
        return all ? ExitCode.DONE : ExitCode.SOME_NOT_READ;
      }
    } catch (IOException e) {
      throw Output.failure(e);
    } catch (UncheckedIOException e) {
      throw Output.failure(e);
    }
  }

  private static boolean readAll(
      OnRecord onRecord,
      ArticleSource source,
      int threads,
      ReadingPrinter printer,
      Console console) {
    boolean all = true;
    try (Stream<ReadingResult> results = onRecord.readAll(source, threads)) {
      for (ReadingResult result : (Iterable<ReadingResult>) results::iterator) {
        if (result instanceof Read read) {
          console.print(() -> write(() -> printer.print(read.reading())));
        } else if (result instanceof NotRead notRead) {
          console.error(notRead.message());
          all = false;
        }
        console.step();
      }
    }
    return all;
  }

  private ReadingPrinter printer(Output out) {
    return switch (Format.choose(format, output, terminal)) {
      case NDJSON -> new NdjsonPrinter(out.writer());
      case HTML -> new HtmlPrinter(out.writer());
      case TEXT ->
          new TextPrinter(
              out.writer(),
              terminal.columns(),
              output == null ? terminal.colourOnOutput(colour) : colour == ColourChoice.ALWAYS);
    };
  }

  private List<String> places() {
    if (!inputs.isEmpty()) {
      return inputs;
    }
    if (terminal.input()) {
      throw new ParameterException(
          spec.commandLine(), "nothing to read; name a file or a folder, or - for standard input");
    }
    return List.of("-");
  }

  private int threadCount() {
    if (threads == null) {
      return Runtime.getRuntime().availableProcessors();
    }
    if (threads < 1 || threads > 1024) {
      throw new ParameterException(
          spec.commandLine(), "--threads must be from 1 to 1024 and is " + threads);
    }
    return threads;
  }

  private static void write(Writing writing) {
    try {
      writing.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Something that writes. */
  private interface Writing {
    void run() throws IOException;
  }
}
