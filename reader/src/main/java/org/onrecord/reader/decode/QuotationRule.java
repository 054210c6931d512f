package org.onrecord.reader.decode;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.reader.encoder.QuotationPairs;
import org.onrecord.reader.text.Layout;
import org.onrecord.reader.text.WordRange;

/**
 * Keeps quotations whole: a content that begins or ends inside a quotation of which it holds one
 * mark grows to the other, and takes in marks that touch it, unless the cue or the source stands in
 * between. Pieces of content in the same quotation become one.
 */
final class QuotationRule {
  /** A content does not grow by more words than this. */
  private static final int FARTHEST = 64;

  /** Words between two pieces of content that become one, at most. */
  private static final int GAP = 3;

  private final QuotationPairs pairs;
  private final int words;

  /**
   * @param pairs the quotation marks of the layout
   */
  QuotationRule(Layout layout, QuotationPairs pairs) {
    this.pairs = pairs;
    this.words = layout.wordCount();
  }

  Attribution apply(Attribution found) {
    if (found.content().isEmpty()) {
      return found;
    }
    List<WordRange> whole = new ArrayList<>();
    for (WordRange content : found.content()) {
      WordRange grown = grow(content, found);
      WordRange last = whole.isEmpty() ? null : whole.get(whole.size() - 1);
      if (last != null && belongTogether(last, grown, found)) {
        WordRange joined = new WordRange(last.start(), Math.max(last.end(), grown.end()));
        whole.set(whole.size() - 1, joined);
      } else {
        whole.add(grown);
      }
    }
    return new Attribution(found.source(), found.cue(), whole, found.confidence(), found.within());
  }

  private WordRange grow(WordRange content, Attribution found) {
    int start = content.start();
    int end = content.end();
    if (start > 0
        && pairs.opens(start - 1)
        && touches(start - 1, end)
        && isFree(start - 1, start, found)) {
      start--;
    }
    if (end < words && !pairs.opens(end) && pairs.isPaired(end) && pairs.partner(end) >= start) {
      end++;
    }
    for (int word = start; word < end; word++) {
      if (!pairs.isPaired(word)) {
        continue;
      }
      int partner = pairs.partner(word);
      if (partner >= end && partner - end < FARTHEST && isFree(end, partner + 1, found)) {
        end = partner + 1;
      } else if (partner < start && start - partner < FARTHEST && isFree(partner, start, found)) {
        start = partner;
      }
    }
    return new WordRange(start, end);
  }

  /** Whether an opening mark is never closed, or closed where a content ends. */
  private boolean touches(int mark, int end) {
    return !pairs.isPaired(mark) || pairs.partner(mark) <= end;
  }

  private boolean belongTogether(WordRange one, WordRange next, Attribution found) {
    if (next.start() <= one.end()) {
      return true;
    }
    return next.start() - one.end() <= GAP
        && isFree(one.end(), next.start(), found)
        && inSameQuotation(one.end(), next.start());
  }

  private boolean inSameQuotation(int from, int to) {
    for (int word = from; word < to; word++) {
      if (pairs.opens(word) || pairs.isPaired(word)) {
        return false;
      }
    }
    for (int word = from - 1; word >= 0 && from - word < FARTHEST; word--) {
      if (pairs.opens(word) || pairs.isPaired(word)) {
        return pairs.opens(word);
      }
    }
    return false;
  }

  /** Whether neither cue nor source stands in some words. */
  private static boolean isFree(int from, int to, Attribution found) {
    return from >= to
        || (found.cue().stream().noneMatch(new WordRange(from, to)::overlaps)
            && found.source().stream().noneMatch(new WordRange(from, to)::overlaps));
  }
}
