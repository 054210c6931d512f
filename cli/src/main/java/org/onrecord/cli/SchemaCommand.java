package org.onrecord.cli;

import java.util.concurrent.Callable;
import org.onrecord.findings.ReadingJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code onrecord schema}: what a line of NDJSON holds. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    header = "Prints the JSON Schema (2020-12) of a reading, as 'read --format ndjson' prints it.")
final class SchemaCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(ReadingJson.schema());
    spec.commandLine().getOut().flush();
    return ExitCode.DONE;
  }
}
