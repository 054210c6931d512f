package org.onrecord.reader.decode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.reader.text.Layout;
import org.onrecord.reader.text.WordRange;

/**
 * Log-probabilities of name tags over a whole text, gathered window by window.
 *
 * <p>A word mostly names the same kind of thing wherever a text has it (Gale, Church and Yarowsky
 * 1992, <i>One Sense per Discourse</i>), while a window shows the model some of these places only.
 * So each place of a capitalized word is moved towards the mean of them all: what "Fatah" is where
 * the text tells counts where it does not.
 */
final class NameScores {
  /** How far a word's type is moved towards the mean of its places: 0 is not at all, 1 wholly. */
  private static final double SHARED = 0.85;

  private static final double LEAST = 1e-6;

  private final Layout layout;
  private final int[] types;
  private final int typeCount;
  private final float[] scores;
  private final List<WordRange> units = new ArrayList<>();

  /**
   * @param labels O, or B- or I- and a type
   */
  NameScores(Layout layout, List<String> labels) {
    this.layout = layout;
    List<String> named = labels.stream().map(NameScores::type).distinct().toList();
    this.types = labels.stream().mapToInt(label -> named.indexOf(type(label))).toArray();
    this.typeCount = named.size();
    this.scores = new float[layout.wordCount() * labels.size()];
  }

  private static String type(String label) {
    return label.substring(label.indexOf('-') + 1);
  }

  /**
   * Takes over what a window says of a run of words that is decoded by itself.
   *
   * @param window {@code window[word * labels + label]}
   * @param words in words of the window
   * @param shift added to them gives words of the text
   */
  void add(float[] window, WordRange words, int shift) {
    int labels = types.length;
    System.arraycopy(
        window,
        words.start() * labels,
        scores,
        (words.start() + shift) * labels,
        words.length() * labels);
    units.add(new WordRange(words.start() + shift, words.end() + shift));
  }

  /** The names in the text, in its order. */
  List<Name> decode(NameDecoder decoder) {
    share();
    List<Name> names = new ArrayList<>();
    units.forEach(unit -> names.addAll(decoder.decode(scores, unit)));
    return names;
  }

  private void share() {
    Map<String, List<Integer>> places = new HashMap<>();
    for (WordRange unit : units) {
      for (int word = unit.start(); word < unit.end(); word++) {
        if (Character.isUpperCase(layout.word(word).codePointAt(0))) {
          places.computeIfAbsent(layout.word(word), w -> new ArrayList<>()).add(word);
        }
      }
    }
    places.values().stream().filter(same -> same.size() > 1).forEach(this::share);
  }

  private void share(List<Integer> places) {
    double[][] evidence = new double[places.size()][];
    double[] mean = new double[typeCount];
    for (int i = 0; i < evidence.length; i++) {
      evidence[i] = logOfTypes(places.get(i));
      for (int type = 0; type < typeCount; type++) {
        mean[type] += evidence[i][type] / evidence.length;
      }
    }
    for (int i = 0; i < evidence.length; i++) {
      int at = places.get(i) * types.length;
      for (int label = 0; label < types.length; label++) {
        int type = types[label];
        scores[at + label] += (float) (SHARED * (mean[type] - evidence[i][type]));
      }
    }
  }

  private double[] logOfTypes(int word) {
    double[] sums = new double[typeCount];
    for (int label = 0; label < types.length; label++) {
      sums[types[label]] += Math.exp(scores[word * types.length + label]);
    }
    return Arrays.stream(sums).map(sum -> Math.log(sum + LEAST)).toArray();
  }
}
