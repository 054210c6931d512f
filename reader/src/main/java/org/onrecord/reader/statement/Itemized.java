package org.onrecord.reader.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.findings.Span;
import org.onrecord.reader.decode.Analysis;
import org.onrecord.reader.decode.Attribution;
import org.onrecord.reader.text.Layout;
import org.onrecord.reader.text.WordRange;

/**
 * Joins the items of a list to the statement that announces them: "The minister made three
 * promises:" and lines that begin with a dash, a dot or a number.
 */
final class Itemized {
  private static final Pattern ITEM =
      Pattern.compile(
          "(?m)^\\h*+(?:[-–—•*‣◦▪●·]\\h+|\\(?\\d{1,2}[.)]\\h+|\\([a-z]\\)\\h+)(\\S[^\\n\\r]*)$");

  private static final int FEWEST = 2;

  private final Analysis analysis;
  private final Layout layout;

  private Itemized(Analysis analysis) {
    this.analysis = analysis;
    this.layout = analysis.layout();
  }

  /** The analysis with the items of each list in the content of the statement before it. */
  static Analysis joined(Analysis analysis) {
    return new Itemized(analysis).all();
  }

  private Analysis all() {
    List<Attribution> attributions = new ArrayList<>(analysis.attributions());
    List<WordRange> list = new ArrayList<>();
    Matcher matcher = ITEM.matcher(layout.text());
    int first = -1;
    int last = -1;
    while (matcher.find()) {
      boolean goesOn = last >= 0 && layout.text().substring(last, matcher.start()).isBlank();
      if (!goesOn) {
        join(first, list, attributions);
        list.clear();
        first = matcher.start();
      }
      last = matcher.end();
      layout.wordsIn(new Span(matcher.start(1), matcher.end(1))).ifPresent(list::add);
    }
    join(first, list, attributions);
    return first < 0 ? analysis : analysis.withAttributions(attributions);
  }

  /** Gives the items that begin at a place to the attribution that ends with a colon there. */
  private void join(int start, List<WordRange> items, List<Attribution> attributions) {
    if (items.size() < FEWEST) {
      return;
    }
    int colon = layout.wordAt(start) - 1;
    if (colon < 0 || !layout.word(colon).equals(":")) {
      return;
    }
    int announcing = announcing(colon, attributions);
    if (announcing >= 0) {
      Attribution one = attributions.get(announcing);
      List<WordRange> content = new ArrayList<>(before(colon, one.content()));
      content.addAll(items);
      attributions.set(announcing, with(content, one));
    }
  }

  /** The attribution with its cue in the sentence before a colon that reaches nearest to it. */
  private int announcing(int colon, List<Attribution> attributions) {
    int start = layout.sentence(layout.sentenceOf(colon)).start();
    int best = -1;
    int nearest = -1;
    for (int i = 0; i < attributions.size(); i++) {
      Attribution one = attributions.get(i);
      int cue = one.cue().get(one.cue().size() - 1).end();
      boolean inSentence = cue > start && cue <= colon + 1;
      if (inSentence && one.within() < 0 && cue > nearest) {
        best = i;
        nearest = cue;
      }
    }
    return best;
  }

  /** What of a content stands before a colon; a mere "three promises" gives way to the list. */
  private List<WordRange> before(int colon, List<WordRange> content) {
    List<WordRange> out = new ArrayList<>();
    boolean verb = false;
    for (WordRange range : content) {
      if (range.start() < colon) {
        out.add(new WordRange(range.start(), Math.min(colon, range.end())));
      }
    }
    for (WordRange range : out) {
      for (int i = range.start(); i < range.end(); i++) {
        verb |= analysis.upos().get(i).equals("VERB");
      }
    }
    return verb ? out : List.of();
  }

  private static Attribution with(List<WordRange> content, Attribution one) {
    return new Attribution(one.source(), one.cue(), content, one.confidence(), one.within());
  }
}
