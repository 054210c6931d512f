package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Pairs statements read with gold ones whose cues share words: one with one, the pairs that share
 * most first.
 */
final class CueMatch {
  private final int[] readOfGold;

  private record Candidate(int gold, int read, int shared) {}

  private CueMatch(int[] readOfGold) {
    this.readOfGold = readOfGold;
  }

  static CueMatch of(List<WordStatement> gold, List<WordStatement> read) {
    List<Candidate> candidates = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int r = 0; r < read.size(); r++) {
        int shared = gold.get(g).sharedCueWords(read.get(r));
        if (shared > 0) {
          candidates.add(new Candidate(g, r, shared));
        }
      }
    }
    candidates.sort(
        Comparator.comparingInt(Candidate::shared)
            .reversed()
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::read));
    int[] readOfGold = new int[gold.size()];
    Arrays.fill(readOfGold, -1);
    boolean[] taken = new boolean[read.size()];
    for (Candidate candidate : candidates) {
      if (readOfGold[candidate.gold()] < 0 && !taken[candidate.read()]) {
        readOfGold[candidate.gold()] = candidate.read();
        taken[candidate.read()] = true;
      }
    }
    return new CueMatch(readOfGold);
  }

  /** The index of the statement that was read for a gold one, or -1. */
  int readOf(int gold) {
    return readOfGold[gold];
  }
}
