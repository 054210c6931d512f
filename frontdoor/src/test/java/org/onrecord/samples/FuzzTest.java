package org.onrecord.samples;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.ingest.ArticleResult;
import org.onrecord.ingest.ArticleResult.Found;
import org.onrecord.ingest.Ingest;

/**
 * Damaged articles give a reading or a failure, never an exception and never an endless run. What
 * fails is written to {@code target/fuzz/}; put it into {@code src/test/resources/crashes/}, and it
 * is a test for ever.
 *
 * <p>{@code -Dfuzz.seconds=N} for each of the two runs (default 25), {@code -Dfuzz.seed=N} to see
 * other inputs than every day.
 */
class FuzzTest {
  private static final Path CRASHES = Path.of("src/test/resources/crashes");
  private static final Path FOUND = Path.of("target/fuzz");
  private static final Duration HANG = Duration.ofSeconds(20);
  private static final int MOST_INPUTS = 100_000;
  private static final List<String> NAMES = List.of("x.html", "x.txt", "x", "-");

  static List<Path> crashes() {
    try (Stream<Path> files = Files.list(CRASHES)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("crashes")
  void whatOnceFailedIsRead(Path crash) throws IOException {
    byte[] bytes = Files.readAllBytes(crash);
    for (String name : NAMES) {
      assertTimeoutPreemptively(HANG, () -> read(bytes, name, TheReader.isThere()));
    }
  }

  @Test
  void damagedBytesComeInOrFail() {
    fuzz(false);
  }

  @Test
  @EnabledIf("org.onrecord.samples.TheReader#isThere")
  void damagedArticlesReadOrFail() {
    fuzz(true);
  }

  private static void fuzz(boolean wholePath) {
    long seed = Long.getLong("fuzz.seed", 1);
    long end = System.nanoTime() + Duration.ofSeconds(Long.getLong("fuzz.seconds", 25)).toNanos();
    List<byte[]> corpus = Sample.all().stream().map(Sample::bytes).toList();
    int inputs = 0;
    while (inputs < MOST_INPUTS && System.nanoTime() < end) {
      byte[] bytes = new Mutations(corpus, seed * 1_000_003 + inputs).next();
      String name = NAMES.get(inputs % NAMES.size());
      try {
        assertTimeoutPreemptively(HANG, () -> read(bytes, name, wholePath));
      } catch (Throwable e) {
        throw new AssertionError(keep(bytes, seed, inputs) + ", read as " + name, e);
      }
      inputs++;
    }
    System.out.println("fuzz: " + inputs + " inputs" + (wholePath ? " read" : " taken in"));
  }

  private static void read(byte[] bytes, String name, boolean wholePath) {
    ArticleResult result = Ingest.withDefaults().read(bytes, name);
    if (wholePath && result instanceof Found found) {
      Invariants.assertHold(TheReader.get().read(found.article()));
    }
  }

  private static Path keep(byte[] bytes, long seed, int input) {
    try {
      Files.createDirectories(FOUND);
      return Files.write(FOUND.resolve("seed-" + seed + "-input-" + input), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
