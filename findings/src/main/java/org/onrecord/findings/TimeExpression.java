package org.onrecord.findings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date, time, duration or set.
 *
 * @param value as in TIMEX3, ISO 8601: {@code 2015-SU}, {@code P20Y}, {@code PRESENT_REF}
 * @param earliest the first day that it can mean; null when it cannot be placed
 * @param latest the last day that it can mean; null when it cannot be placed
 * @param anchor {@code published}, {@code none}, or the id of the time or event it is reckoned from
 */
public record TimeExpression(
    String id,
    Span span,
    TimeType type,
    @Nullable String value,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    String anchor) {
  /** Reckoned from the article's date of publication. */
  public static final String ANCHOR_PUBLISHED = "published";

  /** Reckoned from nothing: the expression says it all. */
  public static final String ANCHOR_NONE = "none";
}
