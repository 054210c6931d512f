package org.onrecord.findings;

import org.jspecify.annotations.Nullable;

/**
 * Whom a statement is attributed to.
 *
 * @param entity the id of the {@link Entity}, or null while it is not resolved
 * @param name the fullest name known, or the noun phrase for one without a name
 * @param title role or office, such as {@code Deputy Mayor}
 */
public record Speaker(
    SpeakerKind kind, @Nullable String entity, @Nullable String name, @Nullable String title) {
  /** A statement whose source could not be told. */
  public static Speaker unknown() {
    return new Speaker(SpeakerKind.UNKNOWN, null, null, null);
  }
}
