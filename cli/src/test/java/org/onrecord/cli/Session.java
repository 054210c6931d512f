package org.onrecord.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.onrecord.OnRecord;
import org.onrecord.findings.Article;
import org.onrecord.findings.OnRecordException;
import org.onrecord.findings.Provenance;
import org.onrecord.findings.Reading;
import org.onrecord.findings.ReadingJson;
import org.onrecord.findings.Span;
import org.onrecord.findings.Speaker;
import org.onrecord.findings.SpeakerKind;
import org.onrecord.findings.Statement;
import org.onrecord.findings.StatementForm;

/** Runs the command in this process, with a stage in the reader's place that knows one phrase. */
final class Session {
  static final String MODEL = "sha256:" + "0".repeat(64);
  private static final Path FIXTURES = Path.of("src/test/resources/readings");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Terminal terminal;
  private final String input;
  private int exitCode;

  Session(Terminal terminal, String input) {
    this.terminal = terminal;
    this.input = input;
  }

  /** Runs with nothing attached that is a terminal. */
  static Session run(String... arguments) {
    return new Session(new Terminal(false, false, false, 100, false), "").execute(arguments);
  }

  static Session withInput(String input, String... arguments) {
    return new Session(new Terminal(false, false, false, 100, false), input).execute(arguments);
  }

  static Session onTerminal(String... arguments) {
    return new Session(new Terminal(true, true, true, 80, false), "").execute(arguments);
  }

  static Reading fixture(String name) throws IOException {
    return ReadingJson.parse(Files.readString(FIXTURES.resolve(name + ".json")));
  }

  Session execute(String... arguments) {
    return execute(out, arguments);
  }

  Session execute(OutputStream standardOutput, String... arguments) {
    World world =
        new World(
            terminal,
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            standardOutput,
            err,
            names -> OnRecord.with(Session::read, MODEL));
    exitCode = Main.commandLine(world).execute(arguments);
    return this;
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  int exitCode() {
    return exitCode;
  }

  /** Finds “the mayor said”, and all that follows on that line. */
  private static Reading read(Article article) {
    String text = article.text();
    if (text.contains("unreadable")) {
      throw new OnRecordException("no model can read this; try another article");
    }
    int source = text.indexOf("the mayor said ");
    int end = source < 0 ? -1 : text.indexOf('.', source);
    List<Statement> statements =
        end < 0
            ? List.of()
            : List.of(
                statement(
                    Span.of(source, source + 9),
                    Span.of(source + 10, source + 14),
                    Span.of(source + 15, end)));
    Provenance provenance = new Provenance("test", MODEL, Instant.EPOCH, Map.of());
    return new Reading(
        article, List.of(), List.of(), List.of(), statements, List.of(), List.of(), provenance);
  }

  private static Statement statement(Span source, Span cue, Span content) {
    return new Statement(
        "s1",
        StatementForm.INDIRECT,
        null,
        null,
        List.of(source),
        List.of(cue),
        List.of(content),
        new Speaker(SpeakerKind.UNNAMED_PERSON, null, "the mayor", null),
        null,
        List.of(),
        null,
        null,
        null,
        null,
        null,
        0.5);
  }
}
