package org.onrecord.reader.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.reader.text.DataFile;

/** The pronouns and determiners that the model tells apart. Immutable. */
final class WordClasses {
  private static final List<String> DETERMINERS =
      List.of("none", "indefinite", "definite", "demonstrative", "possessive");

  private final Map<String, PronounClass> pronouns = new HashMap<>();
  private final Map<String, Integer> determiners = new HashMap<>();

  private WordClasses() {
    for (String[] row : DataFile.rows(WordClasses.class, "pronouns.tsv", 2)) {
      pronouns.put(row[0], PronounClass.valueOf(row[1].toUpperCase(Locale.ROOT)));
    }
    for (String[] row : DataFile.rows(WordClasses.class, "determiners.tsv", 2)) {
      determiners.put(row[0], DETERMINERS.indexOf(row[1]));
    }
  }

  static WordClasses load() {
    return new WordClasses();
  }

  /** The class of a word in lower case. */
  PronounClass pronoun(String word) {
    return pronouns.getOrDefault(word, PronounClass.NONE);
  }

  /** The number of a word's class, the word in lower case; 0: no determiner. */
  int determiner(String word) {
    return determiners.getOrDefault(word, 0);
  }
}
