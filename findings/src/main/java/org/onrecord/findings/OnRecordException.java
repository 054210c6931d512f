package org.onrecord.findings;

import org.jspecify.annotations.Nullable;

/**
 * The root of everything that OnRecord throws on purpose. Its message says what failed, where
 * (file, record, offset) and what to do.
 */
public class OnRecordException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public OnRecordException(String message) {
    super(message);
  }

  public OnRecordException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
