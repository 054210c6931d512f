package org.onrecord.cli;

import org.onrecord.findings.OnRecordException;

/** Whoever read our output wants no more of it, as {@code head} does. Not an error. */
final class OutputClosed extends OnRecordException {
  private static final long serialVersionUID = 1L;

  OutputClosed(Throwable cause) {
    super("the output was closed", cause);
  }
}
