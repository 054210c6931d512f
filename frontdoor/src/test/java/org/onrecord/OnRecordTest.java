package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.ReadingResult.NotRead;
import org.onrecord.ReadingResult.Read;
import org.onrecord.findings.Article;
import org.onrecord.findings.Provenance;
import org.onrecord.findings.Reading;
import org.onrecord.reader.Reader;

class OnRecordTest {
  private static final String TEXT =
      "The council met on Monday, and the mayor said that the town needs a new harbour, and that"
          + " it would not wait for the others to agree with her about what it should cost.";

  @TempDir private Path folder;

  @Test
  void theVersionIsTheReaders() {
    assertThat(OnRecord.version().replace("-SNAPSHOT", "")).isEqualTo(Reader.VERSION);
  }

  @Test
  void aFailingStageStopsNoOther() throws Exception {
    Path good = Files.writeString(folder.resolve("a.txt"), TEXT);
    Path bad = Files.writeString(folder.resolve("b.txt"), TEXT + " BOOM");
    List<String> places =
        List.of(good.toString(), bad.toString(), folder.resolve("none").toString(), "-");
    InputStream input = new java.io.ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8));
    try (OnRecord onRecord = OnRecord.with(OnRecordTest::read, "none")) {
      List<ReadingResult> results;
      try (var stream = onRecord.readAll(onRecord.source(places, input), 2)) {
        results = stream.toList();
      }
      assertThat(results).hasSize(4);
      assertThat(results.get(0)).isInstanceOf(Read.class);
      assertThat(results.get(1))
          .isInstanceOfSatisfying(
              NotRead.class,
              failed -> assertThat(failed.message()).contains(bad.toString(), "please report"));
      assertThat(results.get(2)).isInstanceOf(NotRead.class);
      assertThat(results.get(3).location()).isEqualTo("-");
    }
  }

  @Test
  void knowsItsVersion() {
    assertThat(OnRecord.version()).matches("\\d+\\.\\d+\\.\\d+.*");
  }

  private static Reading read(Article article) {
    if (article.text().contains("BOOM")) {
      throw new IllegalStateException("boom");
    }
    Provenance provenance = new Provenance("test", null, Instant.EPOCH, Map.of());
    return new Reading(
        article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), provenance);
  }
}
