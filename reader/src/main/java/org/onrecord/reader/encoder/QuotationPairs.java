package org.onrecord.reader.encoder;

import java.util.Arrays;
import org.onrecord.reader.text.Layout;

/** Which double quotation marks of a text open and close the same quotation, within a paragraph. */
public final class QuotationPairs {
  private static final int NONE = -1;

  private final int[] partners;
  private final boolean[] opening;

  private QuotationPairs(int[] partners, boolean[] opening) {
    this.partners = partners;
    this.opening = opening;
  }

  public static QuotationPairs of(Layout layout) {
    int[] features = WordFeatures.of(layout);
    int[] partners = new int[features.length];
    boolean[] opening = new boolean[features.length];
    Arrays.fill(partners, NONE);
    int open = NONE;
    for (int word = 0; word < features.length; word++) {
      boolean fresh = word == 0 || WordFeatures.isLineStart(features[word]);
      open = fresh ? NONE : open;
      if (!WordFeatures.isQuotationMark(features[word])) {
        continue;
      }
      boolean before =
          !fresh && WordFeatures.isQuoted(features[word - 1]) && !closes(partners, word - 1);
      if (WordFeatures.isQuoted(features[word]) && !before) {
        opening[word] = true;
        open = word;
      } else if (open != NONE) {
        partners[word] = open;
        partners[open] = word;
        open = NONE;
      }
    }
    return new QuotationPairs(partners, opening);
  }

  private static boolean closes(int[] partners, int word) {
    return partners[word] != NONE && partners[word] < word;
  }

  /** Whether a word is a mark that opens a quotation, closed or not. */
  public boolean opens(int word) {
    return opening[word];
  }

  /** Whether a word is one of two marks. */
  public boolean isPaired(int word) {
    return partners[word] != NONE;
  }

  /** The other mark of a pair. */
  public int partner(int word) {
    return partners[word];
  }
}
