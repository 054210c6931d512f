package org.onrecord.reader.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.reader.decode.Analysis;
import org.onrecord.reader.decode.MarkableKind;
import org.onrecord.reader.text.DataFile;

/** Tells whether somebody is "he" or "she" where the text shows it. Immutable. */
final class Genders {
  private static final String LISTS = "/org/onrecord/reader/entity/";

  private final Set<String> titleWords = new HashSet<>();
  private final Map<String, Gender> titles = new HashMap<>();
  private final Map<String, Gender> firstNames = new HashMap<>();
  private final Map<String, Gender> nouns = new HashMap<>();

  private Genders() {
    for (String[] row : DataFile.rows(Genders.class, LISTS + "titles.tsv", 3)) {
      titleWords.add(row[0]);
      put(titles, row, 1);
    }
    for (String[] row : DataFile.rows(Genders.class, LISTS + "first-names.tsv", 2)) {
      put(firstNames, row, 1);
    }
    for (String[] row : DataFile.rows(Genders.class, LISTS + "nouns.tsv", 4)) {
      put(nouns, row, 2);
    }
  }

  private static void put(Map<String, Gender> words, String[] row, int column) {
    if (!row[column].isEmpty()) {
      words.put(row[0], row[column].equals("m") ? Gender.MALE : Gender.FEMALE);
    }
  }

  /** Reads the word lists. */
  static Genders load() {
    return new Genders();
  }

  /** The gender of each mention. */
  Gender[] of(Analysis analysis, List<Mentioned> mentions) {
    return mentions.stream().map(mention -> of(analysis, mention)).toArray(Gender[]::new);
  }

  private Gender of(Analysis analysis, Mentioned mention) {
    return switch (mention.pronoun()) {
      case HE -> Gender.MALE;
      case SHE -> Gender.FEMALE;
      case IT -> Gender.THING;
      case NONE -> ofPhrase(analysis, mention);
      default -> Gender.UNKNOWN;
    };
  }

  private Gender ofPhrase(Analysis analysis, Mentioned mention) {
    MarkableKind kind = mention.kind();
    if (kind == MarkableKind.UNKNOWN || kind == MarkableKind.ANIMAL) {
      return Gender.UNKNOWN;
    }
    if (kind != MarkableKind.PERSON) {
      return Gender.THING;
    }
    return switch (mention.tag()) {
      case Mentioned.NOUN -> nouns.getOrDefault(mention.word(), Gender.UNKNOWN);
      case Mentioned.PROPER_NOUN -> ofName(analysis, mention);
      default -> Gender.UNKNOWN;
    };
  }

  /** By a title, or else by the first of several names; a name alone may be a surname. */
  private Gender ofName(Analysis analysis, Mentioned mention) {
    int end = mention.words().end();
    for (int i = mention.words().start(); i < end; i++) {
      String word = MentionReader.lower(analysis.layout(), i);
      String title = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
      if (titles.containsKey(title)) {
        return titles.get(title);
      }
      if (!titleWords.contains(title) && analysis.upos().get(i).equals("PROPN")) {
        boolean more = i + 1 < end && analysis.upos().get(i + 1).equals("PROPN");
        return more ? firstNames.getOrDefault(word, Gender.UNKNOWN) : Gender.UNKNOWN;
      }
    }
    return Gender.UNKNOWN;
  }
}
