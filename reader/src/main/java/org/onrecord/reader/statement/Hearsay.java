package org.onrecord.reader.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.reader.decode.Analysis;
import org.onrecord.reader.decode.Attribution;
import org.onrecord.reader.text.DataFile;
import org.onrecord.reader.text.Layout;
import org.onrecord.reader.text.WordRange;

/**
 * Finds what is told as hearsay by an adverb alone: "The employees were reportedly concerned". The
 * cue is the adverb, the content the clause or phrase that it belongs to, and nobody the source.
 */
final class Hearsay {
  /** A clause of more words is most likely parsed wrongly. */
  private static final int LONGEST = 60;

  private static final int SHORTEST = 2;

  /** A rule's find is taken for less sure than most of the model's. */
  private static final double CONFIDENCE = 0.5;

  private static final Set<String> ADVERBS =
      DataFile.lines(Hearsay.class, "hearsay-adverbs.txt").stream()
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> APART = Set.of("punct", "cc", "parataxis", "discourse");

  private final Analysis analysis;
  private final Layout layout;
  private final List<Attribution> known;

  private Hearsay(Analysis analysis) {
    this.analysis = analysis;
    this.layout = analysis.layout();
    this.known = analysis.attributions();
  }

  /** The analysis with its hearsay added to the attributions. */
  static Analysis addedTo(Analysis analysis) {
    List<Attribution> found = new Hearsay(analysis).found();
    if (found.isEmpty()) {
      return analysis;
    }
    List<Attribution> all = new ArrayList<>(analysis.attributions());
    all.addAll(found);
    return analysis.withAttributions(all);
  }

  private List<Attribution> found() {
    List<Attribution> found = new ArrayList<>();
    for (int word = 0; word < layout.wordCount(); word++) {
      boolean isHearsay = ADVERBS.contains(layout.word(word).toLowerCase(Locale.ROOT));
      if (isHearsay && analysis.head(word) != word && !isInCue(word)) {
        List<WordRange> content = content(word);
        if (content.stream().mapToInt(WordRange::length).sum() >= SHORTEST) {
          WordRange cue = new WordRange(word, word + 1);
          found.add(new Attribution(List.of(), List.of(cue), content, CONFIDENCE, around(word)));
        }
      }
    }
    return found;
  }

  private boolean isInCue(int word) {
    return known.stream().flatMap(a -> a.cue().stream()).anyMatch(r -> r.contains(word));
  }

  /** The attribution with the smallest content that holds a word, or -1. */
  private int around(int word) {
    int best = -1;
    int size = Integer.MAX_VALUE;
    for (int i = 0; i < known.size(); i++) {
      for (WordRange content : known.get(i).content()) {
        if (content.contains(word) && content.length() < size) {
          best = i;
          size = content.length();
        }
      }
    }
    return best;
  }

  /** The clause around an adverb, without it and without what others say in it. */
  private List<WordRange> content(int adverb) {
    int governor = analysis.head(adverb);
    WordRange sentence = layout.sentence(layout.sentenceOf(adverb));
    BitSet words = new BitSet();
    for (int word = sentence.start(); word < sentence.end(); word++) {
      if (word != adverb && hangsOn(word, governor)) {
        words.set(word);
      }
    }
    int outer = around(adverb);
    if (outer >= 0) {
      BitSet said = new BitSet();
      known.get(outer).content().forEach(r -> said.set(r.start(), r.end()));
      words.and(said);
    }
    if (words.cardinality() > LONGEST) {
      return List.of();
    }
    return ranges(words, adverb);
  }

  /** Whether a word belongs to the clause of another: not to one that is set beside it. */
  private boolean hangsOn(int word, int governor) {
    int at = word;
    for (int steps = 0; at != governor && steps < LONGEST; steps++) {
      int head = analysis.head(at);
      String rel = analysis.rels().get(at);
      boolean beside = head == governor && (APART.contains(rel) || startsClause(at, rel));
      if (head == at || beside && !isInner(at, governor)) {
        return false;
      }
      at = head;
    }
    return at == governor;
  }

  private boolean startsClause(int word, String rel) {
    if (!rel.equals("conj")) {
      return false;
    }
    WordRange sentence = layout.sentence(layout.sentenceOf(word));
    for (int other = sentence.start(); other < sentence.end(); other++) {
      if (analysis.head(other) == word && analysis.rels().get(other).startsWith("nsubj")) {
        return true;
      }
    }
    return false;
  }

  /** Marks inside the clause stay, as commas between its words. */
  private boolean isInner(int word, int governor) {
    return analysis.rels().get(word).equals("punct") && word < governor;
  }

  private List<WordRange> ranges(BitSet words, int adverb) {
    int from = words.nextSetBit(0);
    int to = words.length();
    List<WordRange> ranges = new ArrayList<>();
    if (from < 0) {
      return ranges;
    }
    if (from < adverb) {
      ranges.add(new WordRange(from, Math.min(adverb, to)));
    }
    if (to > adverb + 1) {
      ranges.add(new WordRange(Math.max(from, adverb + 1), to));
    }
    return ranges;
  }
}
