package org.onrecord.reader.statement;

import java.util.List;
import org.onrecord.findings.Entity;
import org.onrecord.findings.Mention;
import org.onrecord.findings.Statement;

/**
 * What the statements of one article bring to its reading. Each list is in the order of the text,
 * its ids numbered from 1.
 */
public record Findings(List<Mention> mentions, List<Entity> entities, List<Statement> statements) {
  public Findings {
    mentions = List.copyOf(mentions);
    entities = List.copyOf(entities);
    statements = List.copyOf(statements);
  }
}
