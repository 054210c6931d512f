package org.onrecord.reader.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.reader.decode.Attribution;
import org.onrecord.reader.text.WordRange;

/**
 * The words of a cue, in the order of the text.
 *
 * @param words their numbers
 * @param content the content that goes with the cue
 * @param sourced whether a source is named
 */
record Cue(Tree tree, List<Integer> words, List<WordRange> content, boolean sourced) {
  private static final Set<String> NEGATIONS = Set.of("not", "never", "neither", "nor", "hardly");
  private static final Set<String> NOBODY = Set.of("no", "nobody", "none", "neither");
  private static final Set<String> FOCUS = Set.of("only", "just", "merely", "simply", "least");
  private static final Set<String> COPULAS = Set.of("aux", "cop");

  Cue {
    words = List.copyOf(words);
    content = List.copyOf(content);
  }

  static Cue of(Tree tree, Attribution attribution, List<WordRange> content) {
    List<Integer> words = new ArrayList<>();
    attribution.cue().forEach(range -> Tree.words(range).forEach(words::add));
    return new Cue(tree, words, content, isNamed(tree, attribution));
  }

  /** The subject of a passive is no source, whatever the model says. */
  private static boolean isNamed(Tree tree, Attribution attribution) {
    for (WordRange source : attribution.source()) {
      boolean undergoes =
          Tree.words(source)
              .anyMatch(i -> tree.hangs(i, "nsubj:pass") && !source.contains(tree.head(i)));
      if (!undergoes) {
        return true;
      }
    }
    return false;
  }

  int first() {
    return words.get(0);
  }

  int last() {
    return words.get(words.size() - 1);
  }

  boolean isAuxiliary(int word) {
    return tree.is(word, "AUX") && COPULAS.stream().anyMatch(rel -> tree.hangs(word, rel));
  }

  /**
   * The verbs of the cue but for auxiliaries and participles before its noun; of a cue that is an
   * adverb alone, the verb that it belongs to.
   */
  List<Integer> verbs() {
    List<Integer> verbs = words.stream().filter(this::isVerb).toList();
    if (!verbs.isEmpty() || !words.stream().allMatch(i -> tree.is(i, "ADV", "AUX", "PART"))) {
      return verbs;
    }
    return words.stream()
        .map(tree::head)
        .filter(i -> isVerb(i) && !inContent(i))
        .distinct()
        .toList();
  }

  private boolean isVerb(int word) {
    boolean beforeNoun = tree.hangs(word, "amod") && words.contains(tree.head(word));
    return tree.is(word, "VERB", "AUX") && !isAuxiliary(word) && !beforeNoun;
  }

  /** The first word of the content that is no mark. */
  int contentStart() {
    WordRange range = content.get(0);
    int start = range.start();
    while (start + 1 < range.end() && tree.isMark(start)) {
      start++;
    }
    return start;
  }

  /** Whether the cue is but a mark: "WALLACE:". */
  boolean isColon() {
    return words.stream().allMatch(tree::isMark);
  }

  /** Whether the content begins with a question. */
  boolean asks() {
    WordRange range = content.get(0);
    int end = Math.min(range.end(), tree.sentence(contentStart()).end());
    return Tree.words(new WordRange(range.start(), end)).anyMatch(i -> tree.lower(i).equals("?"));
  }

  boolean inContent(int word) {
    return content.stream().anyMatch(range -> range.contains(word));
  }

  /** The particles and prepositions that go with a verb: in the tree, or next to it. */
  List<String> particles(int verb) {
    List<String> out = new ArrayList<>();
    int next = verb + 1;
    while (next < tree.count() && tree.is(next, "ADV") && words.contains(next + 1)) {
      add(next++, out);
    }
    add(next, out);
    if (!out.isEmpty()) {
      add(next + 1, out);
    }
    words.stream().filter(i -> i > verb).forEach(i -> add(i, out));
    tree.children(verb, "compound:prt").forEach(i -> add(i, out));
    if (contentStart() > verb && tree.sameSentence(contentStart(), verb)) {
      add(contentStart(), out);
    }
    for (int object : tree.children(verb, "obl")) {
      tree.children(object, "case").forEach(i -> add(i, out));
    }
    return out;
  }

  private void add(int word, List<String> out) {
    if (tree.is(word, "ADP", "PART", "ADV", "SCONJ") && !out.contains(tree.lower(word))) {
      out.add(tree.lower(word));
    }
  }

  boolean passive(int verb) {
    if (!tree.children(verb, "aux:pass", "nsubj:pass").isEmpty()) {
      return true;
    }
    boolean past = tree.hasFeature(verb, "VerbForm=Part") && !tree.lower(verb).endsWith("ing");
    boolean been = words.stream().anyMatch(i -> i < verb && tree.lemma(i).equals("be"));
    boolean had = words.stream().anyMatch(i -> i < verb && tree.lemma(i).equals("have"));
    boolean alone = !had && !sourced && tree.children(verb, "nsubj").isEmpty();
    return past && (been || (alone && tree.hangs(verb, "acl", "amod")));
  }

  /** Whether the saying is negated at a word of the cue. */
  boolean negated(int head) {
    for (int i : words) {
      if (i <= head && negates(i)) {
        return true;
      }
    }
    if (passive(head) && tree.children(head, "nsubj:pass").stream().anyMatch(this::isNone)) {
      return true;
    }
    return tree.children(head, "advmod", "det").stream()
        .anyMatch(i -> !inContent(i) && (negates(i) || (tree.is(i, "DET") && isNo(i))));
  }

  /** "No cause was announced." */
  private boolean isNone(int subject) {
    return tree.children(subject, "det").stream().anyMatch(this::isNo);
  }

  private boolean isNo(int word) {
    return tree.lower(word).equals("no");
  }

  private boolean negates(int word) {
    String lower = tree.lower(word);
    boolean not = NEGATIONS.contains(lower) || lower.equals("n't") || lower.equals("n’t");
    return not && !FOCUS.contains(tree.lower(word + 1));
  }

  /** Whether the source is nobody: "no witness said". */
  static boolean isNobody(Tree tree, Attribution attribution) {
    return !attribution.source().isEmpty()
        && NOBODY.contains(tree.lower(attribution.source().get(0).start()));
  }
}
