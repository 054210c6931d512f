package org.onrecord.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.findings.Reading;
import org.onrecord.findings.ReadingJson;
import org.onrecord.testkit.Golden;
import org.onrecord.testkit.WireSchema;

/**
 * The readings of {@code samples/}, as they were looked at and found good. To add a case, put an
 * article into the folder; to renew the readings after a change, {@code -Dgolden.renew=true}, and
 * look at the difference.
 */
@EnabledIf("org.onrecord.samples.TheReader#isThere")
class GoldenReadingsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  static List<Sample> samples() {
    return Sample.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void readsAsItDid(Sample sample) throws IOException {
    Reading reading = TheReader.get().read(sample.article());
    Invariants.assertHold(reading);
    Invariants.assertQuotationsWhole(reading);
    String line = ReadingJson.write(reading);
    if (Boolean.getBoolean("golden.renew")) {
      Files.createDirectories(Sample.FOLDER.resolve("golden"));
      Golden.checkJson(sample.golden(), dated(line));
    }
    JsonNode golden = JSON.readTree(Golden.read(sample.golden()));
    WireSchema.assertValid(golden.toString());
    assertThat(ReadingDiff.between(golden, JSON.readTree(line)))
        .as("fields of " + sample.golden() + " that read otherwise now")
        .isEmpty();
  }

  /** A date of its own would make every renewed file differ. */
  private static String dated(String line) throws IOException {
    ObjectNode root = (ObjectNode) JSON.readTree(line);
    ((ObjectNode) root.get("provenance")).put("readAt", Instant.EPOCH.toString());
    return root.toString();
  }

  @Test
  void everyGoldenReadingHasItsArticle() throws IOException {
    List<String> names = Sample.all().stream().map(Sample::name).toList();
    try (var files = Files.list(Sample.FOLDER.resolve("golden"))) {
      assertThat(files.map(file -> file.getFileName().toString().replaceFirst("\\.json$", "")))
          .isSubsetOf(names);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void readsTheSameAgain(Sample sample) {
    Reading once = TheReader.get().read(sample.article());
    Reading again = TheReader.get().read(sample.article());
    assertThat(again.statements()).isEqualTo(once.statements());
    assertThat(again.mentions()).isEqualTo(once.mentions());
    assertThat(again.entities()).isEqualTo(once.entities());
  }
}
