package org.onrecord.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.findings.ReadingJson;
import org.onrecord.testkit.Golden;

class TextPrinterTest {
  private static final Path READINGS = Path.of("src/test/resources/readings");
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @ParameterizedTest
  @ValueSource(strings = {"harbour", "verdict", "glacier"})
  void printsAsItDidBefore(String name) throws IOException {
    Golden.check(GOLDEN.resolve(name + ".txt"), print(80, false, name));
  }

  @Test
  void colourAddsNothingButColour() throws IOException {
    String coloured = print(80, true, "verdict", "harbour");
    assertThat(Pattern.compile("\u001b\\[[0-9;]*m").matcher(coloured).replaceAll(""))
        .isEqualTo(print(80, false, "verdict", "harbour"));
  }

  @Test
  void keepsToTheWidth() throws IOException {
    assertThat(print(60, false, "harbour").lines().filter(line -> line.contains("│")))
        .allMatch(line -> line.length() <= 60);
  }

  @Test
  void anArticleCannotWriteEscapesToTheTerminal() throws IOException {
    String json = Files.readString(READINGS.resolve("hostile.json"));
    StringWriter out = new StringWriter();
    new TextPrinter(out, 80, false).print(ReadingJson.parse(json));
    assertThat(out.toString()).doesNotContain("\u001b", "\u0007").contains("\uFFFD");
  }

  private static String print(int columns, boolean colour, String... names) throws IOException {
    StringWriter out = new StringWriter();
    TextPrinter printer = new TextPrinter(out, columns, colour);
    for (String name : names) {
      printer.print(ReadingJson.parse(Files.readString(READINGS.resolve(name + ".json"))));
    }
    printer.end();
    return out.toString();
  }
}
