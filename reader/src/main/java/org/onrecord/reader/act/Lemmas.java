package org.onrecord.reader.act;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.onrecord.reader.text.DataFile;

/**
 * Leads forms of English words back to their lemmas, by a list of irregular forms and by rules of
 * spelling that try which lemma is known. Immutable.
 */
final class Lemmas {
  private static final String VOWELS = "aeiou";

  private final Map<String, String> irregular = new HashMap<>();

  Lemmas() {
    for (String[] row : DataFile.rows(Lemmas.class, "irregular.tsv", 2)) {
      irregular.put(row[0], row[1]);
    }
  }

  /** Lower case, the apostrophe straight. */
  static String lower(String word) {
    return word.replace('’', '\'').toLowerCase(Locale.ROOT);
  }

  /** The lemma of a verb's form: the first that is known, else the one that rules prefer. */
  String verb(String word, Predicate<String> known) {
    String form = lower(word);
    String listed = irregular.get(form);
    if (listed != null) {
      return listed;
    }
    List<String> stems = new ArrayList<>();
    if (form.endsWith("ing") && form.length() > 4) {
      bare(form.substring(0, form.length() - 3), stems);
    } else if (form.endsWith("ied")) {
      stems.add(form.substring(0, form.length() - 3) + "y");
      stems.add(form.substring(0, form.length() - 1));
    } else if (form.endsWith("ed") && form.length() > 3) {
      bare(form.substring(0, form.length() - 2), stems);
    } else {
      third(form, stems);
    }
    return pick(form, stems, known);
  }

  /** The singular of a noun's form. */
  String noun(String word, Predicate<String> known) {
    String form = lower(word);
    String listed = irregular.get(form);
    if (listed != null && !known.test(form)) {
      return listed;
    }
    List<String> stems = new ArrayList<>();
    third(form, stems);
    return pick(form, stems, known);
  }

  private static String pick(String form, List<String> stems, Predicate<String> known) {
    if (known.test(form)) {
      return form;
    }
    return stems.stream().filter(known).findFirst().orElse(stems.isEmpty() ? form : stems.get(0));
  }

  /** What -s was added to. */
  private static void third(String form, List<String> stems) {
    if (form.endsWith("ies") && form.length() > 4) {
      stems.add(form.substring(0, form.length() - 3) + "y");
    } else if (form.matches(".*(s|x|z|ch|sh|o)es")) {
      stems.add(form.substring(0, form.length() - 2));
      stems.add(form.substring(0, form.length() - 1));
    } else if (form.endsWith("s") && !form.endsWith("ss") && form.length() > 3) {
      stems.add(form.substring(0, form.length() - 1));
    }
  }

  /** What -ed or -ing was added to: cite, admit, label, ask. */
  private static void bare(String stem, List<String> stems) {
    int last = stem.length() - 1;
    char end = stem.charAt(last);
    boolean doubled = last > 1 && end == stem.charAt(last - 1) && VOWELS.indexOf(end) < 0;
    if (doubled && "lsz".indexOf(end) < 0) {
      stems.add(stem.substring(0, last));
    }
    boolean mute = end == 'v' || end == 'u' || end == 'c' || (end == 'g' && stem.endsWith("dg"));
    stems.add(mute ? stem + "e" : stem);
    stems.add(mute ? stem : stem + "e");
    if (doubled) {
      stems.add(stem.substring(0, last));
    }
  }
}
