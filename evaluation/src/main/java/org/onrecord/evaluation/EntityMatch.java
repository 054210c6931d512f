package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.evaluation.gold.Counts;
import org.onrecord.findings.Mention;
import org.onrecord.findings.Reading;
import org.onrecord.reader.text.Layout;

/**
 * Which entities of two readings of one article are the same: those of which two mentions are. Two
 * mentions are the same when they share three quarters of their words, or half of them and the
 * last; an article in front does not count.
 */
final class EntityMatch {
  private static final double MOST = 0.75;
  private static final double HALF = 0.5;
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private final Map<String, List<BitSet>> gold;
  private final Map<String, List<BitSet>> read;

  EntityMatch(Layout layout, Reading gold, Reading read) {
    this.gold = mentions(layout, gold);
    this.read = mentions(layout, read);
  }

  private static Map<String, List<BitSet>> mentions(Layout layout, Reading reading) {
    Map<String, List<BitSet>> byEntity = new HashMap<>();
    for (Mention mention : reading.mentions()) {
      String entity = mention.entity();
      if (entity != null) {
        BitSet words = StatementWords.words(layout, List.of(mention.span()));
        int first = words.nextSetBit(0);
        if (words.cardinality() > 1
            && ARTICLES.contains(layout.word(first).toLowerCase(Locale.ROOT))) {
          words.clear(first);
        }
        byEntity.computeIfAbsent(entity, id -> new ArrayList<>()).add(words);
      }
    }
    return byEntity;
  }

  /** Whether both are nobody, or both the same. */
  boolean same(@Nullable String goldEntity, @Nullable String readEntity) {
    if (goldEntity == null || readEntity == null) {
      return goldEntity == null && readEntity == null;
    }
    List<BitSet> others = read.getOrDefault(readEntity, List.of());
    return gold.getOrDefault(goldEntity, List.of()).stream()
        .anyMatch(mention -> others.stream().anyMatch(other -> same(mention, other)));
  }

  private static boolean same(BitSet mention, BitSet other) {
    double likeness = StatementWords.f1(mention, other);
    return likeness >= MOST || (likeness >= HALF && mention.length() == other.length());
  }

  /** One entity against one: found, right or wrong. */
  Counts one(@Nullable String goldEntity, @Nullable String readEntity) {
    boolean right = goldEntity != null && readEntity != null && same(goldEntity, readEntity);
    return new Counts(goldEntity == null ? 0 : 1, readEntity == null ? 0 : 1, right ? 1 : 0);
  }

  /** Several against several, one with one. */
  Counts several(List<String> goldEntities, List<String> readEntities) {
    Set<String> open = new HashSet<>(readEntities);
    int right = 0;
    for (String entity : new HashSet<>(goldEntities)) {
      String found = open.stream().filter(other -> same(entity, other)).findFirst().orElse(null);
      if (found != null) {
        open.remove(found);
        right++;
      }
    }
    return new Counts(
        new HashSet<>(goldEntities).size(), new HashSet<>(readEntities).size(), right);
  }
}
