package org.onrecord.cli.audit;

import java.io.IOException;
import java.io.Writer;
import java.util.function.Function;
import org.onrecord.audit.Audit;
import org.onrecord.audit.SourcingAudit;
import org.onrecord.cli.record.ReadingPrinter;
import org.onrecord.findings.Reading;

/** Counts readings as they come, and prints the audit after the last. */
public final class AuditPrinter implements ReadingPrinter {
  private final SourcingAudit counted = new SourcingAudit();
  private final Writer out;
  private final Function<Audit, String> format;

  public AuditPrinter(Writer out, Function<Audit, String> format) {
    this.out = out;
    this.format = format;
  }

  @Override
  public void print(Reading reading) {
    counted.add(reading);
  }

  @Override
  public void end() throws IOException {
    out.write(format.apply(counted.result()));
    out.flush();
  }
}
