package org.onrecord.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.onrecord.evaluation.EvaluateCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;

/** The {@code onrecord} command. */
@Command(
    name = "onrecord",
    mixinStandardHelpOptions = true,
    versionProvider = VersionInfo.class,
    subcommands = {
      ReadCommand.class,
      AuditCommand.class,
      SchemaCommand.class,
      EvaluateCommand.class,
      HelpCommand.class
    },
    synopsisSubcommandLabel = "COMMAND",
    header = "Reads news articles and keeps the record: who said what.",
    description = {
      "",
      "Each finding is tied to the exact characters it comes from. Everything happens on this"
          + " machine: nothing is sent anywhere."
    },
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Start here:",
      "  onrecord read article.html                 who said what, on the terminal",
      "  onrecord read articles/ --output all.html  a page to read and to check it with",
      "  onrecord read - < article.txt | jq .statements",
      "  onrecord audit articles/                   who gets quoted, how much, named or not",
      "",
      "'onrecord help COMMAND' tells more about one command."
    })
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(commandLine(World.ofProcess()).execute(args));
  }

  static CommandLine commandLine(World world) {
    CommandLine line = new CommandLine(new Main(), new Commands(world));
    line.setOut(new PrintWriter(world.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(world.err(), true, StandardCharsets.UTF_8));
    boolean colour = world.terminal().colourOnOutput(ColourChoice.AUTO);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(colour ? Ansi.ON : Ansi.OFF));
    line.setUsageHelpWidth(Math.min(100, Math.max(80, world.terminal().columns())));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(new UsageErrors());
    line.setExecutionExceptionHandler(new Failures());
    return line;
  }
}
