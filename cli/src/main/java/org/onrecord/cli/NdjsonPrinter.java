package org.onrecord.cli;

import java.io.IOException;
import java.io.Writer;
import org.onrecord.cli.record.ReadingPrinter;
import org.onrecord.findings.Reading;
import org.onrecord.findings.ReadingJson;

/** One reading a line, as the schema says. */
final class NdjsonPrinter implements ReadingPrinter {
  private final Writer out;

  NdjsonPrinter(Writer out) {
    this.out = out;
  }

  @Override
  public void print(Reading reading) throws IOException {
    out.write(ReadingJson.write(reading));
    out.write('\n');
    out.flush();
  }
}
