package org.onrecord.ingest.internal;

import java.util.Locale;

/** Sizes as people read them: powers of ten, as file managers and disks count. */
public final class ByteSize {
  private ByteSize() {}

  public static String inWords(long bytes) {
    if (bytes < 1_000) {
      return bytes + " bytes";
    }
    if (bytes < 1_000_000) {
      return String.format(Locale.ROOT, "%.1f kB", bytes / 1e3).replace(".0 ", " ");
    }
    return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6).replace(".0 ", " ");
  }
}
