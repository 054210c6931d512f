package org.onrecord.reader.reference;

import java.util.List;

/**
 * What is known of two mentions beside the model's vectors: small numbers, one for each group. The
 * twin of {@code pairs.py} in the training code; change both or neither.
 */
final class PairFeatures {
  /** How many numbers each pair has. */
  static final int GROUPS = 9;

  private static final int PRONOUNS = PronounClass.values().length;
  private static final int DETERMINERS = 5;
  private static final int TAGS = 6;
  private static final int NUMBERS = 3;
  private static final int[] FAR = {1, 2, 3, 4, 5, 8, 16};
  private static final int[] RANKS = {2, 3, 4, 5, 8, 16, 32, 64};

  private final List<Mentioned> mentions;

  /**
   * @param mentions in the order of their heads
   */
  PairFeatures(List<Mentioned> mentions) {
    this.mentions = mentions;
  }

  /** Writes the features of one pair, beginning at {@code at}. */
  @SuppressWarnings("EnumOrdinal") // the model knows pronouns by their order
  void write(int later, int earlier, long[] out, int at) {
    Mentioned i = mentions.get(later);
    Mentioned j = mentions.get(earlier);
    out[at] = (long) i.pronoun().ordinal() * PRONOUNS + j.pronoun().ordinal();
    out[at + 1] = step(FAR, i.sentence() - j.sentence());
    out[at + 2] = step(RANKS, later - earlier);
    out[at + 3] =
        (long) bit(i.word().equals(j.word()), 1)
            + bit(i.text().equals(j.text()), 2)
            + bit(j.bag().contains(i.word()), 4)
            + bit(i.bag().contains(j.word()), 8);
    out[at + 4] = (long) i.determiner() * DETERMINERS + j.determiner();
    out[at + 5] = (long) i.tag() * TAGS + j.tag();
    out[at + 6] = placement(i, j);
    out[at + 7] =
        (long) bit(i.quoted(), 1)
            + bit(j.quoted(), 2)
            + bit(i.quotation() == j.quotation() && i.quoted(), 4);
    out[at + 8] = (long) i.number() * NUMBERS + j.number();
  }

  /** How many of some ascending limits a number has reached. */
  private static int step(int[] limits, int number) {
    int step = 0;
    while (step < limits.length && number >= limits[step]) {
      step++;
    }
    return step;
  }

  private static int bit(boolean set, int value) {
    return set ? value : 0;
  }

  private static int placement(Mentioned i, Mentioned j) {
    if (i.words().contains(j.words())) {
      return 1;
    }
    if (j.words().contains(i.words())) {
      return 2;
    }
    return j.words().end() >= i.words().start() - 1 ? 3 : 0;
  }
}
