package org.onrecord.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.findings.Article;
import org.onrecord.findings.OnRecordException;
import org.onrecord.findings.Provenance;
import org.onrecord.findings.Published;
import org.onrecord.findings.Reading;
import org.onrecord.reader.decode.Analysis;
import org.onrecord.reader.text.Layout;

/**
 * With the model that comes with the reader, or the one that the system property {@code
 * onrecord.model} or the environment variable {@code ONRECORD_MODEL} names.
 */
class ReaderTest {
  private static final String NEWS =
      "The mayor of Brae, Ana Ruiz, said on Friday that she would not resign. “I have done nothing"
          + " wrong,” she told reporters. Mr. Lee said the mayor had claimed that the harbour was"
          + " safe.\n\nThe ministry denied it. According to a report, two piers are closed. ";

  private static Reader reader;

  @BeforeAll
  static void open() {
    String file = System.getProperty("onrecord.model", System.getenv("ONRECORD_MODEL"));
    Assumptions.assumeTrue(
        file != null || Reader.class.getResource("model.onnx") != null, "there is no model here");
    reader = file == null ? Reader.open() : Reader.open(Path.of(file));
  }

  @AfterAll
  static void close() {
    if (reader != null) {
      reader.close();
    }
  }

  private static Article article(String id, String text) {
    return new Article(
        id,
        id,
        "text/plain",
        null,
        null,
        List.of(),
        "en",
        Published.unknown(),
        "0".repeat(64),
        text);
  }

  /** But for the time of reading. */
  private static Reading timeless(Reading reading) {
    Provenance was = reading.provenance();
    return new Reading(
        reading.article(),
        reading.mentions(),
        reading.entities(),
        reading.times(),
        reading.statements(),
        reading.events(),
        reading.links(),
        new Provenance(was.reader(), was.model(), Instant.EPOCH, was.options()));
  }

  @Test
  void readingsAreTheSameOnAnyNumberOfThreads() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      articles.add(article("a" + i, NEWS.repeat(1 + i % 4)));
    }
    List<Reading> alone = articles.stream().map(reader::read).map(ReaderTest::timeless).toList();
    for (int threads : new int[] {1, 2, 4}) {
      try (Stream<Reading> readings = reader.readAll(articles.stream(), threads)) {
        assertThat(readings.map(ReaderTest::timeless)).containsExactlyElementsOf(alone);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n\n",
        ".",
        "a",
        "\ud83d",
        "\ude00\ud83d said.",
        "\u0000",
        "”",
        "said",
        "\"\""
      })
  void oddTextsAreRead(String text) {
    assertThat(reader.read(article("odd", text)).article().text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", ".", "\"", "(", "\n", "é"})
  void aMegabyteOfOneLetterIsRead(String unit) {
    String text = unit.repeat(unit.equals("\"") || unit.equals("(") ? 4_000 : 1_000_000);
    assertThat(reader.read(article("large", text)).article().id()).isEqualTo("large");
  }

  @Test
  void everySentenceHasOneRoot() {
    Layout layout = Layout.of(NEWS + "and so on ".repeat(500));
    Analysis analysis = reader.analyze(layout);
    for (int s = 0; s < layout.sentenceCount(); s++) {
      int roots = 0;
      for (int w = layout.sentence(s).start(); w < layout.sentence(s).end(); w++) {
        assertThat(layout.sentence(s).contains(analysis.head(w))).isTrue();
        roots += analysis.head(w) == w ? 1 : 0;
      }
      assertThat(roots).isEqualTo(1);
    }
  }

  @Test
  void theModelIsNamedByItsHash() {
    assertThat(reader.modelHash()).matches("sha256:[0-9a-f]{64}");
  }

  @Test
  void aFileThatIsNoModelIsNamed() {
    assertThatThrownBy(() -> Reader.open(Path.of("pom.xml")))
        .isInstanceOf(OnRecordException.class)
        .hasMessageContaining("pom.xml");
    assertThatThrownBy(() -> Reader.open(Path.of("none.onnx")))
        .isInstanceOf(OnRecordException.class)
        .hasMessageContaining("none.onnx");
  }
}
