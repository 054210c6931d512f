package org.onrecord.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.findings.Article;
import org.onrecord.ingest.ArticleResult;
import org.onrecord.ingest.ArticleResult.Found;
import org.onrecord.ingest.Ingest;

/**
 * One of the articles in {@code samples/}. Its golden reading is {@code golden/NAME.json}, what a
 * person finds in it {@code expected/NAME.xml}.
 */
record Sample(Path file) {
  static final Path FOLDER = Path.of("../samples");

  /** Every article of the folder: a new file there is a new case. */
  static List<Sample> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(txt|html)"))
          .sorted()
          .map(Sample::new)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return file.getFileName().toString().replaceFirst("\\.[^.]+$", "");
  }

  Path golden() {
    return FOLDER.resolve("golden").resolve(name() + ".json");
  }

  Path expected() {
    return FOLDER.resolve("expected").resolve(name() + ".xml");
  }

  byte[] bytes() {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * As a user would read it from the project's folder, so that the location is the same for all.
   */
  Article article() {
    ArticleResult result = Ingest.withDefaults().read(bytes(), "samples/" + file.getFileName());
    if (result instanceof Found found) {
      return found.article();
    }
    throw new AssertionError(result);
  }

  @Override
  public String toString() {
    return name();
  }
}
