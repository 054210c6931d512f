package org.onrecord.cli.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.onrecord.findings.Reading;
import org.onrecord.findings.Span;
import org.onrecord.findings.Statement;

/**
 * A statement in its place: after those that begin before it, and under the one it stands in.
 *
 * @param depth how many statements it stands inside
 * @param inside the statements that stand in this one, in order
 */
public record Entry(Statement statement, int depth, List<Entry> inside) {
  private static final Comparator<Statement> IN_ORDER =
      Comparator.<Statement, Span>comparing(Entry::extent).thenComparing(Statement::id);

  public Entry {
    inside = List.copyOf(inside);
  }

  /** The statements that stand in no other, in the order of the article. */
  public static List<Entry> of(Reading reading) {
    Map<String, List<Statement>> byOuter = new HashMap<>();
    reading.statements().stream()
        .sorted(IN_ORDER)
        .forEach(
            statement ->
                byOuter
                    .computeIfAbsent(
                        Objects.requireNonNullElse(statement.within(), ""), id -> new ArrayList<>())
                    .add(statement));
    return entries(byOuter, "", 0);
  }

  /** This one, and all that stand in it, each before those inside it. */
  public Stream<Entry> walk() {
    return Stream.concat(Stream.of(this), inside.stream().flatMap(Entry::walk));
  }

  /** From the first of its words to the last, whatever their roles. */
  public Span extent() {
    return extent(statement);
  }

  private static Span extent(Statement statement) {
    List<Span> spans =
        Stream.of(statement.source(), statement.cue(), statement.content())
            .flatMap(List::stream)
            .toList();
    int start = spans.stream().mapToInt(Span::start).min().orElse(0);
    return Span.of(start, spans.stream().mapToInt(Span::end).max().orElse(start));
  }

  private static List<Entry> entries(
      Map<String, List<Statement>> byOuter, String outer, int depth) {
    return byOuter.getOrDefault(outer, List.of()).stream()
        .map(inner -> new Entry(inner, depth, entries(byOuter, inner.id(), depth + 1)))
        .toList();
  }
}
