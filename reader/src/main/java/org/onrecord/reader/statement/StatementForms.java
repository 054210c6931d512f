package org.onrecord.reader.statement;

import java.util.List;
import org.onrecord.findings.StatementForm;
import org.onrecord.reader.text.Layout;
import org.onrecord.reader.text.WordRange;

/**
 * Tells direct, indirect and mixed statements of one text apart, by how much of the content is
 * quoted. Immutable.
 */
public final class StatementForms {
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

  /**
   * The form of a statement with these words as cue and content.
   *
   * <p>Quotation marks around the cue as well as the content are those of an outer statement and do
   * not count.
   */
  public StatementForm of(List<WordRange> cue, List<WordRange> content) {
    List<WordRange> own =
        quotations.all().stream()
            .map(Quotation::words)
            .filter(q -> cue.stream().noneMatch(q::overlaps))
            .toList();
    int inside = 0;
    int outside = 0;
    for (WordRange range : content) {
      for (int i = range.start(); i < range.end(); i++) {
        int word = i;
        if (layout.word(i).codePoints().noneMatch(Character::isLetterOrDigit)) {
          continue;
        }
        if (own.stream().anyMatch(q -> q.contains(word))) {
          inside++;
        } else {
          outside++;
        }
      }
    }
    if (inside == 0) {
      return StatementForm.INDIRECT;
    }
    return outside == 0 ? StatementForm.DIRECT : StatementForm.MIXED;
  }
}
