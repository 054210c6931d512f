package org.onrecord.reader.decode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.onrecord.reader.encoder.ModelNotes;
import org.onrecord.reader.encoder.Scores;
import org.onrecord.reader.text.WordRange;

/** From a window's scores to the attributions whose cues begin in one of its sentences. */
final class AttributionDecoder {
  private final CueDecoder cues;
  private final RoleDecoder roles;
  private final double least;

  AttributionDecoder(ModelNotes notes, AnalyzerOptions options) {
    this.cues = new CueDecoder(options.cueBegin(), options.cueInside());
    this.roles = new RoleDecoder(notes, options.sourceBegin(), options.contentBegin());
    this.least = options.least();
  }

  /**
   * The attributions of a sentence, in the order of their cues.
   *
   * @param sentence in words of the window
   * @param shift added to the window's word numbers
   */
  List<Attribution> decode(Scores scores, WordRange sentence, int shift) {
    List<Attribution> attributions = new ArrayList<>();
    for (int cue : cues.decode(scores, sentence)) {
      if (isTaken(cue + shift, attributions)) {
        continue;
      }
      int candidate = Arrays.binarySearch(scores.cues(), cue);
      Roles found = roles.decode(scores, candidate, cue);
      double confidence = CueDecoder.probability(scores, cue) * found.confidence();
      if (confidence < least || (least > 0 && found.content().isEmpty())) {
        continue;
      }
      attributions.add(
          new Attribution(
              shifted(found.source(), shift),
              shifted(found.cue(), shift),
              shifted(found.content(), shift),
              Math.max(0, Math.min(1, confidence)),
              -1));
    }
    return attributions;
  }

  /** Whether a word is in another cue: a further piece of it, such as the "not" of "did … not". */
  private static boolean isTaken(int word, List<Attribution> attributions) {
    return attributions.stream()
        .flatMap(attribution -> attribution.cue().stream())
        .anyMatch(piece -> piece.contains(word));
  }

  private static List<WordRange> shifted(List<WordRange> ranges, int shift) {
    return ranges.stream()
        .map(range -> new WordRange(range.start() + shift, range.end() + shift))
        .toList();
  }
}
