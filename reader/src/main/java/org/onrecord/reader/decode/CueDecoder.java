package org.onrecord.reader.decode;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.reader.encoder.Scores;
import org.onrecord.reader.text.WordRange;

/**
 * Finds where cues begin among a sentence's words: the best well-formed tags that begin at
 * candidates only. How far a cue goes is for {@link RoleDecoder} to say.
 */
final class CueDecoder {
  private static final int B = 1;
  private static final int I = 2;
  private static final int LABELS = 3;

  private final Viterbi viterbi = Viterbi.bio(List.of("O", "B", "I"));
  private final float begin;
  private final float inside;

  /**
   * @param begin added to the log-probability of each beginning
   * @param inside added to the log-probability of each word that goes on with a cue
   */
  CueDecoder(float begin, float inside) {
    this.begin = begin;
    this.inside = inside;
  }

  /** The first words of cues in a run of the window's words, each one of {@code scores.cues()}. */
  List<Integer> decode(Scores scores, WordRange words) {
    float[] tags = new float[words.length() * LABELS];
    System.arraycopy(scores.cue(), words.start() * LABELS, tags, 0, tags.length);
    int next = 0;
    boolean any = false;
    for (int i = 0; i < words.length(); i++) {
      while (next < scores.cues().length && scores.cues()[next] < words.start() + i) {
        next++;
      }
      boolean candidate = next < scores.cues().length && scores.cues()[next] == words.start() + i;
      tags[i * LABELS + B] += candidate ? begin : Viterbi.NEVER;
      tags[i * LABELS + I] += inside;
      any |= candidate;
    }
    return any ? beginnings(viterbi.decode(tags, 0, words.length()), words.start()) : List.of();
  }

  private static List<Integer> beginnings(int[] path, int offset) {
    List<Integer> beginnings = new ArrayList<>();
    for (int i = 0; i < path.length; i++) {
      if (path[i] == B) {
        beginnings.add(offset + i);
      }
    }
    return beginnings;
  }

  /** The model's probability that a cue begins at this word of the window. */
  static double probability(Scores scores, int word) {
    return Math.exp(scores.cue()[word * LABELS + B]);
  }
}
