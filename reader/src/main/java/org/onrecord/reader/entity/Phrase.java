package org.onrecord.reader.entity;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.reader.text.WordRange;

/**
 * How a source is worded.
 *
 * @param range the words to show: a name, or a noun with what stands before and close after it
 * @param head the word that says what it is
 * @param role the description that an apposed name has before its comma
 * @param parts the members of a coordination
 */
record Phrase(Kind kind, WordRange range, int head, Optional<WordRange> role, List<Phrase> parts) {
  /** Ways to word a source. */
  enum Kind {
    PRONOUN,
    NAME,
    NOUN,
    SEVERAL
  }

  static Phrase of(Kind kind, WordRange range, int head) {
    return new Phrase(kind, range, head, Optional.empty(), List.of());
  }

  static Phrase name(WordRange range, @Nullable WordRange role) {
    return new Phrase(Kind.NAME, range, range.end() - 1, Optional.ofNullable(role), List.of());
  }

  static Phrase several(WordRange range, List<Phrase> parts) {
    return new Phrase(Kind.SEVERAL, range, parts.get(0).head(), Optional.empty(), parts);
  }
}
