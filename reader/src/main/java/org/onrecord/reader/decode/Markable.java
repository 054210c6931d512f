package org.onrecord.reader.decode;

import org.onrecord.reader.text.WordRange;

/**
 * What the model takes for a mention of somebody or something: a name, a noun phrase or a pronoun.
 *
 * @param head the word that the mention turns on, in {@code words}
 * @param words all its words, in one sentence
 * @param kind what it stands for
 * @param chain the number of the mentions that stand for the same, or {@link #ALONE}
 */
public record Markable(int head, WordRange words, MarkableKind kind, int chain) {
  /** The chain of what is mentioned only once. */
  public static final int ALONE = -1;

  public Markable {
    if (!words.contains(head) || chain < ALONE) {
      throw new IllegalArgumentException("head " + head + " of " + words + ", chain " + chain);
    }
  }
}
