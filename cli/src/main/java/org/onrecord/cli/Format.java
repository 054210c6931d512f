package org.onrecord.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How readings are printed. */
enum Format {
  TEXT,
  NDJSON,
  HTML;

  /** What is asked for; else what the file's name tells; else what suits the place. */
  static Format choose(@Nullable Format asked, @Nullable Path output, Terminal terminal) {
    if (asked != null) {
      return asked;
    }
    if (output == null) {
      return terminal.output() ? TEXT : NDJSON;
    }
    String name = output.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".html") || name.endsWith(".htm")) {
      return HTML;
    }
    return name.endsWith(".txt") ? TEXT : NDJSON;
  }
}
