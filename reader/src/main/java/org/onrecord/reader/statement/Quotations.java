package org.onrecord.reader.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.findings.Span;
import org.onrecord.reader.text.Layout;

/** All quoted stretches of a text, in the order in which they open. Immutable. */
final class Quotations {
  private static final String ENDS_A_PARAGRAPH = ".!?:\"”»'’…";

  private final List<Quotation> all;

  private Quotations(List<Quotation> all) {
    this.all = all;
  }

  static Quotations of(Layout layout) {
    List<Quotation> found = new ArrayList<>();
    List<Span> paragraphs = paragraphs(layout.text());
    for (int i = 0; i < paragraphs.size(); i++) {
      Span paragraph = paragraphs.get(i);
      boolean reopened =
          i + 1 < paragraphs.size()
              && QuotationMarks.opensAt(layout.text(), paragraphs.get(i + 1).start());
      for (var pair : QuotationMarks.in(layout.text(), paragraph.start(), paragraph.end())) {
        layout
            .wordsIn(pair.span())
            .map(
                w ->
                    new Quotation(
                        pair.span(), w, pair.closed(), !pair.closed() && reopened, pair.single()))
            .ifPresent(found::add);
      }
    }
    found.sort(Comparator.comparing(Quotation::span));
    return new Quotations(List.copyOf(found));
  }

  List<Quotation> all() {
    return all;
  }

  /** The words that stand inside some quotation, marks included. */
  BitSet words() {
    BitSet words = new BitSet();
    all.forEach(q -> words.set(q.words().start(), q.words().end()));
    return words;
  }

  /** The quotation that goes on with this one in the next paragraph. */
  Optional<Quotation> continuation(Quotation quotation) {
    if (!quotation.continued()) {
      return Optional.empty();
    }
    return all.stream()
        .filter(q -> !q.single() && q.span().start() >= quotation.span().end())
        .findFirst();
  }

  /**
   * Paragraphs as far as quotations care: a blank line parts them, and so does a single line break
   * unless the line before it stops in the middle of a sentence, as in text of a fixed width.
   */
  private static List<Span> paragraphs(String text) {
    List<Span> found = new ArrayList<>();
    int start = -1;
    int last = -1;
    int breaks = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        breaks++;
      }
      if (Character.isWhitespace(c)) {
        continue;
      }
      boolean parted =
          start >= 0
              && (breaks > 1 || (breaks == 1 && ENDS_A_PARAGRAPH.indexOf(text.charAt(last)) >= 0));
      if (parted) {
        found.add(new Span(start, last + 1));
        start = -1;
      }
      start = start < 0 ? i : start;
      last = i;
      breaks = 0;
    }
    if (start >= 0) {
      found.add(new Span(start, last + 1));
    }
    return found;
  }
}
