package org.onrecord.reader.decode;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.reader.encoder.LabelChain;
import org.onrecord.reader.encoder.ModelNotes;
import org.onrecord.reader.encoder.Scores;
import org.onrecord.reader.text.WordRange;

/**
 * Finds the source and the content of a cue, and all of the cue's own words: the best labels by the
 * model's conditional random field.
 */
final class RoleDecoder {
  private static final List<String> LABELS =
      List.of("O", "B-source", "I-source", "B-content", "I-content", "B-cue", "I-cue");
  private static final int COUNT = LABELS.size();
  private static final int O = 0;
  private static final int B_SOURCE = 1;
  private static final int B_CONTENT = 3;
  private static final int B_CUE = 5;

  private final int reach;
  private final Viterbi viterbi;
  private final Marginals marginals;
  private final float sourceBegin;
  private final float contentBegin;

  RoleDecoder(ModelNotes notes, float sourceBegin, float contentBegin) {
    LabelChain chain = notes.chain("roles");
    if (!chain.labels().equals(LABELS)) {
      throw new IllegalArgumentException("roles are labelled " + chain.labels());
    }
    this.reach = notes.reach();
    this.viterbi = new Viterbi(chain.transitions(), chain.start());
    this.marginals = new Marginals(chain.transitions(), chain.start());
    this.sourceBegin = sourceBegin;
    this.contentBegin = contentBegin;
  }

  /**
   * The roles around a cue, in words of the window.
   *
   * @param candidate the cue's index in {@code scores.cues()}
   * @param middle the word that the cue begins with
   */
  Roles decode(Scores scores, int candidate, int middle) {
    int from = Math.max(0, middle - reach);
    int to = Math.min(scores.words(), middle + reach + 1);
    int places = 2 * reach + 1;
    int offset = (candidate * places + from - middle + reach) * COUNT;
    float[] around = new float[(to - from) * COUNT];
    System.arraycopy(scores.roles(), offset, around, 0, around.length);
    for (int at = 0; at < around.length; at += COUNT) {
      around[at + B_SOURCE] += sourceBegin;
      around[at + B_CONTENT] += contentBegin;
    }
    beginCue(around, middle - from);
    int[] path = viterbi.decode(around, 0, to - from);
    double confidence = confidence(path, marginals.of(around, 0, to - from));
    return new Roles(
        ranges(path, B_CUE, from),
        ranges(path, B_SOURCE, from),
        ranges(path, B_CONTENT, from),
        confidence);
  }

  /** A cue's first word begins it, and no word before. */
  private void beginCue(float[] around, int word) {
    for (int label = 0; label < COUNT; label++) {
      around[word * COUNT + label] = label == B_CUE ? 0 : Viterbi.NEVER;
    }
    for (int before = 0; before < word; before++) {
      around[before * COUNT + B_CUE] = Viterbi.NEVER;
    }
  }

  private static List<WordRange> ranges(int[] path, int begin, int offset) {
    List<WordRange> ranges = new ArrayList<>();
    for (int i = 0; i < path.length; i++) {
      if (path[i] == begin) {
        int end = i + 1;
        while (end < path.length && path[end] == begin + 1) {
          end++;
        }
        ranges.add(new WordRange(offset + i, offset + end));
      }
    }
    return ranges;
  }

  private double confidence(int[] path, double[] probabilities) {
    double inRoles = 0;
    double all = 0;
    int words = 0;
    for (int i = 0; i < path.length; i++) {
      double probability = probabilities[i * COUNT + path[i]];
      all += probability;
      if (path[i] != O && path[i] < B_CUE) {
        inRoles += probability;
        words++;
      }
    }
    return words > 0 ? inRoles / words : all / path.length;
  }
}
