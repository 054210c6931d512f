package org.onrecord.reader.decode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.onrecord.reader.encoder.MentionScores;
import org.onrecord.reader.encoder.ModelNotes;
import org.onrecord.reader.text.WordRange;

/** Finds the heads of mentions among a sentence's words, and how far each mention reaches. */
final class MentionDecoder {
  private final List<MarkableKind> kinds;
  private final double least;

  /**
   * @param least the probability from which a word heads a mention
   */
  MentionDecoder(ModelNotes notes, double least) {
    this.kinds = notes.labels("kinds").stream().map(MarkableKind::of).toList();
    this.least = least;
  }

  /**
   * The candidates in a run of the window's words.
   *
   * @param shift added to the window's word numbers
   */
  List<Candidate> decode(MentionScores scores, WordRange words, int shift) {
    List<Candidate> found = new ArrayList<>();
    for (int head = words.start(); head < words.end(); head++) {
      if (scores.mention()[head] >= least) {
        found.add(candidate(scores, head, words, shift));
      }
    }
    return found;
  }

  private Candidate candidate(MentionScores scores, int head, WordRange within, int shift) {
    int start = Math.max(within.start(), Math.min(head, scores.starts()[head]));
    int last = Math.min(within.end() - 1, Math.max(head, scores.ends()[head]));
    return new Candidate(
        head + shift,
        new WordRange(start + shift, last + 1 + shift),
        kinds.get(scores.kinds()[head]),
        scores.mention()[head],
        vector(scores.query(), head, scores.size()),
        vector(scores.key(), head, scores.size()),
        scores.salient()[head]);
  }

  private static float[] vector(float[] all, int word, int size) {
    return Arrays.copyOfRange(all, word * size, (word + 1) * size);
  }
}
