package org.onrecord.findings;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published, as closely as it is known, and how we know.
 *
 * @param value ISO 8601 in the precision that is known: {@code 2021}, {@code 2021-06}, {@code
 *     2021-06-03}, or with a time
 * @param earliest the first day that it can have been; null when nothing is known
 * @param latest the last day that it can have been; null when nothing is known
 * @param evidence the words that the date was read from or worked out from; empty for metadata
 */
public record Published(
    @Nullable String value,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    Basis basis,
    List<Span> evidence) {
  public Published {
    evidence = List.copyOf(evidence);
    if (earliest != null && latest != null && latest.isBefore(earliest)) {
      throw new IllegalArgumentException("published: " + latest + " is before " + earliest);
    }
  }

  /** How a date of publication is known. */
  public enum Basis {
    GIVEN,
    METADATA,
    PAGE,
    TEXT,
    INFERRED,
    UNKNOWN
  }

  public static Published unknown() {
    return new Published(null, null, null, Basis.UNKNOWN, List.of());
  }

  public static Published on(LocalDate day, Basis basis) {
    return new Published(day.toString(), day, day, basis, List.of());
  }
}
