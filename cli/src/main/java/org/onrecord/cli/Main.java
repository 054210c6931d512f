package org.onrecord.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code onrecord} command. */
@Command(name = "onrecord", mixinStandardHelpOptions = true)
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }
}
