package org.onrecord.reader.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.findings.Entity;
import org.onrecord.findings.Mention;
import org.onrecord.findings.Speaker;

/**
 * Who speaks in one article.
 *
 * @param speakers one for each attribution of the analysis, in its order
 * @param mentions in the order of the text
 * @param entities in the order of their first mentions
 * @param entityOf for each word of the layout that stands in a mention, the id of the entity of the
 *     innermost one
 */
public record Resolution(
    List<Speaker> speakers,
    List<Mention> mentions,
    List<Entity> entities,
    Map<Integer, String> entityOf) {
  public Resolution {
    speakers = List.copyOf(speakers);
    mentions = List.copyOf(mentions);
    entities = List.copyOf(entities);
    entityOf = Map.copyOf(entityOf);
  }

  /** The id of the entity that a word of the layout mentions; of nested mentions, the innermost. */
  public Optional<String> entityAt(int word) {
    return Optional.ofNullable(entityOf.get(word));
  }
}
