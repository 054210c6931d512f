package org.onrecord.reader.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.reader.act.CueLexicon.Phrase;

/** Finds the phrases of the lexicon in cues and what follows them. */
final class Phrases {
  /** Words after the cue that a phrase may go on with: "declined" and, in the content, "to". */
  private static final int BEYOND = 3;

  /** Words between two words of a phrase, at most. */
  private static final int GAP = 3;

  private final Tree tree;
  private final CueLexicon lexicon;

  Phrases(Tree tree, CueLexicon lexicon) {
    this.tree = tree;
    this.lexicon = lexicon;
  }

  /**
   * A phrase in the text.
   *
   * @param first its first word
   * @param last its last word
   */
  record Found(Phrase phrase, int first, int last) {
    boolean opensWithPreposition(Tree tree) {
      return tree.is(first, "ADP", "SCONJ");
    }
  }

  /** The longest phrase that begins in the cue; of equally long ones the first. */
  Optional<Found> in(Cue cue) {
    List<Integer> sequence = new ArrayList<>(cue.words());
    int end = tree.sentence(cue.last()).end();
    for (int i = cue.last() + 1; i < Math.min(end, cue.last() + 1 + BEYOND); i++) {
      sequence.add(i);
    }
    Found best = null;
    for (int at = 0; at < cue.words().size(); at++) {
      for (Phrase phrase : lexicon.phrasesFrom(tree.lemma(sequence.get(at)))) {
        int last = match(phrase.lemmas(), sequence, at, cue.words().size());
        boolean longer =
            last >= 0 && (best == null || phrase.lemmas().size() > best.phrase().lemmas().size());
        best = longer ? new Found(phrase, sequence.get(at), last) : best;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The last word of a phrase that begins at a place of the sequence, or -1. */
  private int match(List<String> lemmas, List<Integer> sequence, int at, int inCue) {
    int place = at;
    for (int k = 1; k < lemmas.size(); k++) {
      int next = place + 1;
      while (next < sequence.size()
          && next - place <= GAP
          && !isLemma(sequence.get(next), lemmas.get(k))
          && next < inCue
          && mayStandBetween(sequence.get(next))) {
        next++;
      }
      if (next >= sequence.size() || !isLemma(sequence.get(next), lemmas.get(k))) {
        return -1;
      }
      place = next;
    }
    return sequence.get(place);
  }

  private boolean isLemma(int word, String lemma) {
    return tree.lemma(word).equals(lemma) || tree.lower(word).equals(lemma);
  }

  private boolean mayStandBetween(int word) {
    return tree.is(word, "ADV", "DET", "ADJ", "AUX", "PRON", "PART") || tree.isMark(word);
  }
}
