package org.onrecord.cli.record;

import java.io.IOException;
import org.onrecord.findings.Reading;

/** Prints readings in one format, one after the other, as they come. */
public interface ReadingPrinter {
  void print(Reading reading) throws IOException;

  /** What is printed after the last reading. */
  default void end() throws IOException {}
}
