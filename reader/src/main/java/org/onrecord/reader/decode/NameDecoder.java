package org.onrecord.reader.decode;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.reader.encoder.LabelChain;
import org.onrecord.reader.text.WordRange;

/** Finds names among a sentence's words: the best tags by the model's conditional random field. */
final class NameDecoder {
  private final Viterbi viterbi;
  private final Marginals marginals;
  private final List<String> labels;

  NameDecoder(LabelChain chain) {
    this.labels = chain.labels();
    this.viterbi = new Viterbi(chain.transitions(), chain.start());
    this.marginals = new Marginals(chain.transitions(), chain.start());
  }

  /** What each score of a word is for. */
  List<String> labels() {
    return labels;
  }

  /**
   * The names in a run of words.
   *
   * @param scores of each word's tags, {@code scores[word * labels + label]}
   */
  List<Name> decode(float[] scores, WordRange words) {
    int offset = words.start() * labels.size();
    int[] path = viterbi.decode(scores, offset, words.length());
    double[] probabilities = marginals.of(scores, offset, words.length());
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < path.length; i++) {
      String label = labels.get(path[i]);
      if (!label.startsWith("B-")) {
        continue;
      }
      int end = i + 1;
      double probability = probabilities[i * labels.size() + path[i]];
      for (; end < path.length && labels.get(path[end]).startsWith("I-"); end++) {
        probability += probabilities[end * labels.size() + path[end]];
      }
      int first = words.start() + i;
      names.add(
          new Name(
              new WordRange(first, first + end - i),
              type(label.substring(2)),
              probability / (end - i)));
    }
    return names;
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
