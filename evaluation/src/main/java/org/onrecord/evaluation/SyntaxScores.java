package org.onrecord.evaluation;

import org.onrecord.reader.decode.Analysis;

/**
 * Words whose tags and heads are right, over gold words.
 *
 * @param upos universal part-of-speech tag right
 * @param feats all features right, as one string
 * @param heads head right (UAS)
 * @param las head right, and relation without its subtype: CoNLL 2018's LAS
 * @param lasWithSubtype head right, and relation with its subtype
 */
record SyntaxScores(long words, long upos, long feats, long heads, long las, long lasWithSubtype) {
  static final SyntaxScores NONE = new SyntaxScores(0, 0, 0, 0, 0, 0);

  SyntaxScores plus(SyntaxScores other) {
    return new SyntaxScores(
        words + other.words,
        upos + other.upos,
        feats + other.feats,
        heads + other.heads,
        las + other.las,
        lasWithSubtype + other.lasWithSubtype);
  }

  /** What is right of one word. */
  record Right(boolean upos, boolean feats, boolean head, boolean rel, boolean relWithSubtype) {
    boolean all() {
      return upos && feats && head && relWithSubtype;
    }
  }

  static SyntaxScores of(GoldDocument<Tree> gold, Analysis read) {
    SyntaxScores sum = NONE;
    for (int s = 0; s < gold.sentences().size(); s++) {
      int first = gold.sentences().get(s);
      for (int i = first; i < gold.endOfSentence(s); i++) {
        sum = sum.plus(one(right(gold.labels().get(i), first, i, read)));
      }
    }
    return sum;
  }

  /**
   * @param first the sentence's first word
   * @param word the word's index in the document
   */
  static Right right(Tree gold, int first, int word, Analysis read) {
    int goldHead = gold.head() == 0 ? word : first + gold.head() - 1;
    return new Right(
        gold.upos().equals(read.upos().get(word)),
        gold.feats().equals(read.feats().get(word)),
        goldHead == read.head(word),
        withoutSubtype(gold.rel()).equals(withoutSubtype(read.rels().get(word))),
        gold.rel().equals(read.rels().get(word)));
  }

  private static SyntaxScores one(Right right) {
    return new SyntaxScores(
        1,
        right.upos() ? 1 : 0,
        right.feats() ? 1 : 0,
        right.head() ? 1 : 0,
        right.head() && right.rel() ? 1 : 0,
        right.head() && right.relWithSubtype() ? 1 : 0);
  }

  private static String withoutSubtype(String rel) {
    int colon = rel.indexOf(':');
    return colon < 0 ? rel : rel.substring(0, colon);
  }
}
