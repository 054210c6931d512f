package org.onrecord.reader.encoder;

import java.util.Arrays;
import org.onrecord.reader.text.Layout;

/** The word pieces and features of a layout's words. Immutable. */
public final class Encoding {
  /** The feature of the piece before the first word, where the text is a statement's content. */
  private static final int CONTENT = 10;

  private final int[] ids;
  private final int[] offsets;
  private final int[] features;
  private final int opening;

  private Encoding(int[] ids, int[] offsets, int[] features, int opening) {
    this.ids = ids;
    this.offsets = offsets;
    this.features = features;
    this.opening = opening;
  }

  /** Encodes an article. */
  public static Encoding of(Layout layout, WordPiece wordPiece) {
    return of(layout, wordPiece, 0);
  }

  /** Encodes the content of a statement, for the model to read as such. */
  public static Encoding ofContent(Layout layout, WordPiece wordPiece) {
    return of(layout, wordPiece, CONTENT);
  }

  private static Encoding of(Layout layout, WordPiece wordPiece, int opening) {
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
    return new Encoding(
        Arrays.copyOf(ids, offsets[words]), offsets, WordFeatures.of(layout), opening);
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

  /** The feature of the piece before a window's first word: what kind of text this is. */
  int opening() {
    return opening;
  }

  int feature(int word) {
    return features[word];
  }
}
