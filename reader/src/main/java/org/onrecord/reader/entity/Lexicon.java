package org.onrecord.reader.entity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
  private final Set<String> labels = words("labels.tsv", 1);
  private final Set<String> institutions = words("institutions.tsv", 1);
  private final Set<String> peoples = words("peoples.tsv", 1);
  private final Set<String> hearsay = words("hearsay.tsv", 2);
  private final Set<String> kindsOfBody = words("kinds-of-body.tsv", 1);
  private final Set<String> ownWords = words("own-words.tsv", 1);
  private final Set<String> particles = new HashSet<>();
  private final Set<String> suffixes = new HashSet<>();
  private final Map<String, Set<String>> bodyNames = new HashMap<>();
  private final Map<String, String> occupations = new HashMap<>();
  private final Set<String> nationalBodies = words("national-bodies.tsv", 1);
  private final Set<String> addressing = words("addressing.tsv", 1);
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
    for (String[] row : DataFile.rows(Lexicon.class, "body-names.tsv", 2)) {
      bodyNames.put(row[0], Set.of(row[1].split(" ", -1)));
    }
    for (String[] row : DataFile.rows(Lexicon.class, "occupations.tsv", 2)) {
      occupations.put(row[0], row[1]);
    }
    for (String[] row : DataFile.rows(Lexicon.class, "name-parts.tsv", 2)) {
      (row[1].equals("suffix") ? suffixes : particles).add(row[0]);
    }
    anonymity =
        DataFile.rows(Lexicon.class, "anonymity.tsv", 1).stream()
            .map(row -> Pattern.compile("\\b" + row[0].replace(" ", "\\s+") + "\\b"))
            .toList();
  }

  /** The first column of a list. */
  private static Set<String> words(String file, int columns) {
    return DataFile.rows(Lexicon.class, file, columns).stream()
        .map(row -> row[0])
        .collect(Collectors.toUnmodifiableSet());
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

  /** The field of the office or calling that a noun tells of: somebody mostly has one. */
  Optional<String> occupation(String noun) {
    return Optional.ofNullable(occupations.get(folded(noun)));
  }

  /** Whether a participle tells that something is said to its subject: "was warned". */
  boolean isAddressing(String participle) {
    return addressing.contains(participle);
  }

  /** Whether a state has one body that a noun calls: its embassy, its army. */
  boolean isNational(String noun) {
    return nationalBodies.contains(folded(noun));
  }

  /** Whether a body's name says that it is what a noun calls it: an airline, a newspaper. */
  boolean isKindOf(String noun, String name) {
    Set<String> words = bodyNames.getOrDefault(noun, Set.of());
    return Arrays.stream(folded(name).split("\\s+", -1)).anyMatch(words::contains);
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

  /** Whether words say that a name is withheld. */
  boolean tellsOfAnonymity(String words) {
    return endOfAnonymity(words).isPresent();
  }

  /** Where the words end that say that a name is withheld, if any do. */
  OptionalInt endOfAnonymity(String words) {
    String folded = folded(words);
    return anonymity.stream()
        .map(phrase -> phrase.matcher(folded))
        .filter(Matcher::find)
        .mapToInt(Matcher::end)
        .findFirst();
  }
}
