package org.onrecord.reader.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The name of a person in its parts, titles and suffixes left out.
 *
 * @param shown the parts as the text has them
 * @param parts the same, folded for comparison
 * @param suffix what follows the surname, such as Jr.; empty when nothing
 * @param title the gender that a title before the name tells
 */
record PersonName(List<String> shown, List<String> parts, String suffix, Gender title) {
  private static final int SHORTEST = 4;

  PersonName {
    shown = List.copyOf(shown);
    parts = List.copyOf(parts);
  }

  static PersonName of(String text, Lexicon lexicon) {
    List<String> words = new ArrayList<>(Arrays.asList(text.strip().split("\\s+", -1)));
    Gender gender = Gender.UNKNOWN;
    while (words.size() > 1 && lexicon.title(words.get(0)).isPresent()) {
      Gender told = lexicon.title(words.remove(0)).orElseThrow().gender();
      gender = told == Gender.UNKNOWN ? gender : told;
    }
    String suffix = "";
    while (words.size() > 1 && lexicon.isNameSuffix(words.get(words.size() - 1))) {
      suffix = " " + words.remove(words.size() - 1) + suffix;
    }
    List<String> bare = words.stream().map(PersonName::bare).filter(w -> !w.isEmpty()).toList();
    List<String> shown = bare.isEmpty() ? List.of(text.strip()) : bare; // marks alone
    return new PersonName(shown, shown.stream().map(Lexicon::folded).toList(), suffix, gender);
  }

  /** Without the possessive ending and without a comma that was left on the word. */
  private static String bare(String word) {
    return word.replaceAll("(['’]s|['’])$", "").replaceAll("^[\\p{Punct}&&[^-]]+|[,;:]+$", "");
  }

  /** Whether one word is the first name or a short form of it: Chad for Chadwick. */
  boolean firstNameIs(PersonName other, Lexicon lexicon) {
    String one = other.first();
    return other.size() == 1
        && size() > 1
        && (lexicon.fullFirstName(one).equals(lexicon.fullFirstName(first()))
            || (one.length() >= SHORTEST && first().startsWith(one)));
  }

  /** Whether the words are the initials of this name: JFK. */
  boolean initialsAre(String letters) {
    StringBuilder initials = new StringBuilder();
    parts.stream().filter(p -> !p.isEmpty()).forEach(p -> initials.append(p.charAt(0)));
    return parts.size() > 1 && initials.toString().equals(letters.replace(".", ""));
  }

  String text() {
    return String.join(" ", shown) + suffix;
  }

  int size() {
    return parts.size();
  }

  String first() {
    return parts.get(0);
  }

  String last() {
    return parts.get(parts.size() - 1);
  }

  /** The same name where something else tells the gender. */
  PersonName of(Gender gender) {
    return new PersonName(shown, parts, suffix, gender);
  }

  /** Whether it has a first name and a surname, as far as its form tells. */
  boolean full(Lexicon lexicon) {
    return parts.size() > 1 && !lexicon.isParticle(parts.get(0));
  }

  /** Whether two full names can be of one person: same surname, first names that agree. */
  boolean sameAs(PersonName other, Lexicon lexicon) {
    if (endsWith(other) || other.endsWith(this)) {
      return true;
    }
    return last().equals(other.last()) && firstNamesAgree(first(), other.first(), lexicon);
  }

  private static boolean firstNamesAgree(String a, String b, Lexicon lexicon) {
    if (a.equals(b) || initial(a, b) || initial(b, a)) {
      return true;
    }
    return lexicon.fullFirstName(a).equals(lexicon.fullFirstName(b));
  }

  private static boolean initial(String a, String b) {
    String letter = a.endsWith(".") ? a.substring(0, a.length() - 1) : a;
    return letter.length() == 1 && b.startsWith(letter);
  }

  /** Whether the other name is the end of this one: its surname. */
  boolean endsWith(PersonName other) {
    return size() >= other.size()
        && parts.subList(size() - other.size(), size()).equals(other.parts);
  }

  /** Whether the other name is the beginning of this one: its first name. */
  boolean startsWith(PersonName other) {
    return size() >= other.size() && parts.subList(0, other.size()).equals(other.parts);
  }
}
