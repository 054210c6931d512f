package org.onrecord.reader.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.reader.encoder.QuotationMark;
import org.onrecord.reader.text.WordRange;

/**
 * Keeps clauses whole, by the tree: a content goes on behind a cue that stands in the middle of it
 * ("The plan, he said, was bad"), and with a second verb that shares its subject or has its own
 * "that" ("said he was tired and wanted to go home"). Never takes in another cue, and leaves
 * quotations to {@link QuotationRule}.
 */
final class ClauseRule {
  /** Words between a content and the cue put into it, at most: a comma and what is before it. */
  private static final int NEAR = 3;

  private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "but", "nor");

  private final Draft draft;
  private final WordRange text;

  /**
   * @param draft its trees are known
   * @param text beyond these words no content grows
   */
  ClauseRule(Draft draft, WordRange text) {
    this.draft = draft;
    this.text = text;
  }

  /** Applies the rule to attributions that were found together. */
  List<Attribution> apply(List<Attribution> found) {
    return found.stream().map(one -> whole(one, found)).toList();
  }

  private Attribution whole(Attribution one, List<Attribution> all) {
    List<WordRange> content = new ArrayList<>();
    one.content()
        .forEach(piece -> content.add(withFurtherVerbs(withTail(piece, one, all), one, all)));
    if (content.size() == 1) {
      WordRange piece = content.get(0);
      behindCue(piece, one, all).ifPresent(content::add);
      quotedBeforeCue(piece, one, all).ifPresent(before -> content.add(0, before));
    }
    return content.equals(one.content())
        ? one
        : new Attribution(one.source(), one.cue(), content, one.confidence(), one.within());
  }

  /** A noun phrase with the prepositional phrases behind it that hang on its nouns. */
  private WordRange withTail(WordRange piece, Attribution one, List<Attribution> all) {
    if (isQuotationMark(piece.end() - 1)) {
      return piece;
    }
    int to = sentence(piece.end() - 1).end();
    int end = piece.end();
    while (end < to && !isMark(end) && isTail(end, piece)) {
      end++;
    }
    if (end == piece.end()) {
      return piece;
    }
    return isFree(new WordRange(piece.end(), end), one, all)
        ? new WordRange(piece.start(), end)
        : piece;
  }

  private boolean isTail(int word, WordRange piece) {
    int at = word;
    for (int depth = 0; depth < Draft.DEEPEST && draft.heads[at] != at; depth++) {
      int head = draft.heads[at];
      if (piece.contains(head)) {
        return draft.rels[at].startsWith("nmod") && draft.upos[head].equals("NOUN");
      }
      at = head;
    }
    return false;
  }

  /** A content with the verbs that go on with it behind "and" or "but". */
  private WordRange withFurtherVerbs(WordRange piece, Attribution one, List<Attribution> all) {
    WordRange known = piece;
    int to = sentence(piece.end() - 1).end();
    while (known.end() < to && !isQuotationMark(known.end() - 1)) {
      int and = is(known.end(), ",") ? known.end() + 1 : known.end();
      if (and >= to || !isConjunction(and)) {
        break;
      }
      boolean that = and + 2 < to && is(and + 1, "that") && draft.upos[and + 1].equals("SCONJ");
      if (!that && !goesOn(draft.heads[and], and, known)) {
        break;
      }
      int last = that ? withoutStops(and + 2, to) : end(draft.heads[and], to);
      WordRange more = new WordRange(known.end(), last);
      if (!isFree(more, one, all)) {
        break;
      }
      known = new WordRange(known.start(), more.end());
    }
    return known;
  }

  /** Whether a second verb shares the first one's subject. */
  private boolean goesOn(int verb, int and, WordRange content) {
    return verb > and
        && draft.rels[verb].startsWith("conj")
        && content.contains(draft.heads[verb])
        && (draft.upos[verb].equals("VERB") || draft.upos[verb].equals("AUX"))
        && !hasSubject(verb);
  }

  private int withoutStops(int from, int to) {
    int end = to;
    while (end > from && isStop(end - 1)) {
      end--;
    }
    return end;
  }

  /** The end of what stands behind a verb and hangs on it, without the sentence's last mark. */
  private int end(int verb, int to) {
    int end = verb + 1;
    while (end < to && draft.hangsOn(end, verb)) {
      end++;
    }
    return end == to && end - 1 > verb && isStop(end - 1) ? end - 1 : end;
  }

  /** What goes on behind a cue that stands in the middle of a content. */
  private Optional<WordRange> behindCue(WordRange piece, Attribution one, List<Attribution> all) {
    WordRange sentence = sentence(piece.end() - 1);
    int first = firstOfTelling(one);
    int last = telling(one).mapToInt(WordRange::end).max().orElseThrow();
    int to = withoutStops(last, sentence.end());
    boolean inside =
        piece.start() >= sentence.start()
            && first >= piece.end()
            && first - piece.end() <= NEAR
            && last + 1 < to
            && is(last, ",")
            && !isQuotationMark(piece.end() - 1)
            && !isQuotationMark(piece.end());
    if (!inside) {
      return Optional.empty();
    }
    WordRange rest = new WordRange(last + 1, to);
    boolean oneClause = hangsTogether(rest, piece) && hangsTogether(piece, rest);
    return oneClause && isFree(rest, one, all) ? Optional.of(rest) : Optional.empty();
  }

  /** The first part of a quotation that a cue breaks off: “We met,” she said, “and we left.” */
  private Optional<WordRange> quotedBeforeCue(
      WordRange piece, Attribution one, List<Attribution> all) {
    int first = firstOfTelling(one);
    int close = first - 1;
    boolean brokenOff =
        close - 1 > text.start()
            && piece.start() > first
            && isQuotationMark(piece.start())
            && (is(close - 1, ",") || is(close - 1, ";") || is(close - 1, "—"))
            && draft.quotations.isPaired(close)
            && draft.quotations.partner(close) < close - 1
            && draft.quotations.partner(close) >= text.start();
    if (!brokenOff) {
      return Optional.empty();
    }
    WordRange quotation = new WordRange(draft.quotations.partner(close), first);
    boolean free =
        isFree(quotation, one, all)
            && all.stream().flatMap(a -> a.content().stream()).noneMatch(quotation::overlaps);
    return free ? Optional.of(quotation) : Optional.empty();
  }

  /** The words that tell who says something: source and cue. */
  private static Stream<WordRange> telling(Attribution one) {
    return Stream.concat(one.source().stream(), one.cue().stream());
  }

  private static int firstOfTelling(Attribution one) {
    return telling(one).mapToInt(WordRange::start).min().orElseThrow();
  }

  /**
   * Whether words hang on each other or on those of another run, none of them with a new subject.
   */
  private boolean hangsTogether(WordRange run, WordRange other) {
    for (int word = run.start(); word < run.end(); word++) {
      int head = draft.heads[word];
      boolean top = head != word && !run.contains(head) && !isMark(word);
      boolean another = draft.rels[word].startsWith("conj") && hasSubject(word);
      if (top && (another || !other.contains(head))) {
        return false;
      }
    }
    return true;
  }

  private boolean hasSubject(int verb) {
    WordRange sentence = sentence(verb);
    for (int word = sentence.start(); word < sentence.end(); word++) {
      if (draft.heads[word] == verb && draft.rels[word].contains("subj")) {
        return true;
      }
    }
    return false;
  }

  /** Whether no cue, and nothing of the attribution itself, stands in some words. */
  private static boolean isFree(WordRange words, Attribution own, List<Attribution> all) {
    return Stream.of(
            all.stream().flatMap(other -> other.cue().stream()),
            telling(own),
            own.content().stream())
        .flatMap(ranges -> ranges)
        .noneMatch(words::overlaps);
  }

  private WordRange sentence(int word) {
    WordRange sentence = draft.layout.sentence(draft.layout.sentenceOf(word));
    return new WordRange(
        Math.max(sentence.start(), text.start()), Math.min(sentence.end(), text.end()));
  }

  private boolean isConjunction(int word) {
    return CONJUNCTIONS.contains(draft.layout.word(word).toLowerCase(Locale.ROOT));
  }

  private boolean is(int word, String text) {
    return word < draft.layout.wordCount() && draft.layout.word(word).equals(text);
  }

  /** A mark that ends a sentence or parts it, and quotes nothing. */
  private boolean isStop(int word) {
    return isMark(word) && !isQuotationMark(word);
  }

  private boolean isMark(int word) {
    return draft.layout.isMark(word);
  }

  private boolean isQuotationMark(int word) {
    return QuotationMark.of(draft.layout, word) != QuotationMark.NONE;
  }
}
