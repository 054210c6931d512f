package org.onrecord.reader.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.reader.decode.Analysis;
import org.onrecord.reader.decode.Name;
import org.onrecord.reader.decode.NameType;
import org.onrecord.reader.text.DataFile;
import org.onrecord.reader.text.WordRange;

/** Finds whom an article says that it interviewed: "Wikinews spoke with Ana Ruiz". */
final class Interviewed {
  /** Further from a verb, a name is most likely not its object. */
  private static final int FAR = 12;

  private static final Set<String> VERBS =
      DataFile.lines(Interviewed.class, "interview-verbs.txt").stream()
          .collect(Collectors.toUnmodifiableSet());

  private Interviewed() {}

  /** The names before a word of those who were interviewed. */
  static List<WordRange> in(Analysis analysis, int end) {
    List<WordRange> asked = new ArrayList<>();
    List<WordRange> telling = new ArrayList<>();
    for (Name name : analysis.names()) {
      WordRange range = name.range();
      if (name.type() == NameType.PERSON && range.end() <= end) {
        if (isAsked(analysis, range)) {
          asked.add(range);
        } else if (tells(analysis, range)) {
          telling.add(range);
        }
      }
    }
    return asked.isEmpty() ? telling : asked;
  }

  /** "Interviewed the chemist X", "spoke with X", "X was interviewed". */
  private static boolean isAsked(Analysis analysis, WordRange name) {
    int head = headOf(analysis, name);
    boolean passive = analysis.rels().get(head).equals("nsubj:pass");
    if (passive && is(analysis, analysis.head(head), "object")) {
      return true;
    }
    int first = analysis.layout().sentence(analysis.layout().sentenceOf(name.start())).start();
    boolean withOrTo = false;
    for (int i = name.start() - 1; i >= Math.max(first, name.start() - FAR); i--) {
      String word = analysis.layout().word(i).toLowerCase(Locale.ROOT);
      if (word.equals("by") || word.equals("and") || word.equals("about")) {
        return false;
      }
      if (is(analysis, i, "object") || (withOrTo && is(analysis, i, "oblique"))) {
        return true;
      }
      if (analysis.upos().get(i).equals("VERB")) {
        return false;
      }
      withOrTo = word.equals("with") || word.equals("to");
    }
    return false;
  }

  private static boolean tells(Analysis analysis, WordRange name) {
    int head = headOf(analysis, name);
    return analysis.rels().get(head).equals("nsubj")
        && is(analysis, analysis.head(head), "subject");
  }

  private static boolean is(Analysis analysis, int word, String role) {
    return VERBS.contains(analysis.layout().word(word).toLowerCase(Locale.ROOT) + "\t" + role);
  }

  /** The word of a name whose head is outside of it. */
  private static int headOf(Analysis analysis, WordRange name) {
    int head = name.start();
    for (int steps = 0; steps < name.length() && name.contains(analysis.head(head)); steps++) {
      head = analysis.head(head);
    }
    return nounAround(analysis, head);
  }

  /** "Film director X told": the name is an apposition or a part of the phrase. */
  private static int nounAround(Analysis analysis, int head) {
    String rel = analysis.rels().get(head);
    return rel.equals("appos") ? analysis.head(head) : head;
  }
}
