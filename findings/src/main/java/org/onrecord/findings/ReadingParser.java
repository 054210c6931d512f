package org.onrecord.findings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes a reading from its JSON, or says at which field it is none. */
final class ReadingParser {
  private static final ObjectMapper MAPPER = JsonSupport.mapper();

  private final JsonFields root;
  private final String text;
  private final CodePoints codePoints;

  private ReadingParser(JsonFields root) {
    this.root = root;
    this.text = root.object("article").string("text");
    this.codePoints = CodePoints.of(text);
  }

  static Reading parse(String line) {
    try {
      return new ReadingParser(JsonFields.root(MAPPER.readTree(line))).reading();
    } catch (JsonProcessingException e) {
      throw new OnRecordException(
          "not JSON at column "
              + e.getLocation().getColumnNr()
              + ": "
              + e.getOriginalMessage()
              + "; give one whole reading on one line",
          e);
    } catch (IllegalArgumentException e) {
      throw new OnRecordException("not a reading: " + e.getMessage(), e);
    }
  }

  private Reading reading() {
    return new Reading(
        article(root.object("article")),
        root.objects("mentions", this::mention),
        root.objects("entities", this::entity),
        root.objects("times", this::time),
        root.objects("statements", this::statement),
        root.objects("events", this::event),
        root.objects("links", this::link),
        provenance(root.object("provenance")));
  }

  private Article article(JsonFields json) {
    return new Article(
        json.string("id"),
        json.string("location"),
        json.string("mediaType"),
        json.stringOrNull("title"),
        json.stringOrNull("outlet"),
        json.strings("authors"),
        json.stringOrNull("language"),
        published(json.object("published")),
        json.string("sha256"),
        text);
  }

  private Published published(JsonFields json) {
    return new Published(
        json.stringOrNull("value"),
        day(json, "earliest"),
        day(json, "latest"),
        json.constant("basis", Published.Basis.class),
        json.objects("evidence", this::span));
  }

  private Mention mention(JsonFields json) {
    return new Mention(
        json.string("id"),
        span(json),
        json.constant("form", MentionForm.class),
        json.stringOrNull("entity"));
  }

  private Entity entity(JsonFields json) {
    return new Entity(
        json.string("id"),
        json.constant("type", EntityType.class),
        json.string("name"),
        json.strings("aliases"),
        json.objects("descriptions", this::span),
        json.bool("named"));
  }

  private TimeExpression time(JsonFields json) {
    return new TimeExpression(
        json.string("id"),
        span(json),
        json.constant("type", TimeType.class),
        json.stringOrNull("value"),
        day(json, "earliest"),
        day(json, "latest"),
        json.string("anchor"));
  }

  private Statement statement(JsonFields json) {
    JsonFields speaker = json.object("speaker");
    return new Statement(
        json.string("id"),
        json.constant("form", StatementForm.class),
        json.constantOrNull("act", Act.class),
        json.constantOrNull("polarity", Polarity.class),
        json.objects("source", this::span),
        json.objects("cue", this::span),
        json.objects("content", this::span),
        new Speaker(
            speaker.constant("kind", SpeakerKind.class),
            speaker.stringOrNull("entity"),
            speaker.stringOrNull("name"),
            speaker.stringOrNull("title")),
        json.stringOrNull("addressee"),
        json.strings("about"),
        spanOrNull(json, "venue"),
        spanOrNull(json, "channel"),
        spanOrNull(json, "occasion"),
        json.stringOrNull("time"),
        json.stringOrNull("within"),
        json.number("confidence"));
  }

  private Event event(JsonFields json) {
    return new Event(
        json.string("id"),
        span(json.object("trigger")),
        json.string("type"),
        json.stringOrNull("mode"),
        json.strings("actors"),
        json.strings("recipients"),
        json.stringOrNull("place"),
        json.stringOrNull("time"),
        json.objects("quantities", this::span),
        json.constant("factuality", Factuality.class),
        json.strings("voice"),
        json.number("confidence"));
  }

  private Link link(JsonFields json) {
    return new Link(
        json.constant("type", LinkType.class),
        json.string("from"),
        json.string("to"),
        json.objects("evidence", this::span),
        json.number("confidence"));
  }

  private Provenance provenance(JsonFields json) {
    JsonFields options = json.object("options");
    TreeMap<String, String> values = new TreeMap<>();
    options.names().forEach(name -> values.put(name, options.string(name)));
    return new Provenance(
        json.string("reader"), json.stringOrNull("model"), json.instant("readAt"), values);
  }

  private Span span(JsonFields json) {
    Span span;
    try {
      span =
          Span.of(
              codePoints.toUnits(json.integer("start")), codePoints.toUnits(json.integer("end")));
    } catch (IllegalArgumentException e) {
      throw json.problem(e.getMessage(), e);
    }
    String said = json.string("text");
    if (!span.textIn(text).equals(said)) {
      throw json.problem("the article's text there is \"" + span.textIn(text) + "\"", null);
    }
    return span;
  }

  private @Nullable Span spanOrNull(JsonFields json, String field) {
    return json.has(field) ? span(json.object(field)) : null;
  }

  private static @Nullable LocalDate day(JsonFields json, String field) {
    return json.has(field) ? json.day(field) : null;
  }
}
