package org.onrecord.findings;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What must hold between the findings of one reading. */
final class ReadingChecks {
  private ReadingChecks() {}

  /** Every span of every finding, and of the article's own data. */
  static Stream<Span> spans(
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
            statements.stream().flatMap(ReadingChecks::spans),
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
            Stream.ofNullable(statement.venue()),
            Stream.ofNullable(statement.channel()),
            Stream.ofNullable(statement.occasion()))
        .flatMap(stream -> stream);
  }

  static void spansInside(String article, int length, Stream<Span> spans) {
    spans
        .filter(span -> span.end() > length)
        .findFirst()
        .ifPresent(
            span -> {
              throw fault(article, span + " ends after the text, which has " + length);
            });
  }

  static void idsOnce(String article, Stream<String> ids) {
    Set<String> seen = new HashSet<>();
    ids.filter(id -> !seen.add(id))
        .findFirst()
        .ifPresent(
            id -> {
              throw fault(article, "two findings have the id " + id);
            });
  }

  /** Each statement stands inside one that is there, and none inside itself by a ring. */
  static void nested(String article, List<Statement> statements) {
    Map<String, @Nullable String> within = new HashMap<>();
    statements.forEach(statement -> within.put(statement.id(), statement.within()));
    for (Statement statement : statements) {
      String outer = statement.within();
      for (int depth = 0; outer != null; depth++) {
        if (!within.containsKey(outer)) {
          throw fault(article, statement.id() + " stands within " + outer + ", which is missing");
        }
        if (depth > statements.size()) {
          throw fault(article, statement.id() + " stands within itself");
        }
        outer = within.get(outer);
      }
    }
  }

  private static IllegalArgumentException fault(String article, String what) {
    return new IllegalArgumentException(article + ": " + what);
  }
}
