package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.reader.text.WordRange;

/**
 * The coreference of one document: sets of mentions that stand for the same. A set of one is left
 * out; a mention is in one set only, the first it was put into.
 */
record Chains(List<Set<WordRange>> chains) {
  Chains {
    Set<WordRange> taken = new LinkedHashSet<>();
    List<Set<WordRange>> kept = new ArrayList<>();
    for (Set<WordRange> chain : chains) {
      Set<WordRange> own = new LinkedHashSet<>(chain);
      own.removeAll(taken);
      if (own.size() > 1) {
        kept.add(own);
        taken.addAll(own);
      }
    }
    chains = List.copyOf(kept);
  }

  static Chains of(Collection<? extends Set<WordRange>> chains) {
    return new Chains(List.copyOf(chains));
  }

  /** The index of the chain that each mention is in. */
  Map<WordRange, Integer> byMention() {
    Map<WordRange, Integer> index = new HashMap<>();
    for (int i = 0; i < chains.size(); i++) {
      for (WordRange mention : chains.get(i)) {
        index.put(mention, i);
      }
    }
    return index;
  }
}
