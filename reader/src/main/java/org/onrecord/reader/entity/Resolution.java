package org.onrecord.reader.entity;

import java.util.List;
import org.onrecord.findings.Entity;
import org.onrecord.findings.Mention;
import org.onrecord.findings.Speaker;

/**
 * Who speaks in one article.
 *
 * @param speakers one for each attribution of the analysis, in its order
 * @param mentions in the order of the text
 * @param entities in the order of their first mentions
 */
public record Resolution(List<Speaker> speakers, List<Mention> mentions, List<Entity> entities) {
  public Resolution {
    speakers = List.copyOf(speakers);
    mentions = List.copyOf(mentions);
    entities = List.copyOf(entities);
  }
}
