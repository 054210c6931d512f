package org.onrecord.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a treebank.
 *
 * @param document the name of the document that begins here, or null where one goes on
 * @param newParagraph whether a paragraph begins here
 */
record GoldSentence<L>(
    String id, @Nullable String document, boolean newParagraph, List<GoldWord<L>> words) {
  GoldSentence {
    words = List.copyOf(words);
  }
}
