package org.onrecord.reader.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.onrecord.findings.Speaker;
import org.onrecord.reader.decode.Analysis;
import org.onrecord.reader.decode.Attribution;
import org.onrecord.reader.text.Layout;
import org.onrecord.reader.text.WordRange;

/**
 * Gives paragraphs that are quotations without a cue, in a dialogue of two, to the two by turns:
 * "'Is it safe?' Ruiz asked.", "'It is,' Orr said.", "'Who says so?'", "'The engineers.'".
 */
final class Dialogue {
  /** A lone quotation after two speakers may as well go on with the second one's. */
  private static final int FEWEST = 2;

  private final Analysis analysis;
  private final Layout layout;
  private final Quotations quotations;
  private final List<Attribution> all;
  private final List<Speaker> speakers;
  private boolean changed;

  private Dialogue(Analysis analysis, Quotations quotations, List<Speaker> speakers) {
    this.analysis = analysis;
    this.layout = analysis.layout();
    this.quotations = quotations;
    this.speakers = speakers;
    this.all = new ArrayList<>(analysis.attributions());
  }

  /**
   * The analysis with each such paragraph in the content of whose turn it is; the very same if
   * there is none.
   *
   * @param speakers of the analysis's attributions
   */
  static Analysis taken(Analysis analysis, Quotations quotations, List<Speaker> speakers) {
    return new Dialogue(analysis, quotations, speakers).byTurns();
  }

  private Analysis byTurns() {
    int paragraph = 2;
    while (paragraph < layout.paragraphCount()) {
      int end = paragraph;
      while (end < layout.paragraphCount() && isBare(end)) {
        end++;
      }
      if (end - paragraph >= FEWEST) {
        share(paragraph, end);
      }
      paragraph = end + 1;
    }
    return changed ? analysis.withAttributions(all) : analysis;
  }

  /** Whether a paragraph is one quotation from its first mark to its last. */
  private boolean isBare(int paragraph) {
    WordRange words = layout.paragraph(paragraph);
    return quotations.all().stream().anyMatch(q -> q.closed() && q.words().equals(words));
  }

  private void share(int from, int to) {
    int second = onlyOne(from - 1);
    int first = onlyOne(from - 2);
    if (first < 0 || second < 0 || !differ(first, second)) {
      return;
    }
    for (int paragraph = from; paragraph < to; paragraph++) {
      give(layout.paragraph(paragraph), (paragraph - from) % 2 == 0 ? first : second);
    }
    changed = true;
  }

  private boolean differ(int first, int second) {
    String one = speakers.get(first).entity();
    String other = speakers.get(second).entity();
    return one != null && other != null && !Objects.equals(one, other);
  }

  /** The attribution of a paragraph that begins with a quotation, if it has but one; or -1. */
  private int onlyOne(int paragraph) {
    WordRange words = layout.paragraph(paragraph);
    boolean quotes = quotations.all().stream().anyMatch(q -> q.words().start() == words.start());
    int found = -1;
    for (int k = 0; k < all.size(); k++) {
      Attribution one = all.get(k);
      if (one.within() < 0 && words.contains(one.cue().get(0))) {
        if (found >= 0) {
          return -1;
        }
        found = k;
      }
    }
    boolean says =
        found >= 0 && all.get(found).content().stream().anyMatch(r -> r.contains(words.start()));
    return quotes && says ? found : -1;
  }

  /** Puts a paragraph into the content of one attribution alone, and what stands in it within. */
  private void give(WordRange words, int taker) {
    for (int k = 0; k < all.size(); k++) {
      Attribution one = all.get(k);
      boolean inside = words.contains(one.cue().get(0));
      List<WordRange> content = inside ? one.content() : without(words, one.content());
      int within =
          inside && (one.within() < 0 || !isInside(one.within(), words)) ? taker : one.within();
      if (k == taker) {
        content = new ArrayList<>(content);
        content.add(words);
      }
      all.set(k, new Attribution(one.source(), one.cue(), content, one.confidence(), within));
    }
  }

  private boolean isInside(int attribution, WordRange words) {
    return words.contains(all.get(attribution).cue().get(0));
  }

  private static List<WordRange> without(WordRange words, List<WordRange> content) {
    List<WordRange> out = new ArrayList<>();
    for (WordRange range : content) {
      if (!range.overlaps(words)) {
        out.add(range);
        continue;
      }
      if (range.start() < words.start()) {
        out.add(new WordRange(range.start(), words.start()));
      }
      if (range.end() > words.end()) {
        out.add(new WordRange(words.end(), range.end()));
      }
    }
    return out;
  }
}
