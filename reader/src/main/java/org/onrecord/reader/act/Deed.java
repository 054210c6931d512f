package org.onrecord.reader.act;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.findings.Act;
import org.onrecord.findings.Polarity;
import org.onrecord.reader.text.WordRange;

/**
 * What the cue of an attribution does, and what stands around it.
 *
 * @param act null where the cue tells of an event, so that nothing is stated
 * @param polarity negative where the saying itself is negated
 * @param addressee the id of the entity that is spoken to
 * @param about ids of the entities that the content is chiefly about
 * @param venue where, through what or on what occasion it was said
 * @param channel the medium or document among these
 * @param occasion the gathering or happening among these
 */
public record Deed(
    @Nullable Act act,
    Polarity polarity,
    @Nullable String addressee,
    List<String> about,
    @Nullable WordRange venue,
    @Nullable WordRange channel,
    @Nullable WordRange occasion) {
  public Deed {
    about = List.copyOf(about);
  }

  /** Whether the cue tells of an event instead of a statement. */
  public boolean isEvent() {
    return act == null;
  }
}
