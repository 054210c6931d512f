package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.findings.Statement;
import org.onrecord.reader.text.Layout;

/** A statement of the gold record, and the one that was read for it. */
record StatementPair(Statement gold, Statement read) {

  private record Candidate(StatementPair pair, double likeness, int sharedCue) {}

  /**
   * Pairs statements, one with one: their cues share a word, and the F1 of their contents' words is
   * 0.8 at least. Those most alike come first.
   */
  static List<StatementPair> of(Layout layout, List<Statement> gold, List<Statement> read) {
    List<StatementWords> readWords =
        read.stream().map(statement -> StatementWords.of(layout, statement)).toList();
    List<Candidate> candidates = new ArrayList<>();
    for (Statement statement : gold) {
      StatementWords words = StatementWords.of(layout, statement);
      for (int r = 0; r < read.size(); r++) {
        StatementWords other = readWords.get(r);
        if (words.isLike(other)) {
          StatementPair pair = new StatementPair(statement, read.get(r));
          candidates.add(new Candidate(pair, words.likeness(other), words.sharedCue(other)));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::likeness)
            .thenComparingInt(Candidate::sharedCue)
            .reversed());
    return oneWithOne(candidates);
  }

  private static List<StatementPair> oneWithOne(List<Candidate> candidates) {
    Set<String> goldTaken = new HashSet<>();
    Set<String> readTaken = new HashSet<>();
    List<StatementPair> pairs = new ArrayList<>();
    for (Candidate candidate : candidates) {
      StatementPair pair = candidate.pair();
      if (!goldTaken.contains(pair.gold().id()) && !readTaken.contains(pair.read().id())) {
        goldTaken.add(pair.gold().id());
        readTaken.add(pair.read().id());
        pairs.add(pair);
      }
    }
    return pairs;
  }
}
