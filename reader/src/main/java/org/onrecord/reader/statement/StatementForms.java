package org.onrecord.reader.statement;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.onrecord.findings.StatementForm;
import org.onrecord.reader.decode.Analysis;
import org.onrecord.reader.text.Layout;
import org.onrecord.reader.text.WordRange;

/**
 * Tells direct, indirect and mixed statements of one text apart, by how much of the content is
 * quoted. Immutable.
 */
public final class StatementForms {
  /** Quoted words that are speech, not a name or a word held at arm's length. */
  private static final int SPEECH = 4;

  private final Layout layout;
  private final Quotations quotations;

  StatementForms(Layout layout, Quotations quotations) {
    this.layout = layout;
    this.quotations = quotations;
  }

  /** By the quotation marks of a text. */
  public static StatementForms in(Layout layout) {
    return new StatementForms(layout, Quotations.of(layout));
  }

  /** Whether a content quotes speech, which somebody said, whatever its cue tells. */
  boolean isSpeech(Analysis analysis, List<WordRange> cue, List<WordRange> content) {
    BitSet quoted = quotations.words();
    boolean verb =
        content.stream()
            .flatMapToInt(range -> IntStream.range(range.start(), range.end()))
            .filter(quoted::get)
            .anyMatch(i -> analysis.upos().get(i).equals("VERB"));
    return verb && quotedWords(cue, content) >= SPEECH;
  }

  /**
   * The form of a statement with these words as cue and content.
   *
   * <p>Quotation marks around the cue as well as the content are those of an outer statement and do
   * not count.
   */
  public StatementForm of(List<WordRange> cue, List<WordRange> content) {
    int quoted = quotedWords(cue, content);
    if (quoted == 0) {
      return StatementForm.INDIRECT;
    }
    return quoted == words(content).count() ? StatementForm.DIRECT : StatementForm.MIXED;
  }

  /** How many words of a content are quoted; marks are no words. */
  public int quotedWords(List<WordRange> cue, List<WordRange> content) {
    List<WordRange> own =
        quotations.all().stream()
            .map(Quotation::words)
            .filter(q -> cue.stream().noneMatch(q::overlaps))
            .toList();
    return (int)
        words(content).filter(word -> own.stream().anyMatch(q -> q.contains(word))).count();
  }

  private IntStream words(List<WordRange> ranges) {
    return ranges.stream()
        .flatMapToInt(range -> IntStream.range(range.start(), range.end()))
        .filter(word -> layout.word(word).codePoints().anyMatch(Character::isLetterOrDigit));
  }
}
