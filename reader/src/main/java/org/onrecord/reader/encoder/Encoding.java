package org.onrecord.reader.encoder;

import java.util.Arrays;
import org.onrecord.reader.text.Layout;

/** The word pieces and features of a layout's words. Immutable. */
public final class Encoding {
  private final int[] ids;
  private final int[] offsets;
  private final int[] features;

  private Encoding(int[] ids, int[] offsets, int[] features) {
    this.ids = ids;
    this.offsets = offsets;
    this.features = features;
  }

  public static Encoding of(Layout layout, WordPiece wordPiece) {
    int words = layout.wordCount();
    int[] offsets = new int[words + 1];
    int[] ids = new int[words * 2 + 16];
    for (int i = 0; i < words; i++) {
      int[] pieces = wordPiece.pieces(layout.word(i));
      int end = offsets[i] + pieces.length;
      if (end > ids.length) {
        ids = Arrays.copyOf(ids, end * 2);
      }
      System.arraycopy(pieces, 0, ids, offsets[i], pieces.length);
      offsets[i + 1] = end;
    }
    return new Encoding(Arrays.copyOf(ids, offsets[words]), offsets, WordFeatures.of(layout));
  }

  /** How many pieces the words from one to another have, the other excluded. */
  public int pieces(int from, int to) {
    return offsets[to] - offsets[from];
  }

  /** The number of a word's first piece in the whole text. */
  int offset(int word) {
    return offsets[word];
  }

  int id(int piece) {
    return ids[piece];
  }

  int feature(int word) {
    return features[word];
  }
}
