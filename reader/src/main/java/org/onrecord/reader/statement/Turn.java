package org.onrecord.reader.statement;

import org.onrecord.reader.text.WordRange;

/**
 * What one of those who take turns says, under a label.
 *
 * @param label the words of the label, without marks
 * @param cue the label's marks; the whole label where it names nobody
 * @param content what is said
 * @param role whether the label tells who asks or who answers, or names somebody
 */
record Turn(WordRange label, WordRange cue, WordRange content, Role role) {
  /** Whose turn it is. */
  enum Role {
    ASKER,
    ANSWERER,
    NAMED,
    INITIALS
  }
}
