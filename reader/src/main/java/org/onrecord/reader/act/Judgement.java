package org.onrecord.reader.act;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.onrecord.reader.text.WordRange;

/** Tells whether a content calls a thing something bad: "called the plan a disgrace". */
final class Judgement {
  private final Tree tree;
  private final CueLexicon lexicon;

  Judgement(Tree tree, CueLexicon lexicon) {
    this.tree = tree;
    this.lexicon = lexicon;
  }

  /** Whether what the object is called finds fault; the object itself does not count. */
  boolean findsFault(Cue cue, int verb) {
    List<Integer> objects = tree.children(verb, "obj", "nsubj:pass");
    IntStream predicate =
        cue.content().stream()
            .flatMapToInt(Tree::words)
            .filter(i -> objects.stream().noneMatch(o -> tree.under(i, o) && objects.size() == 1));
    OptionalInt quotation = opening(cue);
    int from = quotation.orElse(-1);
    return predicate
        .filter(i -> i > from)
        .filter(i -> lexicon.findsFault(tree.lower(i)) || lexicon.findsFault(tree.lemma(i)))
        .anyMatch(i -> !denied(i));
  }

  private OptionalInt opening(Cue cue) {
    return cue.content().stream()
        .flatMapToInt((WordRange range) -> Tree.words(range))
        .filter(i -> List.of("\"", "“", "‘", "``", "«").contains(tree.lower(i)))
        .findFirst();
  }

  private boolean denied(int word) {
    return tree.children(word).stream()
        .anyMatch(i -> List.of("not", "n't", "never", "no").contains(tree.lower(i)));
  }
}
