package org.onrecord.reader.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.reader.decode.Attribution;
import org.onrecord.reader.text.Layout;
import org.onrecord.reader.text.WordRange;

/**
 * Puts right the edges of contents, as PolNeAR's annotators draw them: marks that belong to the
 * sentence around it stay outside, quotation marks stay whole, and a quotation that is taken up
 * again in the next paragraph goes on.
 */
final class ContentRanges {
  private static final Set<String> NO_START =
      Set.of(",", ".", ":", ";", "-", "–", "—", "--", ")", "]", "!", "?");
  private static final Set<String> NO_END =
      Set.of(",", ".", ":", ";", "-", "–", "—", "--", "(", "[");

  private static final Set<String> DASHES = Set.of("-", "–", "—", "--");

  private final Layout layout;
  private final Quotations quotations;
  private final BitSet quoted;
  private final BitSet taken;

  /** Ranges over the words of one text, where {@code attributions} have their cues and sources. */
  ContentRanges(Layout layout, Quotations quotations, List<Attribution> attributions) {
    this.layout = layout;
    this.quotations = quotations;
    this.quoted = quotations.words();
    this.taken = new BitSet();
    for (Attribution attribution : attributions) {
      attribution.content().forEach(r -> taken.set(r.start(), r.end()));
      attribution.cue().forEach(r -> taken.set(r.start(), r.end()));
    }
  }

  /** The contents of one attribution; those of marks alone are gone. */
  List<WordRange> of(Attribution attribution) {
    List<WordRange> out = new ArrayList<>();
    for (WordRange range : attribution.content()) {
      trimmed(range)
          .map(r -> whole(r, attribution))
          .map(r -> carriedOn(r, attribution))
          .filter(r -> out.isEmpty() || r.start() >= out.get(out.size() - 1).end())
          .ifPresent(out::add);
    }
    return out;
  }

  private Optional<WordRange> trimmed(WordRange range) {
    int start = range.start();
    int end = range.end();
    while (start < end && loose(start, new WordRange(start, end), NO_START)) {
      start++;
    }
    while (start < end && loose(end - 1, new WordRange(start, end), NO_END)) {
      end--;
    }
    return start < end ? Optional.of(new WordRange(start, end)) : Optional.empty();
  }

  /** Whether a word at an edge is a mark that belongs outside. */
  private boolean loose(int word, WordRange range, Set<String> marks) {
    Optional<Quotation> around = byMark(word);
    if (around.isPresent()) {
      return lone(word, around.get(), range);
    }
    return !quoted.get(word) && marks.contains(layout.word(word)) && !closesAside(word, range);
  }

  /** Whether a dash at the end closes what another dash in the range opened. */
  private boolean closesAside(int word, WordRange range) {
    String mark = layout.word(word);
    if (!DASHES.contains(mark) || word == range.start()) {
      return false;
    }
    for (int i = range.start(); i < word; i++) {
      if (layout.word(i).equals(mark)) {
        return true;
      }
    }
    return false;
  }

  /** Whether only the mark of a quotation reaches into the range, none of what it quotes. */
  private static boolean lone(int mark, Quotation quotation, WordRange range) {
    boolean opening = mark == quotation.words().start();
    return opening
        ? range.end() == mark + 1 && quotation.words().length() > 1
        : range.start() == mark && quotation.closed();
  }

  /** The quotation whose opening or closing mark a word is. */
  private Optional<Quotation> byMark(int word) {
    return quotations.all().stream()
        .filter(q -> q.words().start() == word || (q.closed() && q.words().end() == word + 1))
        .findFirst();
  }

  /** Takes in the marks of quotations that lie inside but for them. */
  private WordRange whole(WordRange range, Attribution attribution) {
    int start = range.start();
    int end = range.end();
    for (Quotation quotation : quotations.all()) {
      WordRange q = quotation.words();
      if (!q.overlaps(new WordRange(start, end)) || holdsCue(q, attribution)) {
        continue;
      }
      boolean opens = start <= q.start() || onlyMarks(q.start(), start);
      boolean closes = q.end() <= end || onlyMarks(end, q.end());
      if (opens && closes) {
        start = Math.min(start, q.start());
        end = Math.max(end, q.end());
      }
    }
    return new WordRange(start, end);
  }

  private static boolean holdsCue(WordRange quotation, Attribution attribution) {
    return attribution.cue().stream().anyMatch(quotation::overlaps);
  }

  private boolean onlyMarks(int from, int to) {
    for (int i = from; i < to; i++) {
      if (layout.word(i).codePoints().anyMatch(Character::isLetterOrDigit)) {
        return false;
      }
    }
    return true;
  }

  /** Goes on with a quotation that was left open, as long as nobody else claims its words. */
  private WordRange carriedOn(WordRange range, Attribution attribution) {
    int end = range.end();
    Optional<Quotation> open = openAt(end, attribution);
    while (open.isPresent()) {
      Optional<Quotation> next = quotations.continuation(open.get());
      if (next.isEmpty() || claimed(next.get().words(), range)) {
        break;
      }
      end = next.get().words().end();
      open = next.filter(Quotation::continued);
    }
    return new WordRange(range.start(), end);
  }

  private Optional<Quotation> openAt(int end, Attribution attribution) {
    return quotations.all().stream()
        .filter(q -> q.continued() && q.words().end() == end)
        .filter(q -> !holdsCue(q.words(), attribution))
        .findFirst();
  }

  private boolean claimed(WordRange words, WordRange own) {
    for (int i = taken.nextSetBit(words.start()); i >= 0 && i < words.end(); ) {
      if (!own.contains(i)) {
        return true;
      }
      i = taken.nextSetBit(i + 1);
    }
    return false;
  }
}
