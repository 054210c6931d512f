package org.onrecord;

import org.onrecord.findings.Reading;

/** What became of one input: its reading, or the reason why there is none. */
public sealed interface ReadingResult {
  /** Where the input was: a path as it was given, or {@code -} for standard input. */
  String location();

  /** An input that was read. */
  record Read(Reading reading) implements ReadingResult {
    @Override
    public String location() {
      return reading.article().location();
    }
  }

  /**
   * An input that was not read.
   *
   * @param message one line: what failed, where, and what to do
   */
  record NotRead(String location, String message) implements ReadingResult {}
}
