package org.onrecord.reader.act;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.reader.text.WordRange;

/**
 * What stands around a statement.
 *
 * @param addressee the id of the entity that is spoken to
 * @param about ids of the entities that the content is chiefly about
 * @param venue where, through what or on what occasion it was said
 * @param channel the medium or document among these
 * @param occasion the gathering or happening among these
 */
public record Scene(
    @Nullable String addressee,
    List<String> about,
    @Nullable WordRange venue,
    @Nullable WordRange channel,
    @Nullable WordRange occasion) {
  public Scene {
    about = List.copyOf(about);
  }
}
