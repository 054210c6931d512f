package org.onrecord.findings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something said, written or held by a source. The spans may be discontinuous, so each role is a
 * list, in the order of the text.
 *
 * @param act what the cue does, or null when that was not worked out
 * @param source the words that name the source
 * @param cue the words that say that it is said
 * @param content the words that are attributed; never empty
 * @param speaker whom the source is taken to be
 * @param addressee the id of the entity that is spoken to
 * @param about ids of the entities that the content is about
 * @param venue the words for where, through what or on what occasion it was said
 * @param channel the venue, where it is a medium or a document: "on Twitter", "in a statement"
 * @param occasion the venue, where it is a gathering or a happening: "at a press conference"
 * @param time the id of the {@link TimeExpression} for when
 * @param within the id of the statement that this one stands inside
 * @param confidence from 0 to 1
 */
public record Statement(
    String id,
    StatementForm form,
    @Nullable Act act,
    @Nullable Polarity polarity,
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    Speaker speaker,
    @Nullable String addressee,
    List<String> about,
    @Nullable Span venue,
    @Nullable Span channel,
    @Nullable Span occasion,
    @Nullable String time,
    @Nullable String within,
    double confidence) {
  public Statement {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    about = List.copyOf(about);
    Confidence.check(id, confidence);
    if (id.equals(within)) {
      throw new IllegalArgumentException("statement " + id + " stands within itself");
    }
  }
}
