package org.onrecord.findings;

import java.util.List;
import java.util.stream.Stream;

/**
 * All findings in one article, with their provenance.
 *
 * <p>Every span counts UTF-16 units of {@code article.text()}, and lies inside it: {@code
 * article.text().substring(span.start(), span.end())} is what the finding says.
 */
public record Reading(
    Article article,
    List<Mention> mentions,
    List<Entity> entities,
    List<TimeExpression> times,
    List<Statement> statements,
    List<Event> events,
    List<Link> links,
    Provenance provenance) {
  public Reading {
    mentions = List.copyOf(mentions);
    entities = List.copyOf(entities);
    times = List.copyOf(times);
    statements = List.copyOf(statements);
    events = List.copyOf(events);
    links = List.copyOf(links);
    String where = article.location();
    ReadingChecks.spansInside(
        where,
        article.text().length(),
        ReadingChecks.spans(article, mentions, entities, times, statements, events, links));
    ReadingChecks.idsOnce(
        where,
        Stream.of(
                mentions.stream().map(Mention::id),
                entities.stream().map(Entity::id),
                times.stream().map(TimeExpression::id),
                statements.stream().map(Statement::id),
                events.stream().map(Event::id))
            .flatMap(ids -> ids));
    ReadingChecks.nested(where, statements);
  }

  /** Every span of every finding, and of the article's own data. */
  public Stream<Span> spans() {
    return ReadingChecks.spans(article, mentions, entities, times, statements, events, links);
  }

  /** The words that a span of this reading stands for. */
  public String text(Span span) {
    return span.textIn(article.text());
  }
}
