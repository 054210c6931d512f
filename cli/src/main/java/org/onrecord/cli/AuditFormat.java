package org.onrecord.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How an audit is printed. */
enum AuditFormat {
  TEXT,
  CSV,
  JSON,
  HTML;

  /** What is asked for; else what the file's name tells; else what suits the place. */
  static AuditFormat choose(@Nullable AuditFormat asked, @Nullable Path output, Terminal terminal) {
    if (asked != null) {
      return asked;
    }
    if (output == null) {
      return terminal.output() ? TEXT : JSON;
    }
    String name = output.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".html") || name.endsWith(".htm")) {
      return HTML;
    }
    if (name.endsWith(".csv")) {
      return CSV;
    }
    return name.endsWith(".txt") ? TEXT : JSON;
  }
}
