package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.onrecord.evaluation.gold.Counts;
import org.onrecord.reader.text.WordRange;

/**
 * How well attributions were found, in one article or summed over several.
 *
 * @param source exact spans: identical contiguous runs of words, each counted once an article
 * @param cue exact spans likewise
 * @param content exact spans likewise
 * @param linked statements whose cue shares a word with the gold one's (one with one) and whose
 *     source spans and content spans are both identical
 * @param cueFound statements whose cue shares a word with a gold one's
 * @param contentWords words that stand in the content of any statement
 * @param sourceEach source spans as in {@code source}, but a span that is the source of several
 *     statements counts that often
 */
record AttributionScores(
    Counts source,
    Counts cue,
    Counts content,
    Counts linked,
    Counts cueFound,
    Counts contentWords,
    Counts sourceEach) {
  static final AttributionScores NONE =
      new AttributionScores(
          Counts.NONE,
          Counts.NONE,
          Counts.NONE,
          Counts.NONE,
          Counts.NONE,
          Counts.NONE,
          Counts.NONE);

  AttributionScores plus(AttributionScores other) {
    return new AttributionScores(
        source.plus(other.source),
        cue.plus(other.cue),
        content.plus(other.content),
        linked.plus(other.linked),
        cueFound.plus(other.cueFound),
        contentWords.plus(other.contentWords),
        sourceEach.plus(other.sourceEach));
  }

  /** The scores of one article. */
  static AttributionScores of(List<WordStatement> gold, List<WordStatement> read) {
    CueMatch match = CueMatch.of(gold, read);
    int found = 0;
    int linked = 0;
    for (int g = 0; g < gold.size(); g++) {
      int r = match.readOf(g);
      if (r >= 0) {
        found++;
        boolean same =
            gold.get(g).source().equals(read.get(r).source())
                && gold.get(g).content().equals(read.get(r).content());
        linked += same ? 1 : 0;
      }
    }
    return new AttributionScores(
        exact(gold, read, WordStatement::source),
        exact(gold, read, WordStatement::cue),
        exact(gold, read, WordStatement::content),
        new Counts(gold.size(), read.size(), linked),
        new Counts(gold.size(), read.size(), found),
        shared(words(gold), words(read)),
        each(gold, read, WordStatement::source));
  }

  private static Counts exact(
      List<WordStatement> gold,
      List<WordStatement> read,
      Function<WordStatement, List<WordRange>> role) {
    return shared(spans(gold, role), spans(read, role));
  }

  private static <T> Counts shared(Set<T> gold, Set<T> read) {
    long right = read.stream().filter(gold::contains).count();
    return new Counts(gold.size(), read.size(), right);
  }

  private static Set<WordRange> spans(
      Collection<WordStatement> statements, Function<WordStatement, List<WordRange>> role) {
    Set<WordRange> spans = new HashSet<>();
    statements.forEach(statement -> spans.addAll(role.apply(statement)));
    return spans;
  }

  private static Set<Integer> words(Collection<WordStatement> statements) {
    Set<Integer> words = new HashSet<>();
    for (WordRange run : spans(statements, WordStatement::content)) {
      for (int word = run.start(); word < run.end(); word++) {
        words.add(word);
      }
    }
    return words;
  }

  private static Counts each(
      List<WordStatement> gold,
      List<WordStatement> read,
      Function<WordStatement, List<WordRange>> role) {
    List<WordRange> open =
        new ArrayList<>(gold.stream().flatMap(s -> role.apply(s).stream()).toList());
    int all = open.size();
    List<WordRange> found = read.stream().flatMap(s -> role.apply(s).stream()).toList();
    long right = found.stream().filter(open::remove).count();
    return new Counts(all, found.size(), right);
  }
}
