package org.onrecord.reader.decode;

import java.util.List;

/** Works out which mentions of a text stand for the same. */
@FunctionalInterface
public interface MentionStage {
  /**
   * The mentions of a text with their chains.
   *
   * @param found all else that was found in the text
   * @param candidates in the order of their heads, one a head
   */
  List<Markable> resolve(Analysis found, List<Candidate> candidates);
}
