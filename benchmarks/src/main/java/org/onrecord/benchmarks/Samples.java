package org.onrecord.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.onrecord.findings.Article;
import org.onrecord.findings.OnRecordException;
import org.onrecord.findings.Published;

/** The articles that the parts are timed on. */
final class Samples {
  private static final String NO_HASH = "0".repeat(64);

  private Samples() {}

  /** A news article of Wikinews. */
  static String text() {
    return read("wikinews-free-trade.txt");
  }

  /** A saved page. */
  static String page() {
    return read("strike.html");
  }

  static Article article() {
    return new Article(
        "a-sample",
        "sample.txt",
        "text/plain",
        null,
        null,
        List.of(),
        "en",
        Published.unknown(),
        NO_HASH,
        text());
  }

  private static String read(String name) {
    try (InputStream in = Samples.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new OnRecordException(name + " is missing from the benchmarks; build them again");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
