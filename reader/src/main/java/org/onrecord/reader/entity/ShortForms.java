package org.onrecord.reader.entity;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.reader.decode.Name;
import org.onrecord.reader.decode.NameType;
import org.onrecord.reader.text.Layout;
import org.onrecord.reader.text.WordRange;

/**
 * Short forms that an article introduces in brackets after the name of a body, as in "Institute of
 * Volcanology (Phivolcs)", wherever they stand.
 */
final class ShortForms {
  private static final double INTRODUCED = 0.8;

  private ShortForms() {}

  /** Adds them to the names, which are in the order of the text, and takes other readings out. */
  static void addTo(List<Name> names, Layout layout) {
    Set<String> forms = introduced(names, layout);
    if (forms.isEmpty()) {
      return;
    }
    boolean[] taken = new boolean[layout.wordCount()];
    names.removeIf(name -> name.range().length() == 1 && forms.contains(layout.text(name.range())));
    names.forEach(
        name -> java.util.Arrays.fill(taken, name.range().start(), name.range().end(), true));
    for (int i = 0; i < layout.wordCount(); i++) {
      if (!taken[i] && forms.contains(layout.word(i))) {
        names.add(new Name(new WordRange(i, i + 1), NameType.ORGANIZATION, INTRODUCED));
      }
    }
    names.sort(Comparator.comparing(Name::range));
  }

  private static Set<String> introduced(List<Name> names, Layout layout) {
    Set<String> forms = new HashSet<>();
    for (Name name : names) {
      int open = name.range().end();
      boolean bracketed =
          open + 2 < layout.wordCount()
              && layout.word(open).equals("(")
              && layout.word(open + 2).equals(")");
      if (bracketed
          && name.type() == NameType.ORGANIZATION
          && name.range().length() > 1
          && shortens(layout.word(open + 1), layout.text(name.range()))) {
        forms.add(layout.word(open + 1));
      }
    }
    return forms;
  }

  /** Whether a capitalized word is made of letters of a name, in their order. */
  static boolean shortens(String word, String name) {
    if (word.length() < 2 || !Character.isUpperCase(word.codePointAt(0))) {
      return false;
    }
    String letters = Lexicon.folded(name);
    String form = Lexicon.folded(word).replaceAll("[^\\p{L}\\p{N}]", "");
    if (letters.isEmpty() || form.isEmpty()) {
      return false;
    }
    int at = letters.charAt(0) == form.charAt(0) ? 0 : letters.indexOf(" " + form.charAt(0));
    for (int i = 0; i < form.length() && at >= 0; i++) {
      at = letters.indexOf(form.charAt(i), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return at >= 0;
  }
}
