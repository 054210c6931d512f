package org.onrecord.reader.reference;

import java.util.Set;
import org.onrecord.reader.decode.Candidate;
import org.onrecord.reader.decode.MarkableKind;
import org.onrecord.reader.text.WordRange;

/**
 * A candidate with what the features of pairs are made of.
 *
 * @param word the head, in lower case
 * @param text the mention's words in lower case, without determiner and possessive ending
 * @param bag its words in lower case
 * @param pronoun what pronoun it consists of
 * @param determiner the number of its determiner's class
 * @param tag the number of its head's part of speech; 0: unknown
 * @param number of its head: 0 unknown, 1 singular, 2 plural
 * @param sentence that it stands in
 * @param quotation how many quotations have begun up to its head
 * @param quoted whether its head stands inside double quotation marks
 */
record Mentioned(
    Candidate candidate,
    String word,
    String text,
    Set<String> bag,
    PronounClass pronoun,
    int determiner,
    int tag,
    int number,
    int sentence,
    int quotation,
    boolean quoted) {
  static final int SINGULAR = 1;
  static final int PLURAL = 2;
  static final int PROPER_NOUN = 1;
  static final int NOUN = 2;

  int head() {
    return candidate.head();
  }

  WordRange words() {
    return candidate.words();
  }

  MarkableKind kind() {
    return candidate.kind();
  }
}
