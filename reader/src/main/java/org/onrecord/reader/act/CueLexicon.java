package org.onrecord.reader.act;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.reader.text.DataFile;

/** What the word lists know of cues and venues; words are asked for by their lemmas. Immutable. */
final class CueLexicon {
  /** A cue of several words. */
  record Phrase(List<String> lemmas, Sense sense) {}

  /** What a thing is said in or at. */
  enum VenueKind {
    CHANNEL,
    OCCASION
  }

  private final Map<String, Map<String, Sense>> verbs = new HashMap<>();
  private final Set<String> verbWords = new HashSet<>();
  private final Map<String, Sense> nouns = new HashMap<>();
  private final Map<String, Sense> adjectives = new HashMap<>();
  private final Map<String, Sense> words = new HashMap<>();
  private final Map<String, List<Phrase>> phrases = new HashMap<>();
  private final Map<String, VenueKind> venues = new HashMap<>();
  private final Set<String> judgements = new HashSet<>();
  private final Set<String> times = new HashSet<>();
  private final Set<String> documents = new HashSet<>();
  private final Set<String> courts = new HashSet<>();
  private final Lemmas lemmas = new Lemmas();

  CueLexicon() {
    for (String[] row : DataFile.rows(CueLexicon.class, "verbs.tsv", 5)) {
      verbWords.add(row[0].split(" ", 2)[0]);
      verbs
          .computeIfAbsent(row[0], key -> new HashMap<>())
          .put(row[1], Sense.of(row[2], row[3], row[4]));
    }
    DataFile.rows(CueLexicon.class, "nouns.tsv", 2)
        .forEach(row -> nouns.put(row[0], Sense.of(row[1], "", "")));
    DataFile.rows(CueLexicon.class, "adjectives.tsv", 2)
        .forEach(row -> adjectives.put(row[0], Sense.of(row[1], "", "")));
    DataFile.rows(CueLexicon.class, "words.tsv", 2)
        .forEach(row -> words.put(row[0], Sense.of(row[1], "", "")));
    for (String[] row : DataFile.rows(CueLexicon.class, "phrases.tsv", 3)) {
      List<String> parts = List.of(row[0].split(" ", -1));
      verbWords.add(parts.get(0));
      phrases
          .computeIfAbsent(parts.get(0), key -> new ArrayList<>())
          .add(new Phrase(parts, Sense.of(row[1], row[2], "")));
    }
    DataFile.rows(CueLexicon.class, "venues.tsv", 2)
        .forEach(
            row ->
                venues.put(
                    row[0], row[1].equals("channel") ? VenueKind.CHANNEL : VenueKind.OCCASION));
    DataFile.rows(CueLexicon.class, "judgements.tsv", 1).forEach(row -> judgements.add(row[0]));
    DataFile.rows(CueLexicon.class, "documents.tsv", 1).forEach(row -> documents.add(row[0]));
    DataFile.rows(CueLexicon.class, "courts.tsv", 1).forEach(row -> courts.add(row[0]));
    DataFile.rows(CueLexicon.class, "times.tsv", 1).forEach(row -> times.add(row[0]));
  }

  String verbLemma(String word) {
    return lemmas.verb(word, verbWords::contains);
  }

  String nounLemma(String word) {
    return lemmas.noun(word, this::isNoun);
  }

  private boolean isNoun(String lemma) {
    return nouns.containsKey(lemma) || venues.containsKey(lemma) || documents.contains(lemma);
  }

  /**
   * A verb, with its particle where it has one, in one of several frames, the first that is known.
   */
  Optional<Sense> verb(String verb, List<String> frames) {
    Map<String, Sense> senses = verbs.getOrDefault(verb, Map.of());
    return frames.stream().filter(senses::containsKey).findFirst().map(senses::get);
  }

  Optional<Sense> noun(String lemma) {
    return Optional.ofNullable(nouns.get(lemma));
  }

  Optional<Sense> adjective(String word) {
    return Optional.ofNullable(adjectives.get(word));
  }

  Optional<Sense> word(String word) {
    return Optional.ofNullable(words.get(word));
  }

  List<Phrase> phrasesFrom(String lemma) {
    return phrases.getOrDefault(lemma, List.of());
  }

  Optional<VenueKind> venue(String lemma) {
    return Optional.ofNullable(venues.get(lemma));
  }

  boolean isTime(String lemma) {
    return times.contains(lemma);
  }

  boolean isDocument(String lemma) {
    return documents.contains(lemma);
  }

  boolean isCourt(String word) {
    return courts.contains(word);
  }

  boolean findsFault(String word) {
    return judgements.contains(word);
  }
}
