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
    int length = article.text().length();
    spans(article, mentions, entities, times, statements, events, links)
        .filter(span -> span.end() > length)
        .findFirst()
        .ifPresent(
            span -> {
              throw new IllegalArgumentException(
                  article.location() + ": " + span + " ends after the text, which has " + length);
            });
  }

  /** Every span of every finding, and of the article's own data. */
  public Stream<Span> spans() {
    return spans(article, mentions, entities, times, statements, events, links);
  }

  /** The words that a span of this reading stands for. */
  public String text(Span span) {
    return span.textIn(article.text());
  }

  private static Stream<Span> spans(
      Article article,
      List<Mention> mentions,
      List<Entity> entities,
      List<TimeExpression> times,
      List<Statement> statements,
      List<Event> events,
      List<Link> links) {
    return Stream.of(
            article.published().evidence().stream(),
            mentions.stream().map(Mention::span),
            entities.stream().flatMap(entity -> entity.descriptions().stream()),
            times.stream().map(TimeExpression::span),
            statements.stream().flatMap(Reading::spans),
            events.stream()
                .flatMap(e -> Stream.concat(Stream.of(e.trigger()), e.quantities().stream())),
            links.stream().flatMap(link -> link.evidence().stream()))
        .flatMap(stream -> stream);
  }

  private static Stream<Span> spans(Statement statement) {
    return Stream.of(
            statement.source().stream(),
            statement.cue().stream(),
            statement.content().stream(),
            Stream.ofNullable(statement.venue()))
        .flatMap(stream -> stream);
  }
}
