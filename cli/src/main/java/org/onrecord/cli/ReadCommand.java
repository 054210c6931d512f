package org.onrecord.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.cli.html.HtmlPrinter;
import org.onrecord.cli.record.ReadingPrinter;
import org.onrecord.cli.text.TextPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

  @Mixin private InputOptions inputs = new InputOptions();

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
    return new ReadingRun(world, spec, inputs, output).print(this::printer);
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
}
