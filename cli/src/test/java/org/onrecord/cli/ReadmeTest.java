package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.onrecord.OnRecord;

/** The README keeps its promises: what it shows is what the program prints. */
class ReadmeTest {
  private static final Path README = Path.of("../README.md");
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "(?s)<!-- example:begin \\./onrecord ([^\\n"
              + "]*) -->\\n"
              + "```\\n"
              + "(.*?)```\\n"
              + "<!-- example:end -->");

  /** Enough to see what it is like. */
  private static final int LINES = 36;

  private static final Terminal PAGE = new Terminal(false, true, false, 88, true);

  @Test
  @EnabledIf("modelIsThere")
  void showsWhatTheProgramPrints() throws IOException {
    String readme = Files.readString(README);
    Matcher example = EXAMPLE.matcher(readme);
    assertThat(example.find()).as("an example between its marks in " + README).isTrue();
    String printed = beginning(run(example.group(1)));
    if (Boolean.getBoolean("golden.renew")) {
      String renewed =
          readme.substring(0, example.start(2)) + printed + readme.substring(example.end(2));
      Files.writeString(README, renewed);
    } else {
      assertThat(example.group(2)).isEqualTo(printed);
    }
  }

  /** In a tree where no model has been trained yet, there is nothing to show. */
  static boolean modelIsThere() {
    return OnRecord.class.getResource("/org/onrecord/reader/model.onnx") != null;
  }

  /** From this module's folder, an input of the project's folder is one up. */
  private static String run(String arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    World world = new World(PAGE, new ByteArrayInputStream(new byte[0]), out, err, OnRecord::open);
    String[] there = arguments.replace(" samples/", " ../samples/").split(" ", -1);
    int code = Main.commandLine(world).execute(there);
    assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
    return out.toString(StandardCharsets.UTF_8).replace("../samples/", "samples/");
  }

  /** Whole statements, and a mark where more would follow. */
  private static String beginning(String output) {
    List<String> lines = output.lines().toList();
    int end = Math.min(LINES, lines.size());
    while (end < lines.size() && end > 0 && !lines.get(end).matches("\\d+:\\d+ .*")) {
      end--;
    }
    String more = end < lines.size() ? "…\n" : "";
    return String.join("\n", lines.subList(0, end)) + "\n" + more;
  }
}
