package org.onrecord.cli;

import java.io.PrintWriter;
import org.onrecord.findings.OnRecordException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** One clear line for what went wrong on purpose; the whole trace for what should never happen. */
final class Failures implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception e, CommandLine line, ParseResult result) {
    PrintWriter err = line.getErr();
    if (e instanceof OutputClosed) {
      return ExitCode.DONE;
    }
    if (e instanceof OnRecordException) {
      err.println("onrecord: " + e.getMessage());
      return ExitCode.FAILED;
    }
    err.println("onrecord: a fault of the program; please report it with the lines that follow.");
    e.printStackTrace(err);
    return ExitCode.FAILED;
  }
}
