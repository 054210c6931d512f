package org.onrecord.reader.decode;

import java.util.List;
import org.onrecord.reader.text.WordRange;

/**
 * A content attributed to a source by a cue, as PolNeAR defines the three. Each is a list of runs
 * of words in the order of the text; source and content may be empty, the cue is not.
 *
 * @param confidence how probable it is that cue, source and content are right, 0 to 1
 * @param within the index in {@link Analysis#attributions()} of the attribution in whose content
 *     this one stands, or -1
 */
public record Attribution(
    List<WordRange> source,
    List<WordRange> cue,
    List<WordRange> content,
    double confidence,
    int within) {
  public Attribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    if (cue.isEmpty()) {
      throw new IllegalArgumentException("an attribution without a cue");
    }
  }
}
