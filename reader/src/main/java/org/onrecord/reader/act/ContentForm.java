package org.onrecord.reader.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.findings.StatementForm;
import org.onrecord.reader.text.WordRange;

/** What a content is in grammar: the complement frame of its cue. */
enum ContentForm {
  CLAUSE("that"),
  INFINITIVE("to"),
  QUESTION("wh"),
  GERUND("ing"),
  NOUN("np");

  private static final Set<String> ASKING =
      Set.of(
          "whether", "if", "why", "how", "what", "who", "whom", "whose", "when", "where", "which");

  private final String frame;

  ContentForm(String frame) {
    this.frame = frame;
  }

  /** Keys of the verb list, the most telling first. */
  List<String> frames() {
    List<String> frames = new ArrayList<>(List.of(frame));
    if (this == QUESTION) {
      frames.add(CLAUSE.frame);
    } else if (this == GERUND) {
      frames.add(NOUN.frame);
    }
    frames.add("");
    return frames;
  }

  /** The form of a content, by its first words, then by what its topmost words are. */
  static ContentForm of(Tree tree, List<WordRange> content, StatementForm form) {
    WordRange first = content.get(0);
    int start = first.start();
    while (start + 1 < first.end() && tree.isMark(start)) {
      start++;
    }
    String word = tree.lower(start);
    boolean quoted = form == StatementForm.DIRECT;
    if (word.equals("to") && (tree.is(start, "PART") || tree.is(start + 1, "VERB", "AUX"))) {
      return INFINITIVE;
    }
    if (!quoted && ASKING.contains(word) && !opensAside(tree, start)) {
      return QUESTION;
    }
    if (word.equals("that") && tree.is(start, "SCONJ")) {
      return CLAUSE;
    }
    List<Integer> tops = tree.tops(new WordRange(start, first.end()));
    if (!quoted && tops.stream().anyMatch(top -> isInfinitive(tree, top))) {
      return INFINITIVE;
    }
    if (tops.stream().anyMatch(top -> isClause(tree, top)) || (quoted && first.length() > 5)) {
      return CLAUSE;
    }
    boolean later = content.stream().skip(1).anyMatch(r -> tree.lower(r.start()).equals("to"));
    if (later) {
      return INFINITIVE;
    }
    return word.endsWith("ing") && tree.is(start, "VERB") ? GERUND : NOUN;
  }

  /** "When it rains, the dam leaks" is no question. */
  private static boolean opensAside(Tree tree, int word) {
    return !tree.root(word) && tree.hangs(tree.head(word), "advcl");
  }

  private static boolean isInfinitive(Tree tree, int top) {
    return tree.is(top, "VERB", "AUX", "ADJ", "NOUN")
        && tree.hangs(top, "xcomp", "ccomp", "advcl")
        && tree.children(top, "mark").stream().anyMatch(i -> tree.lower(i).equals("to"));
  }

  private static boolean isClause(Tree tree, int top) {
    boolean subject = !tree.children(top, "nsubj", "csubj", "expl").isEmpty();
    boolean finite = tree.hasFeature(top, "VerbForm=Fin");
    return !tree.hangs(top, "acl") && (subject || (finite && tree.is(top, "VERB")));
  }
}
