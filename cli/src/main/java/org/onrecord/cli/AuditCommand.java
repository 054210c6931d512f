package org.onrecord.cli;

import java.io.Writer;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.cli.audit.AuditCsv;
import org.onrecord.cli.audit.AuditJson;
import org.onrecord.cli.audit.AuditPage;
import org.onrecord.cli.audit.AuditPrinter;
import org.onrecord.cli.audit.AuditText;
import org.onrecord.cli.record.ReadingPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code onrecord audit}: who gets quoted. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Counts who gets quoted, how much, named or not.",
    description = {
      "",
      "A source is whoever a statement is attributed to: a person, an organization, a document,"
          + " named or not. What sources say that others said is counted as second-hand, and makes"
          + " those others no sources. Quoted words are the words of statements that stand in"
          + " quotation marks. Over several articles, sources with the same proper name are one; a"
          + " source without a name is its article's own.",
      "",
      "It counts what the reader finds, and the reader misses some: 'onrecord read' shows what an"
          + " article's figures rest on."
    },
    parameterListHeading = "%nInputs:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every input was read",
      "1:some input could not be read; all others were, and are counted",
      "2:the command line makes no sense",
      "3:nothing could be done: no model, or nowhere to write"
    },
    footer = {
      "",
      "Examples:",
      "  onrecord audit articles/",
      "  onrecord audit articles/ --output audit.html",
      "  onrecord audit articles/ --format csv > sources.csv"
    })
final class AuditCommand implements Callable<Integer> {
  private final World world;

  @Spec private CommandSpec spec;

  @Mixin private InputOptions inputs = new InputOptions();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = {
        "text  tables for people",
        "csv   one line for each article and source",
        "json  everything, as one object",
        "html  one page with charts",
        "Without it: what the name of --output tells, else text on a terminal and json elsewhere."
      })
  private @Nullable AuditFormat format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write; put in its place when all is done. Default: standard output.")
  private @Nullable Path output;

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many of the most quoted to list in text and html. Default: 20.")
  private int top = 20;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Colour in text: auto, always or never. auto heeds NO_COLOR. Default: auto.")
  private ColourChoice colour = ColourChoice.AUTO;

  AuditCommand(World world) {
    this.world = world;
  }

  @Override
  public Integer call() {
    if (top < 1) {
      throw new ParameterException(spec.commandLine(), "--top must be at least 1 and is " + top);
    }
    return new ReadingRun(world, spec, inputs, output).print(this::printer);
  }

  private ReadingPrinter printer(Output out) {
    Writer writer = out.writer();
    Terminal terminal = world.terminal();
    return switch (AuditFormat.choose(format, output, terminal)) {
      case CSV -> new AuditPrinter(writer, AuditCsv::of);
      case JSON -> new AuditPrinter(writer, AuditJson::of);
      case HTML -> new AuditPrinter(writer, audit -> new AuditPage(audit, top).html());
      case TEXT -> {
        boolean colours =
            output == null ? terminal.colourOnOutput(colour) : colour == ColourChoice.ALWAYS;
        yield new AuditPrinter(
            writer, audit -> new AuditText(audit, top, terminal.columns(), colours).text());
      }
    };
  }
}
