package org.onrecord.reader.decode;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.reader.encoder.ModelNotes;
import org.onrecord.reader.encoder.Scores;
import org.onrecord.reader.text.WordRange;

/**
 * Finds the source and the content of a cue: the best labels by the model's conditional random
 * field, with the cue's own words neither source nor content.
 */
final class RoleDecoder {
  private static final List<String> LABELS =
      List.of("O", "B-source", "I-source", "B-content", "I-content");
  private static final int O = 0;
  private static final int B_SOURCE = 1;
  private static final int B_CONTENT = 3;

  private final int reach;
  private final Viterbi viterbi;
  private final Marginals marginals;
  private final float sourceBegin;
  private final float contentBegin;

  RoleDecoder(ModelNotes notes, float sourceBegin, float contentBegin) {
    if (!notes.labels("roles").equals(LABELS)) {
      throw new IllegalArgumentException("roles are labelled " + notes.labels("roles"));
    }
    this.reach = notes.reach();
    this.viterbi = new Viterbi(notes.transitions(), notes.start());
    this.marginals = new Marginals(notes.transitions(), notes.start());
    this.sourceBegin = sourceBegin;
    this.contentBegin = contentBegin;
  }

  /**
   * The roles around a cue, in words of the window.
   *
   * @param candidate the cue's index in {@code scores.cues()}
   */
  Roles decode(Scores scores, int candidate, WordRange cue) {
    int middle = cue.start();
    int from = Math.max(0, middle - reach);
    int to = Math.min(scores.words(), middle + reach + 1);
    int places = 2 * reach + 1;
    int offset = (candidate * places + from - middle + reach) * LABELS.size();
    float[] around = new float[(to - from) * LABELS.size()];
    System.arraycopy(scores.roles(), offset, around, 0, around.length);
    for (int word = cue.start(); word < Math.min(cue.end(), to); word++) {
      for (int label = O + 1; label < LABELS.size(); label++) {
        around[(word - from) * LABELS.size() + label] = Viterbi.NEVER;
      }
    }
    for (int at = 0; at < around.length; at += LABELS.size()) {
      around[at + B_SOURCE] += sourceBegin;
      around[at + B_CONTENT] += contentBegin;
    }
    int[] path = viterbi.decode(around, 0, to - from);
    double confidence = confidence(path, marginals.of(around, 0, to - from));
    return new Roles(ranges(path, B_SOURCE, from), ranges(path, B_CONTENT, from), confidence);
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

  private static double confidence(int[] path, double[] probabilities) {
    double inRoles = 0;
    double all = 0;
    int words = 0;
    for (int i = 0; i < path.length; i++) {
      double probability = probabilities[i * LABELS.size() + path[i]];
      all += probability;
      if (path[i] != O) {
        inRoles += probability;
        words++;
      }
    }
    return words > 0 ? inRoles / words : all / path.length;
  }
}
