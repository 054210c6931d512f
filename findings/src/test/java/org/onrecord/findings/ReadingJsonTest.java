package org.onrecord.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.onrecord.testkit.Golden;
import org.onrecord.testkit.WireSchema;

class ReadingJsonTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void goldenPairsComeBackAsTheyWere() {
    for (Path text : Golden.cases(GOLDEN, ".txt")) {
      Path json = Path.of(text.toString().replaceFirst("txt$", "json"));
      Reading reading = ReadingJson.parse(Golden.read(json));
      assertThat(reading.article().text()).isEqualTo(Golden.read(text));
      String line = ReadingJson.write(reading);
      WireSchema.assertValid(line);
      Golden.checkJson(json, line);
    }
  }

  @Property(tries = 300)
  void anyReadingComesBack(@ForAll String text, @ForAll String note, @ForAll long seed) {
    Reading reading = AnyReading.over(text, note, seed);
    String line = ReadingJson.write(reading);
    assertThat(line).doesNotContain("\n", "\r");
    byte[] sent = line.getBytes(StandardCharsets.UTF_8);
    assertThat(ReadingJson.parse(new String(sent, StandardCharsets.UTF_8))).isEqualTo(reading);
  }

  @Property(tries = 100)
  void offsetsOnTheWireCountCodePoints(@ForAll String text, @ForAll long seed) throws IOException {
    String line = ReadingJson.write(AnyReading.over(text, "x", seed));
    WireSchema.assertValid(line);
    JsonNode root = JSON.readTree(line);
    int[] points = root.at("/article/text").textValue().codePoints().toArray();
    for (JsonNode start : root.findParents("start")) {
      int from = start.get("start").intValue();
      int to = start.get("end").intValue();
      assertThat(new String(points, from, to - from)).isEqualTo(start.get("text").textValue());
    }
  }

  @Test
  void loneSurrogatesSurviveUtf8() {
    Reading reading = AnyReading.over("a\uD800b😀\uDC00", "x", 7);
    String line = ReadingJson.write(reading);
    assertThat(line).contains("a\\ud800b😀\\udc00");
    assertThat(ReadingJson.parse(line)).isEqualTo(reading);
  }

  @Test
  void saysWhereAReadingIsWrong() throws IOException {
    ObjectNode root = (ObjectNode) JSON.readTree(ReadingJson.write(AnyReading.over("abc", "x", 3)));
    ((ObjectNode) root.at("/mentions/0")).put("text", "zzz");
    assertThatThrownBy(() -> ReadingJson.parse(root.toString()))
        .isInstanceOf(OnRecordException.class)
        .hasMessageStartingWith("not a reading: at /mentions/0: the article's text there is");
    ((ObjectNode) root.at("/mentions/0")).put("end", 99);
    assertThatThrownBy(() -> ReadingJson.parse(root.toString()))
        .hasMessageContaining("code point 99 is outside a text of 3");
    root.remove("mentions");
    assertThatThrownBy(() -> ReadingJson.parse(root.toString()))
        .hasMessage("not a reading: at the top: the field mentions is missing");
    assertThatThrownBy(() -> ReadingJson.parse("{\"article\""))
        .isInstanceOf(OnRecordException.class)
        .hasMessageStartingWith("not JSON at column 11");
    assertThatThrownBy(() -> ReadingJson.parse("")).isInstanceOf(OnRecordException.class);
    assertThatThrownBy(() -> ReadingJson.parse("[]")).isInstanceOf(OnRecordException.class);
  }

  @Test
  void theSchemaIsStrict() throws IOException {
    String line = ReadingJson.write(AnyReading.over("abc", "x", 3));
    ObjectNode root = (ObjectNode) JSON.readTree(line);
    root.put("extra", 1);
    ((ObjectNode) root.at("/statements/0")).put("form", "DIRECT").remove("within");
    ((ObjectNode) root.at("/article/published")).put("earliest", "2021-13-77");
    assertThat(WireSchema.faults(root.toString())).hasSizeGreaterThanOrEqualTo(4);
  }

  @Test
  void theSchemaKnowsEveryValue() throws IOException {
    JsonNode defs = JSON.readTree(ReadingJson.schema()).get("$defs");
    assertThat(values(defs, "mention", "form")).isEqualTo(wire(MentionForm.values()));
    assertThat(values(defs, "entity", "type")).isEqualTo(wire(EntityType.values()));
    assertThat(values(defs, "time", "type")).isEqualTo(wire(TimeType.values()));
    assertThat(values(defs, "statement", "form")).isEqualTo(wire(StatementForm.values()));
    assertThat(values(defs, "statement", "act")).isEqualTo(wire(Act.values()));
    assertThat(values(defs, "statement", "polarity")).isEqualTo(wire(Polarity.values()));
    assertThat(values(defs, "speaker", "kind")).isEqualTo(wire(SpeakerKind.values()));
    assertThat(values(defs, "event", "factuality")).isEqualTo(wire(Factuality.values()));
    assertThat(values(defs, "link", "type")).isEqualTo(wire(LinkType.values()));
    assertThat(values(defs, "published", "basis")).isEqualTo(wire(Published.Basis.values()));
  }

  private static List<String> values(JsonNode defs, String finding, String field) {
    List<String> values = new ArrayList<>();
    for (JsonNode value : defs.at("/" + finding + "/properties/" + field + "/enum")) {
      if (!value.isNull()) {
        values.add(value.textValue());
      }
    }
    return values;
  }

  private static List<String> wire(Enum<?>[] constants) {
    return Arrays.stream(constants).map(JsonSupport::wireName).toList();
  }
}
