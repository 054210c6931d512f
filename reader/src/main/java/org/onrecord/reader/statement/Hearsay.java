package org.onrecord.reader.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.reader.decode.Analysis;
import org.onrecord.reader.decode.Attribution;
import org.onrecord.reader.entity.SpeakerResolver;
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
      DataFile.rows(SpeakerResolver.class, "hearsay.tsv", 2).stream()
          .filter(row -> row[1].equals("statement"))
          .map(row -> row[0])
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> VERBAL = Set.of("VERB", "NOUN", "ADJ");

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
    return analysis.withAttributions(new Hearsay(analysis).all());
  }

  private List<Attribution> all() {
    List<Attribution> all = new ArrayList<>(known);
    for (int word = 0; word < layout.wordCount(); word++) {
      boolean isHearsay = ADVERBS.contains(layout.word(word).toLowerCase(Locale.ROOT));
      if (!isHearsay || analysis.head(word) == word) {
        continue;
      }
      int holder = withCueAt(word);
      if (holder >= 0 && !isMore(known.get(holder))) {
        continue;
      }
      List<WordRange> content = content(word);
      if (content.stream().mapToInt(WordRange::length).sum() >= SHORTEST) {
        List<WordRange> cue = List.of(new WordRange(word, word + 1));
        if (holder >= 0) {
          all.set(holder, without(word, all.get(holder), all.size()));
        }
        all.add(new Attribution(List.of(), cue, content, CONFIDENCE, around(word)));
      }
    }
    return all;
  }

  /** The attribution whose cue holds a word, or -1. */
  private int withCueAt(int word) {
    for (int i = 0; i < known.size(); i++) {
      if (known.get(i).cue().stream().anyMatch(range -> range.contains(word))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether somebody is said to do more than hearsay does: "She reportedly told friends". */
  private boolean isMore(Attribution one) {
    boolean verbal = false;
    for (WordRange range : one.cue()) {
      for (int word = range.start(); word < range.end(); word++) {
        verbal |= VERBAL.contains(analysis.upos().get(word));
      }
    }
    return verbal && !one.source().isEmpty();
  }

  /** An attribution whose cue held the adverb, now without it and within what it tells. */
  private static Attribution without(int adverb, Attribution one, int outer) {
    List<WordRange> cue = new ArrayList<>();
    for (WordRange range : one.cue()) {
      if (!range.contains(adverb)) {
        cue.add(range);
        continue;
      }
      if (range.start() < adverb) {
        cue.add(new WordRange(range.start(), adverb));
      }
      if (adverb + 1 < range.end()) {
        cue.add(new WordRange(adverb + 1, range.end()));
      }
    }
    int within = one.within() < 0 ? outer : one.within();
    return new Attribution(one.source(), cue, one.content(), one.confidence(), within);
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
      if (head == at || (beside && !isInner(at, governor))) {
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
