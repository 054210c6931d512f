package org.onrecord.reader.entity;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.reader.text.DataFile;

/**
 * What the word lists know: nouns, titles, first names, institutions, the phrases of anonymity.
 * Words are asked for as the text has them; case and accents do not matter. Immutable.
 */
final class Lexicon {
  /** A noun of the list, and whether this form of it is its plural. */
  record Noun(String lemma, NounKind kind, Gender gender, boolean plural) {}

  /** A title; a courtesy, such as Mr, tells nothing of an office. */
  record Title(Gender gender, boolean courtesy) {}

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private final Map<String, Noun> nouns = new HashMap<>();
  private final Map<String, Title> titles = new HashMap<>();
  private final Map<String, Gender> firstNames = new HashMap<>();
  private final Map<String, String> fullNames = new HashMap<>();
  private final Map<String, Pronoun> pronouns = new HashMap<>();
  private final Set<String> labels = new HashSet<>();
  private final Set<String> institutions = new HashSet<>();
  private final Set<String> peoples = new HashSet<>();
  private final Set<String> hearsay = new HashSet<>();
  private final Set<String> kindsOfBody = new HashSet<>();
  private final Set<String> ownWords = new HashSet<>();
  private final Set<String> particles = new HashSet<>();
  private final Set<String> suffixes = new HashSet<>();
  private final List<Pattern> anonymity;

  private Lexicon() {
    for (String[] row : DataFile.rows(Lexicon.class, "nouns.tsv", 4)) {
      addNoun(row[0], NounKind.valueOf(row[1].toUpperCase(Locale.ROOT)), Gender.of(row[2]), row[3]);
    }
    for (String[] row : DataFile.rows(Lexicon.class, "titles.tsv", 3)) {
      titles.put(row[0], new Title(Gender.of(row[1]), row[2].equals("courtesy")));
    }
    for (String[] row : DataFile.rows(Lexicon.class, "first-names.tsv", 2)) {
      firstNames.put(row[0], Gender.of(row[1]));
    }
    for (String[] row : DataFile.rows(Lexicon.class, "short-names.tsv", 2)) {
      fullNames.put(row[0], row[1]);
    }
    for (String[] row : DataFile.rows(Lexicon.class, "pronouns.tsv", 4)) {
      pronouns.put(
          row[0],
          new Pronoun(
              Pronoun.Kind.valueOf(row[1].toUpperCase(Locale.ROOT)),
              Gender.of(row[2]),
              row[3].equals("plural")));
    }
    for (String[] row : DataFile.rows(Lexicon.class, "labels.tsv", 1)) {
      labels.add(row[0]);
    }
    for (String[] row : DataFile.rows(Lexicon.class, "institutions.tsv", 1)) {
      institutions.add(row[0]);
    }
    for (String[] row : DataFile.rows(Lexicon.class, "hearsay.tsv", 2)) {
      hearsay.add(row[0]);
    }
    for (String[] row : DataFile.rows(Lexicon.class, "kinds-of-body.tsv", 1)) {
      kindsOfBody.add(row[0]);
    }
    for (String[] row : DataFile.rows(Lexicon.class, "own-words.tsv", 1)) {
      ownWords.add(row[0]);
    }
    for (String[] row : DataFile.rows(Lexicon.class, "peoples.tsv", 1)) {
      peoples.add(row[0]);
    }
    for (String[] row : DataFile.rows(Lexicon.class, "name-parts.tsv", 2)) {
      (row[1].equals("suffix") ? suffixes : particles).add(row[0]);
    }
    anonymity =
        DataFile.rows(Lexicon.class, "anonymity.tsv", 1).stream()
            .map(row -> Pattern.compile("\\b" + row[0].replace(" ", "\\s+") + "\\b"))
            .toList();
  }

  /** Reads the word lists; some milliseconds. */
  static Lexicon load() {
    return new Lexicon();
  }

  private void addNoun(String lemma, NounKind kind, Gender gender, String plural) {
    nouns.put(lemma, new Noun(lemma, kind, gender, plural.equals("only")));
    if (!plural.equals("only") && !plural.equals("none")) {
      String form = plural.isEmpty() ? regularPlural(lemma) : plural;
      nouns.putIfAbsent(form, new Noun(lemma, kind, gender, true));
    }
  }

  private static String regularPlural(String noun) {
    if (noun.matches(".*[^aeiou]y")) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    if (noun.endsWith("woman") || (noun.endsWith("man") && !noun.equals("human"))) {
      return noun.substring(0, noun.length() - 2) + "en";
    }
    return noun.matches(".*(s|x|z|ch|sh)") ? noun + "es" : noun + "s";
  }

  /** Lower case, accents taken off, the apostrophe straight: how the lists are written. */
  static String folded(String word) {
    String plain = word.replace('’', '\'').toLowerCase(Locale.ROOT);
    if (plain.chars().allMatch(c -> c < 128)) {
      return plain;
    }
    String bare = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
    return bare.replace('ł', 'l').replace('ø', 'o').replace('đ', 'd').replace('ı', 'i');
  }

  private static String undotted(String word) {
    String folded = folded(word);
    return folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
  }

  Optional<Noun> noun(String word) {
    return Optional.ofNullable(nouns.get(folded(word)));
  }

  /** Reportedly, allegedly: nobody is named who says so. */
  boolean isHearsay(String word) {
    return hearsay.contains(folded(word));
  }

  /** Whether a noun is somebody's own word: a statement or a letter, but no report or law. */
  boolean isOwnWord(String word) {
    return noun(word).filter(noun -> ownWords.contains(noun.lemma())).isPresent()
        || ownWords.contains(folded(word));
  }

  Optional<Title> title(String word) {
    return Optional.ofNullable(titles.get(undotted(word)));
  }

  Optional<Pronoun> pronoun(String word) {
    return Optional.ofNullable(pronouns.get(folded(word)));
  }

  Gender genderOfFirstName(String word) {
    return firstNames.getOrDefault(folded(word), Gender.UNKNOWN);
  }

  boolean isFirstName(String word) {
    return firstNames.containsKey(folded(word));
  }

  /** Bob to robert; any other name to itself, folded. */
  String fullFirstName(String word) {
    String folded = folded(word);
    return fullNames.getOrDefault(folded, folded);
  }

  /** Whether a proper name stands for a body that speaks: the White House, Congress. */
  boolean isInstitution(String name) {
    return institutions.contains(folded(name));
  }

  /** Whether a word names the members of a people or a party: Russians, Democrats. */
  boolean isPeople(String word) {
    return peoples.contains(folded(word));
  }

  /** Whether a word can begin a surname of several words: van, bin, Le. */
  boolean isParticle(String word) {
    return particles.contains(folded(word));
  }

  /** Whether a noun beside a name tells no office: rival, Democrat, man. */
  boolean isLabel(String noun) {
    return labels.contains(folded(noun));
  }

  /** Whether a noun after the name of a body only says of what kind it is: newspaper, agency. */
  boolean isKindOfBody(String noun) {
    return kindsOfBody.contains(folded(noun));
  }

  /** Whether a noun that no list has ends as nouns for persons do. */
  static boolean endsLikePerson(String noun) {
    return noun.matches("\\p{Ll}+(ist|ian|eer|or|er|ant|man|woman)s?");
  }

  boolean isNameSuffix(String word) {
    return suffixes.contains(undotted(word));
  }

  /** Whether a sentence says that a name is withheld. */
  boolean tellsOfAnonymity(String sentence) {
    String folded = folded(sentence);
    return anonymity.stream().anyMatch(phrase -> phrase.matcher(folded).find());
  }
}
