package org.onrecord.evaluation.gold;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.findings.MentionForm;
import org.onrecord.reader.text.DataFile;

/**
 * Tells names, noun phrases and pronouns of a gold record apart, which its marks do not say. A name
 * ends with a word in capitals, and shares one with the name of its entity or is made of its first
 * letters.
 */
final class MentionForms {
  private static final Set<String> PRONOUNS =
      new HashSet<>(DataFile.lines(MentionForms.class, "pronouns.txt"));

  private MentionForms() {}

  static MentionForm of(String mention, String entity) {
    if (PRONOUNS.contains(mention.toLowerCase(Locale.ROOT))) {
      return MentionForm.PRONOUN;
    }
    List<String> words = capitals(mention);
    boolean phrase = mention.matches("(?i)(?:an?|the|his|her|its|their|our|my|your)\\s.*");
    if (!mention.matches("(?s).*\\b[\\p{Lu}\\p{N}]\\S*") || (phrase && !mention.equals(entity))) {
      return MentionForm.NOMINAL;
    }
    List<String> name = capitals(entity);
    boolean shared = words.stream().anyMatch(name::contains);
    return shared || isAcronym(mention, name) ? MentionForm.NAME : MentionForm.NOMINAL;
  }

  private static boolean isAcronym(String mention, List<String> name) {
    StringBuilder first = new StringBuilder();
    name.forEach(word -> first.appendCodePoint(word.codePointAt(0)));
    return name.size() > 1 && mention.replace(".", "").contentEquals(first);
  }

  /** The words that begin with a capital or a digit. */
  private static List<String> capitals(String text) {
    return Arrays.stream(text.split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty() && !Character.isLowerCase(word.codePointAt(0)))
        .toList();
  }
}
