package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.onrecord.reader.decode.Analysis;
import org.onrecord.reader.decode.Markable;
import org.onrecord.reader.text.WordRange;

/**
 * Puts what was read into OntoGUM's terms, by the tree that was read: an apposition and what it
 * stands beside are one mention, and a name's mention holds its relative clause.
 */
final class OntoGumSpans {
  private static final int DEEPEST = 64;

  private final Analysis read;
  private final Map<Integer, Markable> byHead;

  private OntoGumSpans(Analysis read) {
    this.read = read;
    this.byHead =
        read.markables().stream()
            .collect(Collectors.toMap(Markable::head, m -> m, (a, b) -> a, TreeMap::new));
  }

  static Chains of(Analysis read) {
    OntoGumSpans spans = new OntoGumSpans(read);
    Map<Integer, Set<WordRange>> chains = new TreeMap<>();
    for (Markable markable : read.markables()) {
      if (markable.chain() != Markable.ALONE && !spans.isApposition(markable)) {
        chains
            .computeIfAbsent(markable.chain(), unused -> new LinkedHashSet<>())
            .add(spans.words(markable));
      }
    }
    return Chains.of(chains.values());
  }

  /** Whether a mention is part of that which it stands beside. */
  private boolean isApposition(Markable markable) {
    if (!read.rels().get(markable.head()).equals("appos")) {
      return false;
    }
    Markable beside = byHead.get(read.head(markable.head()));
    return beside != null && beside.chain() == markable.chain();
  }

  private WordRange words(Markable markable) {
    int end = markable.words().end();
    for (int word : dependents(markable.head())) {
      String rel = read.rels().get(word);
      if (word >= end - 1 && (rel.equals("appos") || rel.equals("acl:relcl"))) {
        end = Math.max(end, endOf(word));
      }
    }
    return new WordRange(markable.words().start(), end);
  }

  private List<Integer> dependents(int head) {
    WordRange sentence = sentence(head);
    List<Integer> found = new ArrayList<>();
    boolean pronoun = read.upos().get(head).equals("PRON");
    for (int word = head + 1; word < sentence.end() && !pronoun; word++) {
      if (read.head(word) == head) {
        found.add(word);
      }
    }
    return found;
  }

  /** The end of all that depends on a word. */
  private int endOf(int word) {
    int end = sentence(word).end();
    while (end > word + 1 && !hangsOn(end - 1, word)) {
      end--;
    }
    return end;
  }

  private boolean hangsOn(int word, int head) {
    int at = word;
    for (int depth = 0; depth < DEEPEST && at != head; depth++) {
      at = read.head(at);
    }
    return at == head;
  }

  private WordRange sentence(int word) {
    return read.layout().sentence(read.layout().sentenceOf(word));
  }
}
