package org.onrecord.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A command line that makes no sense gets one line that says so, not the whole manual. */
final class UsageErrors implements IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine line = e.getCommandLine();
    PrintWriter err = line.getErr();
    if (args.length == 0) {
      line.usage(err, line.getColorScheme());
      return ExitCode.USAGE;
    }
    String command = line.getCommandSpec().qualifiedName();
    err.println(command + ": " + e.getMessage());
    if (!UnmatchedArgumentException.printSuggestions(e, err)) {
      err.println("'" + command + " --help' shows what it takes.");
    }
    return ExitCode.USAGE;
  }
}
