package org.onrecord.evaluation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.findings.Speaker;
import org.onrecord.reader.text.DataFile;

/**
 * Whether two names, or two titles, are the same. Capitals do not count, nor an article in front,
 * nor a possessive 's at the end. Speakers without a proper name are told apart by the head noun of
 * their phrase: its last word before a comma or a word such as <em>of</em>, <em>for</em>,
 * <em>who</em> ({@code after-head.txt}).
 */
final class SpeakerNames {
  private static final Set<String> AFTER_HEAD =
      new HashSet<>(DataFile.lines(SpeakerNames.class, "after-head.txt"));

  private SpeakerNames() {}

  /** Whether a speaker has the name that the gold record gives. */
  static boolean sameName(Speaker gold, Speaker read) {
    String name = plain(gold.name());
    String other = plain(read.name());
    return switch (gold.kind()) {
      case AUTHOR, UNKNOWN -> gold.kind() == read.kind() || (name.isEmpty() && other.isEmpty());
      case NAMED_PERSON, NAMED_ORGANIZATION -> name.equals(other);
      case DOCUMENT, ANONYMOUS, UNNAMED_PERSON, UNNAMED_GROUP ->
          name.equals(other) || (!head(name).isEmpty() && head(name).equals(head(other)));
    };
  }

  static boolean sameTitle(Speaker gold, Speaker read) {
    return plain(gold.title()).equals(plain(read.title()));
  }

  /** Whether one title holds the other's words; no title holds none. */
  static boolean likeTitle(Speaker gold, Speaker read) {
    String title = " " + plain(gold.title()) + " ";
    String other = " " + plain(read.title()) + " ";
    if (title.isBlank() || other.isBlank()) {
      return title.isBlank() && other.isBlank();
    }
    return title.contains(other) || other.contains(title);
  }

  private static String plain(@Nullable String name) {
    return name == null
        ? ""
        : name.toLowerCase(Locale.ROOT)
            .replace('’', '\'')
            .replaceAll("\\s+", " ")
            .replaceFirst("^[^\\p{L}\\p{N}]+", "")
            .replaceFirst("^(?:the|an?) ", "")
            .replaceFirst("'s?$", "")
            .replaceFirst("[^\\p{L}\\p{N}]+$", "");
  }

  /** The head noun of a phrase in plain form; empty when there is none. */
  private static String head(String phrase) {
    List<String> words = Arrays.asList(phrase.split(" ", -1));
    String head = "";
    for (String word : words) {
      if (AFTER_HEAD.contains(word) && !head.isEmpty()) {
        return head;
      }
      head = word.replaceAll("[^\\p{L}\\p{N}-]+", "");
      if (word.endsWith(",")) {
        return head;
      }
    }
    return head;
  }
}
