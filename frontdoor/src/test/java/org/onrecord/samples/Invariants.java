package org.onrecord.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.findings.Event;
import org.onrecord.findings.Reading;
import org.onrecord.findings.ReadingJson;
import org.onrecord.findings.Span;
import org.onrecord.findings.Statement;
import org.onrecord.findings.StatementForm;
import org.onrecord.testkit.WireSchema;

/** What must hold of every reading, whatever was read. */
final class Invariants {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Invariants() {}

  static void assertHold(Reading reading) {
    String line = ReadingJson.write(reading);
    WireSchema.assertValid(line);
    assertThat(ReadingJson.parse(line)).as("the reading, written and parsed").isEqualTo(reading);
    spansSayTheirText(line);
    idsResolve(reading);
    inOrder(reading);
    reading.statements().forEach(statement -> wellFormed(reading, statement));
    nestedLiesInside(reading);
  }

  /** On the wire, where Python would slice: offsets count code points. */
  private static void spansSayTheirText(String line) {
    JsonNode root;
    try {
      root = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new AssertionError(line, e);
    }
    int[] points = root.at("/article/text").textValue().codePoints().toArray();
    for (JsonNode span : root.findParents("start")) {
      int start = span.get("start").intValue();
      int end = span.get("end").intValue();
      assertThat(new String(points, start, end - start)).isEqualTo(span.get("text").textValue());
      assertThat(end).as("end of a span that begins at " + start).isGreaterThan(start);
    }
  }

  private static void idsResolve(Reading reading) {
    Set<String> entities = new HashSet<>();
    reading.entities().forEach(entity -> entities.add(entity.id()));
    Set<String> all = new HashSet<>(entities);
    reading.mentions().forEach(mention -> all.add(mention.id()));
    reading.times().forEach(time -> all.add(time.id()));
    reading.statements().forEach(statement -> all.add(statement.id()));
    reading.events().forEach(event -> all.add(event.id()));
    assertThat(reading.mentions()).allSatisfy(m -> assertThat(m.entity()).isIn(withNull(entities)));
    for (Statement s : reading.statements()) {
      assertThat(s.speaker().entity()).as("entity of " + s.id()).isIn(withNull(entities));
      assertThat(s.addressee()).as("addressee of " + s.id()).isIn(withNull(entities));
      assertThat(entities).as("what " + s.id() + " is about").containsAll(s.about());
      assertThat(s.time()).as("time of " + s.id()).isIn(withNull(all));
    }
    for (Event event : reading.events()) {
      assertThat(entities).containsAll(event.actors()).containsAll(event.recipients());
    }
    reading.links().forEach(link -> assertThat(all).contains(link.from(), link.to()));
  }

  private static Set<Object> withNull(Set<String> ids) {
    Set<Object> all = new HashSet<>(ids);
    all.add(null);
    return all;
  }

  /** What must hold too where the article's own quotation marks are in order. */
  static void assertQuotationsWhole(Reading reading) {
    String text = reading.article().text();
    for (Statement s : reading.statements()) {
      if (s.form() == StatementForm.DIRECT) {
        assertThat(Quotation.isWhole(text, s.content()))
            .as(s.id() + " keeps its quotations whole: " + texts(text, s.content()))
            .isTrue();
      }
    }
  }

  private static void inOrder(Reading reading) {
    assertThat(reading.statements())
        .as("statements, by where their cues begin")
        .isSortedAccordingTo(Comparator.comparingInt(s -> s.cue().get(0).start()));
    assertThat(reading.mentions())
        .as("mentions, by where they begin")
        .isSortedAccordingTo(Comparator.comparingInt(m -> m.span().start()));
  }

  private static void wellFormed(Reading reading, Statement s) {
    String text = reading.article().text();
    assertThat(s.cue()).as("cue of " + s.id()).isNotEmpty();
    assertThat(s.content()).as("content of " + s.id()).isNotEmpty();
    List<Span> spans =
        Stream.of(s.source(), s.cue(), s.content())
            .flatMap(List::stream)
            .sorted(Comparator.comparingInt(Span::start))
            .toList();
    for (int i = 1; i < spans.size(); i++) {
      assertThat(spans.get(i).start())
          .as("spans of " + s.id() + " do not overlap: " + texts(text, spans))
          .isGreaterThanOrEqualTo(spans.get(i - 1).end());
    }
    Stream.of(s.source(), s.cue(), s.content())
        .forEach(role -> assertThat(role).isSortedAccordingTo(Comparator.comparing(Span::start)));
    for (Span span : spans) {
      String words = span.textIn(text);
      assertThat(words).as("a span of " + s.id()).isEqualTo(words.strip());
    }
  }

  private static String texts(String text, List<Span> spans) {
    return String.join(" | ", spans.stream().map(span -> span.textIn(text)).toList());
  }

  private static void nestedLiesInside(Reading reading) {
    Map<String, Statement> byId = new HashMap<>();
    reading.statements().forEach(statement -> byId.put(statement.id(), statement));
    for (Statement inner : reading.statements()) {
      if (inner.within() != null) {
        Statement outer = Objects.requireNonNull(byId.get(inner.within()));
        for (Span cue : inner.cue()) {
          assertThat(outer.content())
              .as(inner.id() + " stands inside the content of " + outer.id())
              .anyMatch(content -> content.contains(cue));
        }
        assertThat(extent(outer).contains(extent(inner)))
            .as("content of " + inner.id() + " lies inside that of " + outer.id())
            .isTrue();
      }
    }
  }

  private static Span extent(Statement s) {
    return Span.of(s.content().get(0).start(), s.content().get(s.content().size() - 1).end());
  }
}
