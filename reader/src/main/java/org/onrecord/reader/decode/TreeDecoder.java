package org.onrecord.reader.decode;

import org.onrecord.reader.encoder.Scores;
import org.onrecord.reader.text.WordRange;

/** From a window's arc scores to the tree of one of its sentences. */
final class TreeDecoder {
  private TreeDecoder() {}

  /** The head of each word, both counted from the sentence's first word; the root is its own. */
  static int[] decode(Scores scores, WordRange sentence) {
    int words = sentence.length();
    double[][] arcs = new double[words][words];
    for (int dependent = 0; dependent < words; dependent++) {
      int row = (sentence.start() + dependent) * scores.words() + sentence.start();
      for (int head = 0; head < words; head++) {
        arcs[dependent][head] = scores.arcs().get(row + head);
      }
    }
    return Arborescence.heads(arcs);
  }
}
