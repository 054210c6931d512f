package org.onrecord.reader.entity;

import java.util.List;
import java.util.Optional;
import org.onrecord.reader.decode.Attribution;
import org.onrecord.reader.text.WordRange;

/** An attribution and the phrase that its source is. */
record Source(Attribution attribution, Optional<Phrase> phrase) {
  /** Whether a word stands in the attributed content. */
  boolean says(int word) {
    return attribution.content().stream().anyMatch(r -> r.contains(word));
  }

  /** The first word of the cue. */
  int at() {
    return attribution.cue().get(0).start();
  }

  static Source of(Attribution attribution, PhraseReader reader) {
    List<WordRange> ranges = attribution.source();
    Optional<Phrase> phrase =
        ranges.stream().map(reader::read).flatMap(Optional::stream).findFirst();
    return new Source(attribution, phrase);
  }
}
