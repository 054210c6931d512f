package org.onrecord.reader.decode;

import java.util.List;
import org.onrecord.reader.text.WordRange;

/**
 * What belongs to one cue.
 *
 * @param cue its own words, beginning with the candidate
 * @param confidence the mean probability of the labels of the words in source and content; if there
 *     are none, of the labels of all words
 */
record Roles(
    List<WordRange> cue, List<WordRange> source, List<WordRange> content, double confidence) {
  Roles {
    cue = List.copyOf(cue);
    source = List.copyOf(source);
    content = List.copyOf(content);
  }
}
