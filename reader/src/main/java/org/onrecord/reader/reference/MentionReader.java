package org.onrecord.reader.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.onrecord.reader.decode.Analysis;
import org.onrecord.reader.decode.Candidate;
import org.onrecord.reader.encoder.LowerCase;
import org.onrecord.reader.encoder.WordFeatures;
import org.onrecord.reader.text.Layout;

/** Works out what the features of pairs need to know of each candidate. */
final class MentionReader {
  private static final List<String> TAGS = List.of("", "PROPN", "NOUN", "PRON", "NUM");
  private static final int OTHER_TAG = TAGS.size();

  private final WordClasses classes;
  private final Analysis analysis;
  private final Layout layout;
  private final boolean[] quoted;
  private final int[] quotations;

  MentionReader(WordClasses classes, Analysis analysis) {
    this.classes = classes;
    this.analysis = analysis;
    this.layout = analysis.layout();
    int[] features = WordFeatures.of(layout);
    this.quoted = new boolean[features.length];
    this.quotations = new int[features.length];
    int begun = 0;
    for (int word = 0; word < features.length; word++) {
      quoted[word] = WordFeatures.isQuoted(features[word]);
      begun += quoted[word] && (word == 0 || !quoted[word - 1]) ? 1 : 0;
      quotations[word] = begun;
    }
  }

  List<Mentioned> read(List<Candidate> candidates) {
    return candidates.stream().map(this::read).toList();
  }

  private Mentioned read(Candidate candidate) {
    List<String> words = new ArrayList<>(candidate.words().length());
    for (int i = candidate.words().start(); i < candidate.words().end(); i++) {
      words.add(lower(layout, i));
    }
    int head = candidate.head();
    String word = lower(layout, head);
    int determiner = classes.determiner(words.get(0));
    return new Mentioned(
        candidate,
        word,
        plain(words, determiner > 0),
        new HashSet<>(words),
        words.size() == 1 ? classes.pronoun(word) : PronounClass.NONE,
        determiner,
        tag(analysis.upos().get(head)),
        number(analysis.feats().get(head)),
        layout.sentenceOf(head),
        quotations[head],
        quoted[head]);
  }

  /** A word in lower case, as training has it. */
  static String lower(Layout layout, int word) {
    return LowerCase.of(layout.word(word));
  }

  private static String plain(List<String> words, boolean determined) {
    int from = determined && words.size() > 1 ? 1 : 0;
    int to = words.size();
    String last = words.get(to - 1);
    boolean possessive = last.equals("'s") || last.equals("’s");
    return String.join(" ", words.subList(from, possessive && to - from > 1 ? to - 1 : to));
  }

  private static int tag(String upos) {
    int tag = TAGS.indexOf(upos);
    return tag < 0 ? OTHER_TAG : tag;
  }

  private static int number(String feats) {
    for (String feature : feats.split("\\|", -1)) {
      if (feature.startsWith("Number=")) {
        return switch (feature) {
          case "Number=Sing" -> Mentioned.SINGULAR;
          case "Number=Plur" -> Mentioned.PLURAL;
          default -> 0;
        };
      }
    }
    return 0;
  }
}
