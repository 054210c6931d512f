package org.onrecord.reader.decode;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.reader.encoder.Scores;
import org.onrecord.reader.text.WordRange;

/** Finds names among a sentence's words: the best well-formed BIO tags. */
final class NameDecoder {
  private final Viterbi viterbi;
  private final List<String> labels;

  NameDecoder(List<String> labels) {
    this.labels = labels;
    this.viterbi = Viterbi.bio(labels);
  }

  /**
   * The names in a run of the window's words.
   *
   * @param shift added to the window's word numbers
   */
  List<Name> decode(Scores scores, WordRange words, int shift) {
    int[] path = viterbi.decode(scores.names(), words.start() * labels.size(), words.length());
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < path.length; i++) {
      String label = labels.get(path[i]);
      if (!label.startsWith("B-")) {
        continue;
      }
      int end = i + 1;
      double probability = probability(scores, words.start() + i, path[i]);
      for (; end < path.length && labels.get(path[end]).startsWith("I-"); end++) {
        probability += probability(scores, words.start() + end, path[end]);
      }
      int first = words.start() + i + shift;
      names.add(
          new Name(
              new WordRange(first, first + end - i),
              type(label.substring(2)),
              probability / (end - i)));
    }
    return names;
  }

  private double probability(Scores scores, int word, int label) {
    return Math.min(1, Math.exp(scores.names()[word * labels.size() + label]));
  }

  private static NameType type(String label) {
    return switch (label) {
      case "PER" -> NameType.PERSON;
      case "ORG" -> NameType.ORGANIZATION;
      case "LOC" -> NameType.LOCATION;
      default -> throw new IllegalArgumentException("names of type " + label);
    };
  }
}
