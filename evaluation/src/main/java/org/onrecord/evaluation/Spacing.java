package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Works out between which words of a sentence there was a space, where a file does not say. */
final class Spacing {
  private static final Set<String> GLUED_BEFORE =
      Set.of(
          ".", ",", ";", ":", "!", "?", "...", "…", ")", "]", "}", "%", "”", "’", "''", "n't",
          "n’t", "'s", "’s", "'re", "’re", "'ve", "’ve", "'ll", "’ll", "'d", "’d", "'m", "’m");
  private static final Set<String> GLUED_AFTER =
      Set.of("(", "[", "{", "“", "‘", "``", "$", "£", "€", "#");

  private Spacing() {}

  /** One entry a word: whether a space follows; empty when the words are not those of the text. */
  static Optional<List<Boolean>> of(List<String> words, String text) {
    List<Boolean> spaces = new ArrayList<>();
    int at = 0;
    for (String word : words) {
      if (!text.startsWith(word, at)) {
        return Optional.empty();
      }
      at += word.length();
      int next = at;
      while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
        next++;
      }
      spaces.add(next > at || next == text.length());
      at = next;
    }
    return at == text.length() ? Optional.of(spaces) : Optional.empty();
  }

  /** A guess by the custom of English print; straight quotation marks open and close in turn. */
  static List<Boolean> guess(List<String> words) {
    List<Boolean> spaces = new ArrayList<>();
    boolean quoted = false;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean straight = word.equals("\"");
      if (straight) {
        quoted = !quoted;
      }
      String next = i + 1 < words.size() ? words.get(i + 1) : "";
      boolean glued =
          GLUED_AFTER.contains(word)
              || (straight && quoted)
              || GLUED_BEFORE.contains(next)
              || (quoted && !straight && next.equals("\""));
      spaces.add(!glued);
    }
    return spaces;
  }
}
