package org.onrecord.reader.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.reader.text.WordRange;

/** Finds how far the parts of a phrase go: its segments, the noun at its head, what is shown. */
final class PhraseBounds {
  private final Tokens tokens;

  PhraseBounds(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Without the marks and joining words around it; empty when it is nothing else. */
  Optional<WordRange> trimmed(WordRange range) {
    int start = range.start();
    int end = range.end();
    while (start < end && (tokens.mark(start) || tokens.is(start, "by", "from", "and", "but"))) {
      start++;
    }
    while (end > start
        && (tokens.mark(end - 1)
            || tokens.possessive(end - 1)
            || (end - start > 1 && tokens.is(end - 1, "itself", "himself", "herself")))) {
      end--;
    }
    return start < end ? Optional.of(new WordRange(start, end)) : Optional.empty();
  }

  /** The pieces between commas and dashes; names kept whole, what stands in brackets left out. */
  List<WordRange> segments(WordRange range) {
    List<WordRange> segments = new ArrayList<>();
    int start = range.start();
    int depth = 0;
    for (int i = range.start(); i <= range.end(); i++) {
      boolean inName = i > start && tokens.goesOnName(i);
      boolean opens = !inName && tokens.is(i, "(", "[");
      boolean closes = !inName && tokens.is(i, ")", "]");
      boolean parts =
          i == range.end()
              || opens
              || closes
              || (!inName && tokens.is(i, ",", ";", "—", "–", "--"));
      if (parts && i > start && depth == 0) {
        segments.add(new WordRange(start, i));
      }
      depth = Math.max(0, depth + (opens ? 1 : 0) - (closes ? 1 : 0));
      start = parts ? i + 1 : start;
    }
    return segments.isEmpty() ? List.of(range) : segments;
  }

  /** Ends a phrase before what follows its noun: prepositions, relative clauses, participles. */
  WordRange core(WordRange range) {
    for (int i = range.start() + 1; i < range.end(); i++) {
      boolean inName = tokens.goesOnName(i);
      boolean counts = tokens.is(i, "than") || beforeFirstNumber(i, range);
      if (!inName && !counts && followsNoun(i, range)) {
        return new WordRange(range.start(), i);
      }
    }
    return range;
  }

  /** Whether a word leads to the number that a phrase begins with: "Just over 12". */
  private boolean beforeFirstNumber(int i, WordRange range) {
    boolean leads = i + 1 < range.end() && tokens.isUpos(i + 1, "NUM");
    for (int before = range.start(); leads && before < i; before++) {
      leads = tokens.isUpos(before, "ADV", "ADJ", "ADP");
    }
    return leads;
  }

  private boolean followsNoun(int i, WordRange range) {
    boolean relative = tokens.relative(i) || tokens.is(i, "where", "including");
    boolean clause = tokens.isUpos(i, "PRON") && tokens.isUpos(i - 1, "NOUN", "PRON");
    boolean participle =
        tokens.isUpos(i, "VERB") && (tokens.rel(i).equals("acl") || !beforeNoun(i, range));
    boolean adverb = tokens.isUpos(i, "ADV") && !beforeNoun(i, range);
    return relative || clause || participle || adverb || tokens.isUpos(i, "ADP", "SCONJ", "AUX");
  }

  private boolean beforeNoun(int i, WordRange range) {
    return i + 1 < range.end() && tokens.isUpos(i + 1, "NOUN", "PROPN", "ADJ");
  }

  /** A noun is shown with its complement, up to a relative clause. */
  int shownEnd(WordRange segment, int last) {
    int end = last + 1;
    while (end < segment.end()
        && !tokens.relative(end)
        && !(tokens.isUpos(end, "VERB") && tokens.rel(end).equals("acl"))) {
      end++;
    }
    return end;
  }
}
