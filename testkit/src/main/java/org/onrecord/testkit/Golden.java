package org.onrecord.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Golden files: what came out once, was looked at, and must come out again. {@code
 * -Dgolden.renew=true} writes what comes out now, for review in the diff.
 */
public final class Golden {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Golden() {}

  /** The inputs of a folder, in order of their names: every file with this ending. */
  public static List<Path> cases(Path folder, String ending) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> cases = files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
      assertThat(cases).as("cases in " + folder).isNotEmpty();
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fails unless the file holds this text. */
  public static void check(Path golden, String actual) {
    if (Boolean.getBoolean("golden.renew")) {
      write(golden, actual);
    }
    assertThat(actual).as("golden file " + golden).isEqualTo(read(golden));
  }

  /** Fails unless the file holds this JSON, kept there with one field a line. */
  public static void checkJson(Path golden, String actual) {
    check(golden, pretty(actual));
  }

  public static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("is there no golden file yet? -Dgolden.renew=true", e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String pretty(String json) {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    try {
      JsonNode tree = JSON.readTree(json);
      return JSON.writer(
                  new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines))
              .writeValueAsString(tree)
          + "\n";
    } catch (JsonProcessingException e) {
      throw new AssertionError("not JSON: " + json, e);
    }
  }
}
