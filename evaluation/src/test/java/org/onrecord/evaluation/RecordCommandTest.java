package org.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.evaluation.gold.GoldMetadata;
import org.onrecord.evaluation.gold.GoldRecord;
import org.onrecord.findings.Article;
import org.onrecord.findings.OnRecordException;
import org.onrecord.findings.Reading;
import org.onrecord.reader.decode.Analysis;
import org.onrecord.reader.text.Layout;
import org.onrecord.testkit.WireSchema;
import picocli.CommandLine;

class RecordCommandTest {
  private static final Path EXAMPLE =
      Path.of("src/test/resources/org/onrecord/evaluation/gold/example.xml");

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  /** Reads what another file of the gold record says. */
  private record Copy(Path file) implements Subject {
    @Override
    public String modelHash() {
      return "sha256:feed";
    }

    @Override
    public String version() {
      return "1.2.3";
    }

    @Override
    public Reading read(Article article) {
      return GoldRecord.read(file, GoldMetadata.near(file)).reading();
    }

    @Override
    public Reading readAttributions(Article article) {
      return read(article);
    }

    @Override
    public Analysis analyze(Layout layout) {
      throw new OnRecordException("not asked for");
    }

    @Override
    public void close() {}
  }

  @BeforeEach
  void writeRecords() throws IOException {
    String xml = Files.readString(EXAMPLE);
    write("a", xml);
    write(
        "b",
        xml.replace("act=\"accuse\"", "act=\"criticise\"")
            .replace(" title=\"Deputy Mayor\" about=\"2\"", " title=\"Mayor\" about=\"3\"")
            .replace("kind=\"unnamed-group\"", "kind=\"anonymous\"")
            .replace("name=\"Two inspectors\" addressee=\"1\"", "name=\"inspectors\"")
            .replace(
                "<venue n=\"1\">in a statement</venue>", "in a <venue n=\"1\">statement</venue>")
            .replace("<m e=\"2\">The operator of the port</m>", "The operator of the port")
            .replace("<content n=\"5\"><m e=\"3\">them</m></content>", "<m e=\"3\">them</m>")
            .replace("<source n=\"5\">", "")
            .replace("I</m></source>", "I</m>")
            .replace("<cue n=\"5\">believed</cue>", "believed")
            .replaceFirst("  <statement n=\"5\".*\n", ""));
  }

  private void write(String annotator, String xml) throws IOException {
    Files.createDirectories(folder.resolve(annotator));
    Files.writeString(folder.resolve(annotator).resolve("x.xml"), xml);
  }

  private int run(Callable<Integer> command, String... arguments) {
    return new CommandLine(command)
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }

  private JsonNode scores() throws IOException {
    return new JsonMapper().readTree(out.toString()).at("/scores");
  }

  private static void assertCounts(JsonNode scores, String key, int gold, int read, int right) {
    assertThat(scores.at("/" + key + "/gold").asInt()).as(key + " gold").isEqualTo(gold);
    assertThat(scores.at("/" + key + "/read").asInt()).as(key + " read").isEqualTo(read);
    assertThat(scores.at("/" + key + "/right").asInt()).as(key + " right").isEqualTo(right);
  }

  private static void assertShare(JsonNode scores, String key, int right) {
    assertThat(scores.at("/" + key + "/right").asInt()).as(key).isEqualTo(right);
    assertThat(scores.at("/" + key + "/of").asInt()).as(key + " of").isEqualTo(4);
  }

  @Test
  void everyFieldIsScored() throws IOException {
    Path errors = folder.resolve("errors.txt");
    Path other = folder.resolve("b/x.xml");
    int exit =
        run(
            new RecordCommand(model -> new Copy(other)),
            folder.resolve("a").toString(),
            "--json",
            "--errors",
            errors.toString());
    assertThat(exit).as(err.toString()).isZero();
    JsonNode scores = scores();
    assertCounts(scores, "flat", 3, 3, 3);
    assertCounts(scores, "nested", 2, 1, 1);
    assertCounts(scores, "anyLevel", 5, 4, 4);
    assertShare(scores, "speakerName", 4);
    assertShare(scores, "speakerKind", 3);
    assertShare(scores, "speakerTitle", 3);
    assertShare(scores, "speakerTitleLenient", 4);
    assertShare(scores, "speaker", 2);
    assertShare(scores, "act", 3);
    assertShare(scores, "form", 4);
    assertCounts(scores, "addressee", 1, 0, 0);
    assertCounts(scores, "about", 1, 1, 0);
    assertCounts(scores, "venue", 1, 1, 1);
    assertCounts(scores, "mentions", 12, 11, 11);
    // of the chain of four, one mention is gone: 8 of the 9 links in chains of 6, 4 and 2
    assertThat(scores.at("/muc/recall").asDouble()).isCloseTo(8 / 9.0, within(1e-9));
    assertThat(scores.at("/muc/precision").asDouble()).isCloseTo(1, within(1e-9));
    assertThat(Files.readString(errors))
        .contains("[missed, nested]\n  \"I believed them.\"")
        .contains("[speaker's title; act; about]")
        .contains("- [The operator of the port]\n+ \n");
  }

  @Test
  void aReaderThatFailsFindsNothingAndIsNamed() {
    Subject broken = new Copy(folder.resolve("none.xml"));
    assertThat(run(new RecordCommand(model -> broken), folder.resolve("a").toString()))
        .isEqualTo(1);
    assertThat(err.toString()).contains("not read: ").contains("none.xml");
    assertThat(out.toString()).containsPattern("statements, flat +0\\.0000 +0\\.0000 +0\\.0000 +3");
  }

  @Test
  void annotatorsAreCompared() throws IOException {
    String a = folder.resolve("a").toString();
    assertThat(run(new AgreementCommand(), a, a, "--json")).isZero();
    assertThat(scores().at("/kindKappa/value").asDouble()).isEqualTo(1);
    assertThat(scores().at("/flat/f1").asDouble()).isEqualTo(1);
    assertThat(scores().at("/mentions/f1").asDouble()).isEqualTo(1);
    assertThat(scores().at("/conll/f1").asDouble()).isCloseTo(1, within(1e-9));
    out.getBuffer().setLength(0);
    assertThat(run(new AgreementCommand(), a, folder.resolve("b").toString(), "--json")).isZero();
    // acts: say twice and say nested agree, accuse against criticise does not: (3/4 - 9/16)/(7/16)
    assertThat(scores().at("/actKappa/value").asDouble()).isCloseTo(3 / 7.0, within(1e-9));
  }

  @Test
  void goldBecomesReadingsUnlessItIsBroken() throws IOException {
    Path lines = folder.resolve("a.ndjson");
    String a = folder.resolve("a").toString();
    assertThat(run(new GoldCommand(), a, "-o", lines.toString())).isZero();
    assertThat(Files.readAllLines(lines)).hasSize(1).allSatisfy(WireSchema::assertValid);
    Files.writeString(folder.resolve("a/y.xml"), "<gold><text>Hm</gold>");
    assertThat(run(new GoldCommand(), a)).isEqualTo(1);
    assertThat(err.toString()).contains("y.xml, line 1: not well-formed XML");
    assertThat(out.toString()).isEmpty();
  }
}
