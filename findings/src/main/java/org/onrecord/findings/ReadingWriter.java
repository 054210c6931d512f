package org.onrecord.findings;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes one reading, field by field, in the order of the wire format. */
final class ReadingWriter {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final Reading reading;
  private final String text;
  private final CodePoints codePoints;
  private final StringWriter out = new StringWriter();
  private final JsonGenerator json;

  ReadingWriter(Reading reading) {
    this.reading = reading;
    this.text = reading.article().text();
    this.codePoints = CodePoints.of(text);
    try {
      this.json = FACTORY.createGenerator(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String write() {
    try (json) {
      json.writeStartObject();
      article(reading.article());
      array("mentions", reading.mentions(), this::mention);
      array("entities", reading.entities(), this::entity);
      array("times", reading.times(), this::time);
      array("statements", reading.statements(), this::statement);
      array("events", reading.events(), this::event);
      array("links", reading.links(), this::link);
      provenance(reading.provenance());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return JsonSupport.escapeLoneSurrogates(out.toString());
  }

  private void article(Article article) throws IOException {
    json.writeObjectFieldStart("article");
    string("id", article.id());
    string("location", article.location());
    string("mediaType", article.mediaType());
    string("title", article.title());
    string("outlet", article.outlet());
    strings("authors", article.authors());
    string("language", article.language());
    published(article.published());
    string("sha256", article.sha256());
    string("text", text);
    json.writeEndObject();
  }

  private void published(Published published) throws IOException {
    json.writeObjectFieldStart("published");
    string("value", published.value());
    string("earliest", published.earliest());
    string("latest", published.latest());
    constant("basis", published.basis());
    spans("evidence", published.evidence());
    json.writeEndObject();
  }

  private void mention(Mention mention) throws IOException {
    string("id", mention.id());
    offsets(mention.span());
    constant("form", mention.form());
    string("entity", mention.entity());
  }

  private void entity(Entity entity) throws IOException {
    string("id", entity.id());
    constant("type", entity.type());
    string("name", entity.name());
    strings("aliases", entity.aliases());
    spans("descriptions", entity.descriptions());
    json.writeBooleanField("named", entity.named());
  }

  private void time(TimeExpression time) throws IOException {
    string("id", time.id());
    offsets(time.span());
    constant("type", time.type());
    string("value", time.value());
    string("earliest", time.earliest());
    string("latest", time.latest());
    string("anchor", time.anchor());
  }

  private void statement(Statement statement) throws IOException {
    string("id", statement.id());
    constant("form", statement.form());
    constant("act", statement.act());
    constant("polarity", statement.polarity());
    spans("source", statement.source());
    spans("cue", statement.cue());
    spans("content", statement.content());
    speaker(statement.speaker());
    string("addressee", statement.addressee());
    strings("about", statement.about());
    span("venue", statement.venue());
    span("channel", statement.channel());
    span("occasion", statement.occasion());
    string("time", statement.time());
    string("within", statement.within());
    json.writeNumberField("confidence", statement.confidence());
  }

  private void speaker(Speaker speaker) throws IOException {
    json.writeObjectFieldStart("speaker");
    constant("kind", speaker.kind());
    string("entity", speaker.entity());
    string("name", speaker.name());
    string("title", speaker.title());
    json.writeEndObject();
  }

  private void event(Event event) throws IOException {
    string("id", event.id());
    json.writeObjectFieldStart("trigger");
    offsets(event.trigger());
    json.writeEndObject();
    string("type", event.type());
    string("mode", event.mode());
    strings("actors", event.actors());
    strings("recipients", event.recipients());
    string("place", event.place());
    string("time", event.time());
    spans("quantities", event.quantities());
    constant("factuality", event.factuality());
    strings("voice", event.voice());
    json.writeNumberField("confidence", event.confidence());
  }

  private void link(Link link) throws IOException {
    constant("type", link.type());
    string("from", link.from());
    string("to", link.to());
    spans("evidence", link.evidence());
    json.writeNumberField("confidence", link.confidence());
  }

  private void provenance(Provenance provenance) throws IOException {
    json.writeObjectFieldStart("provenance");
    string("reader", provenance.reader());
    string("model", provenance.model());
    string("readAt", provenance.readAt());
    json.writeObjectFieldStart("options");
    for (Map.Entry<String, String> option : provenance.options().entrySet()) {
      string(option.getKey(), option.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void offsets(Span span) throws IOException {
    json.writeNumberField("start", codePoints.fromUnits(span.start()));
    json.writeNumberField("end", codePoints.fromUnits(span.end()));
    string("text", span.textIn(text));
  }

  private void span(String field, @Nullable Span span) throws IOException {
    if (span == null) {
      json.writeNullField(field);
    } else {
      json.writeObjectFieldStart(field);
      offsets(span);
      json.writeEndObject();
    }
  }

  private void spans(String field, List<Span> spans) throws IOException {
    array(field, spans, this::offsets);
  }

  private <T> void array(String field, List<T> items, Body<T> body) throws IOException {
    json.writeArrayFieldStart(field);
    for (T item : items) {
      json.writeStartObject();
      body.write(item);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void strings(String field, List<String> values) throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private void constant(String field, @Nullable Enum<?> value) throws IOException {
    string(field, value == null ? null : JsonSupport.wireName(value));
  }

  private void string(String field, @Nullable Object value) throws IOException {
    if (value == null) {
      json.writeNullField(field);
    } else {
      json.writeStringField(field, value.toString());
    }
  }

  /** Writes the fields of one item of an array. */
  private interface Body<T> {
    void write(T item) throws IOException;
  }
}
