package org.onrecord.reader.act;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.onrecord.reader.decode.Analysis;
import org.onrecord.reader.text.Layout;
import org.onrecord.reader.text.WordRange;

/** The words of an analysis with their lemmas and what hangs on each. */
final class Tree {
  private final Analysis analysis;
  private final Layout layout;
  private final CueLexicon lexicon;

  Tree(Analysis analysis, CueLexicon lexicon) {
    this.analysis = analysis;
    this.layout = analysis.layout();
    this.lexicon = lexicon;
  }

  Analysis analysis() {
    return analysis;
  }

  int count() {
    return layout.wordCount();
  }

  String lower(int i) {
    return i >= 0 && i < count() ? Lemmas.lower(layout.word(i)) : "";
  }

  String lemma(int i) {
    if (is(i, "VERB", "AUX")) {
      return lexicon.verbLemma(layout.word(i));
    }
    String word = lower(i);
    if (word.equals("n't")) {
      return "not";
    }
    return is(i, "NOUN", "PROPN") ? lexicon.nounLemma(layout.word(i)) : word;
  }

  boolean is(int i, String... tags) {
    return i >= 0 && i < count() && Arrays.asList(tags).contains(analysis.upos().get(i));
  }

  /** Whether a word hangs on its head by one of these relations; subtypes do not matter. */
  boolean hangs(int i, String... rels) {
    String rel = analysis.rels().get(i);
    int colon = rel.indexOf(':');
    return Arrays.asList(rels).contains(rel)
        || Arrays.asList(rels).contains(colon < 0 ? rel : rel.substring(0, colon));
  }

  int head(int i) {
    return analysis.head(i);
  }

  boolean root(int i) {
    return head(i) == i;
  }

  boolean isMark(int i) {
    return layout.isMark(i);
  }

  boolean hasFeature(int i, String feature) {
    return analysis.feats().get(i).contains(feature);
  }

  WordRange sentence(int i) {
    return layout.sentence(layout.sentenceOf(i));
  }

  boolean sameSentence(int i, int j) {
    return layout.sentenceOf(i) == layout.sentenceOf(j);
  }

  /** The words that hang on a word, in the order of the text. */
  List<Integer> children(int word) {
    return words(sentence(word)).filter(i -> i != word && head(i) == word).boxed().toList();
  }

  /** Those that hang on it by one of these relations. */
  List<Integer> children(int word, String... rels) {
    return children(word).stream().filter(i -> hangs(i, rels)).toList();
  }

  /** Whether a word hangs on another, over any number of steps. */
  boolean under(int word, int top) {
    int i = word;
    for (int steps = 0; steps < 64 && !root(i); steps++) {
      i = head(i);
      if (i == top) {
        return true;
      }
    }
    return word == top;
  }

  /** The words of a run whose head lies outside of it; marks left out. */
  List<Integer> tops(WordRange range) {
    return words(range)
        .filter(i -> !isMark(i) && (root(i) || !range.contains(head(i))))
        .boxed()
        .toList();
  }

  static IntStream words(WordRange range) {
    return IntStream.range(range.start(), range.end());
  }
}
