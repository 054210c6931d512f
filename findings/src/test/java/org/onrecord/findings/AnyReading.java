package org.onrecord.findings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Readings with random findings over a given text, for properties of the codec. */
final class AnyReading {
  private final Random random;
  private final String text;
  private final String note;

  private AnyReading(String text, String note, long seed) {
    this.random = new Random(seed);
    this.text = text;
    this.note = note;
  }

  static Reading over(String text, String note, long seed) {
    return new AnyReading(text, note, seed).reading();
  }

  private Reading reading() {
    Article article =
        new Article(
            "a-" + note,
            note,
            "text/plain",
            maybe(note),
            maybe(note),
            List.of(note),
            maybe("en"),
            published(),
            "0123456789abcdef".repeat(4),
            text);
    return new Reading(
        article,
        List.of(new Mention("m1", span(), any(MentionForm.values()), maybe("e1"))),
        List.of(new Entity("e1", any(EntityType.values()), note, List.of(note), spans(), true)),
        List.of(
            new TimeExpression(
                "t1", span(), any(TimeType.values()), maybe("P20Y"), null, day(), "published")),
        List.of(statement("s1", null), statement("s2", "s1")),
        List.of(event()),
        List.of(new Link(any(LinkType.values()), "s2", "s1", spans(), random.nextDouble())),
        new Provenance("0.1.0", null, Instant.ofEpochSecond(random.nextInt()), Map.of(note, note)));
  }

  private Published published() {
    return new Published(maybe(note), day(), null, any(Published.Basis.values()), spans());
  }

  private Statement statement(String id, @Nullable String within) {
    List<Span> content = new ArrayList<>(spans());
    content.add(span());
    return new Statement(
        id,
        any(StatementForm.values()),
        random.nextBoolean() ? any(Act.values()) : null,
        random.nextBoolean() ? any(Polarity.values()) : null,
        spans(),
        spans(),
        content,
        new Speaker(any(SpeakerKind.values()), maybe("e1"), maybe(note), maybe(note)),
        maybe("e1"),
        List.of("e1"),
        random.nextBoolean() ? span() : null,
        random.nextBoolean() ? span() : null,
        random.nextBoolean() ? span() : null,
        maybe("t1"),
        within,
        random.nextDouble());
  }

  private Event event() {
    return new Event(
        "v1",
        span(),
        "REQUEST",
        maybe(note),
        List.of("e1"),
        List.of(),
        maybe("e1"),
        maybe("t1"),
        spans(),
        any(Factuality.values()),
        List.of(Event.VOICE_OUTLET, "s1"),
        random.nextDouble());
  }

  private List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      spans.add(span());
    }
    return spans;
  }

  /** Between any two code points, never inside a pair: such a span has no place on the wire. */
  private Span span() {
    int points = text.codePointCount(0, text.length());
    int start = random.nextInt(points + 1);
    int end = start + random.nextInt(points - start + 1);
    return Span.of(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }

  private @Nullable LocalDate day() {
    return random.nextBoolean() ? LocalDate.of(1900 + random.nextInt(200), 2, 3) : null;
  }

  private @Nullable String maybe(String value) {
    return random.nextBoolean() ? value : null;
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
