package org.onrecord.audit;

import org.jspecify.annotations.Nullable;
import org.onrecord.findings.SpeakerKind;

/**
 * Somebody, or a document, that an article or several attribute statements to.
 *
 * @param name the fullest name known, or the noun phrase for one without a name
 * @param title role or office, as the first article that has one gives it
 * @param articles in how many articles
 * @param statements how many statements, not counting what others are said to have heard from it
 * @param quotedWords how many of the statements' words stand in quotation marks
 */
public record Source(
    String name,
    SpeakerKind kind,
    @Nullable String title,
    int articles,
    int statements,
    int quotedWords) {
  /** Whether it goes by a proper name. */
  public boolean named() {
    return kind == SpeakerKind.NAMED_PERSON || kind == SpeakerKind.NAMED_ORGANIZATION;
  }
}
