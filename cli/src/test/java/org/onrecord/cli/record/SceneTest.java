package org.onrecord.cli.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onrecord.findings.Act;
import org.onrecord.findings.Polarity;
import org.onrecord.findings.Reading;
import org.onrecord.findings.ReadingJson;
import org.onrecord.findings.Span;
import org.onrecord.findings.Statement;

class SceneTest {
  private static final Path HARBOUR = Path.of("src/test/resources/readings/harbour.json");

  private final Reading reading;

  SceneTest() throws IOException {
    reading = ReadingJson.parse(Files.readString(HARBOUR));
  }

  @Test
  void tellsWhatTheCueDoesNot() {
    assertThat(scene(Act.WARN, "e1", "told", null).words())
        .isEqualTo("warn · to the packed chamber");
    assertThat(scene(Act.SAY, null, "told", null).words()).isNull();
  }

  @Test
  void doesNotSayWhatTheCueSays() {
    assertThat(scene(Act.WARN, null, "warned", "warned").words()).isNull();
  }

  @Test
  void namesTheVenue() {
    assertThat(scene(Act.SAY, null, "told", "on paper").words()).isEqualTo("on paper");
  }

  private Scene scene(Act act, @Nullable String addressee, String cue, @Nullable String venue) {
    Statement any = reading.statements().get(0);
    return Scene.of(
        reading,
        new Statement(
            "s1",
            any.form(),
            act,
            Polarity.POSITIVE,
            List.of(),
            List.of(span(cue)),
            any.content(),
            any.speaker(),
            addressee,
            List.of(),
            venue == null ? null : span(venue),
            null,
            null,
            null,
            null,
            0.5));
  }

  private Span span(String words) {
    int start = reading.article().text().indexOf(words);
    return Span.of(start, start + words.length());
  }
}
