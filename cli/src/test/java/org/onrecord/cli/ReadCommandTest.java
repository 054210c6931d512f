package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.testkit.WireSchema;

class ReadCommandTest {
  private static final String ARTICLE =
      "Council meets\n\nThe council met on Monday, and the mayor said the town needs a new harbour."
          + " The others did not agree with what they had heard from her.\n";

  @TempDir private Path folder;
  private String good = "";

  @BeforeEach
  void writeArticle() throws IOException {
    good = Files.writeString(folder.resolve("good.txt"), ARTICLE).toString();
  }

  @Test
  void printsNdjsonWhereNoOneLooks() {
    Session session = Session.run("read", good, good);
    assertThat(session.err()).isEmpty();
    assertThat(session.exitCode()).isZero();
    assertThat(session.out().lines()).hasSize(2).allSatisfy(WireSchema::assertValid);
  }

  @Test
  void printsTextInColourOnATerminal() {
    Session session = Session.onTerminal("read", good);
    assertThat(session.exitCode()).isZero();
    assertThat(session.out())
        .contains("the mayor", "said", "the town needs a new harbour", "3:32", "\u001b[");
    assertThat(Session.onTerminal("read", good, "--color", "never").out()).doesNotContain("\u001b");
  }

  @Test
  void readsStandardInput() {
    assertThat(Session.withInput(ARTICLE, "read").out()).contains("\"location\":\"-\"");
    assertThat(Session.withInput(ARTICLE, "read", "-").out()).contains("\"location\":\"-\"");
  }

  @Test
  void goesOnAfterABadInput() throws IOException {
    String empty = Files.writeString(folder.resolve("empty.txt"), "").toString();
    String fails = Files.writeString(folder.resolve("f.txt"), ARTICLE + "unreadable").toString();
    String missing = folder.resolve("missing.txt").toString();
    Session session = Session.run("read", empty, missing, fails, good);
    assertThat(session.exitCode()).isEqualTo(ExitCode.SOME_NOT_READ);
    assertThat(session.out().lines()).hasSize(1);
    assertThat(session.err().lines())
        .hasSize(3)
        .allMatch(line -> line.startsWith("onrecord: " + folder))
        .anyMatch(line -> line.endsWith("no model can read this; try another article"));
  }

  @Test
  void writesTheFormatThatTheFilesNameTells() throws IOException {
    Path page = folder.resolve("page.html");
    assertThat(Session.onTerminal("read", good, "-o", page.toString()).exitCode()).isZero();
    assertThat(page).content().startsWith("<!doctype html>");
    Path lines = folder.resolve("out.ndjson");
    Session.onTerminal("read", good, "-o", lines.toString());
    WireSchema.assertValid(Files.readString(lines));
    Session.run("read", good, "-o", lines.toString(), "-f", "text");
    assertThat(lines).content().contains("3:32").doesNotContain("\u001b");
    try (var files = Files.list(folder)) {
      assertThat(files).as("nothing is left over").hasSize(3);
    }
  }

  @Test
  void theOutputMayBeOneOfTheInputs() {
    assertThat(Session.run("read", good, "-o", good).exitCode()).isZero();
    assertThat(Path.of(good)).content().contains("Council meets");
  }

  @Test
  void saysWhereItCannotWrite() {
    Session inNoFolder = Session.run("read", good, "-o", folder.resolve("no/x").toString());
    assertThat(inNoFolder.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(inNoFolder.err()).startsWith("onrecord: there is no folder ").hasLineCount(1);
    Session toFolder = Session.run("read", good, "-o", folder.toString());
    assertThat(toFolder.err()).contains("is a folder").hasLineCount(1);
  }

  @Test
  void endsQuietlyWhenTheOutputIsClosed() {
    Session session = new Session(new Terminal(false, false, false, 100, false), "");
    session.execute(new Full("Broken pipe"), "read", good, good);
    assertThat(session.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(session.err()).isEmpty();
    session.execute(new Full("No space left on device"), "read", good, good);
    assertThat(session.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(session.err()).contains("No space left on device");
  }

  @Test
  void showsProgressOnATerminalAndWipesItAway() {
    Session session = Session.onTerminal("read", good, good, good);
    assertThat(session.err()).contains("Reading").contains("3/3").endsWith("\r\u001b[K");
    assertThat(Session.onTerminal("read", good).err()).isEmpty();
    assertThat(Session.run("read", good, good).err()).isEmpty();
  }

  @Test
  void usageErrorsAreShort() {
    Session unknown = Session.run("read", "--formt", "text", good);
    assertThat(unknown.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(unknown.err().lines()).hasSizeLessThanOrEqualTo(3);
    Session threads = Session.run("read", "--threads", "0", good);
    assertThat(threads.err()).contains("--threads must be from 1 to 1024 and is 0");
    assertThat(Session.onTerminal("read").err()).contains("nothing to read");
    assertThat(Session.run("read", "-f", "pdf", good).err()).contains("pdf");
  }

  @Test
  void otherCommandsAnswer() {
    assertThat(Session.run("--help").out()).contains("Commands:", "read", "schema");
    assertThat(Session.run("read", "--help").out()).contains("Exit codes:", "--output");
    assertThat(Session.run("--version").out()).contains("onrecord 0.", Session.MODEL);
    assertThat(Session.run("schema").out()).contains("https://json-schema.org/draft/2020-12");
    assertThat(Session.run().exitCode()).isEqualTo(ExitCode.USAGE);
  }

  private static final class Full extends OutputStream {
    private final String message;

    Full(String message) {
      this.message = message;
    }

    @Override
    public void write(int b) throws IOException {
      throw new IOException(message);
    }
  }
}
