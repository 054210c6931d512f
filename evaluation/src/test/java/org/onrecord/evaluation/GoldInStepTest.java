package org.onrecord.evaluation;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.evaluation.gold.GoldRecord;
import org.onrecord.testkit.Golden;
import org.onrecord.testkit.WireSchema;

/** The gold record in the wire format says what its files say; ./renew-golden brings it in step. */
class GoldInStepTest {
  private static final Path GOLD = Path.of("gold");

  @ParameterizedTest
  @ValueSource(strings = {"dev", "test"})
  void theReadingsAreThoseOfTheFiles(String part) {
    String lines = GoldRecord.ndjson(GOLD.resolve(part));
    lines.lines().forEach(WireSchema::assertValid);
    Golden.check(GOLD.resolve(part + ".ndjson"), lines);
  }
}
