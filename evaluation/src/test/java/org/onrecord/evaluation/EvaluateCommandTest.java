package org.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.findings.Article;
import org.onrecord.findings.OnRecordException;
import org.onrecord.findings.Provenance;
import org.onrecord.findings.Reading;
import org.onrecord.findings.Span;
import org.onrecord.findings.Speaker;
import org.onrecord.findings.SpeakerKind;
import org.onrecord.findings.Statement;
import org.onrecord.findings.StatementForm;
import org.onrecord.reader.decode.Analysis;
import org.onrecord.reader.text.Layout;
import picocli.CommandLine;

class EvaluateCommandTest {
  private final Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  EvaluateCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** Reads “Ana said no.” as it is, and another statement within its content. */
  private static class Fake implements Subject {
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
      return new Reading(
          article,
          List.of(),
          List.of(),
          List.of(),
          List.of(
              statement("s1", null, 0, 3, 4, 8, 9, 11), statement("s2", "s1", 0, 1, 9, 11, 4, 8)),
          List.of(),
          List.of(),
          new Provenance("1.2.3", "sha256:feed", Instant.EPOCH, Map.of()));
    }

    @Override
    public Reading readAttributions(Article article) {
      return read(article);
    }

    private static Statement statement(String id, @Nullable String within, int... ends) {
      return new Statement(
          id,
          StatementForm.INDIRECT,
          null,
          null,
          List.of(Span.of(ends[0], ends[1])),
          List.of(Span.of(ends[2], ends[3])),
          List.of(Span.of(ends[4], ends[5])),
          new Speaker(SpeakerKind.UNKNOWN, null, null, null),
          null,
          List.of(),
          null,
          null,
          null,
          null,
          within,
          1);
    }

    @Override
    public Analysis analyze(Layout layout) {
      int words = layout.wordCount();
      return new Analysis(
          layout,
          Collections.nCopies(words, "X"),
          Collections.nCopies(words, "_"),
          IntStream.range(0, words).toArray(),
          Collections.nCopies(words, "root"),
          List.of(),
          List.of());
    }

    @Override
    public void close() {}
  }

  private int run(Callable<Integer> command, String... arguments) {
    return new CommandLine(command)
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }

  @BeforeEach
  void writeGold() throws IOException {
    Files.createDirectories(folder.resolve("text"));
    Files.createDirectories(folder.resolve("attributions"));
    Files.writeString(folder.resolve("text/a.txt"), "Ana said no.");
    Files.writeString(
        folder.resolve("attributions/a_1.ann"),
        """
        T1\tSource 0 3\tAna
        T2\tCue 4 8\tsaid
        T3\tContent 9 12\tno.
        E1\tAttribution:T2 Content:T3 Cue:T2 Source:T1
        """);
  }

  @Test
  void attributionIsScoredWithoutNestedStatements() throws IOException {
    Path errors = folder.resolve("errors.txt");
    int exit =
        run(
            new AttributionCommand(model -> new Fake()),
            folder.toString(),
            "--json",
            "--errors",
            errors.toString());
    assertThat(exit).isZero();
    JsonNode json = new JsonMapper().readTree(out.toString());
    assertThat(json.at("/model").asText()).isEqualTo("sha256:feed");
    assertThat(json.at("/reader").asText()).isEqualTo("1.2.3");
    assertThat(json.at("/gold/statements").asInt()).isEqualTo(1);
    assertThat(json.at("/scores/cue/read").asInt()).isEqualTo(1);
    assertThat(json.at("/scores/cue/f1").asDouble()).isEqualTo(1);
    assertThat(json.at("/scores/content/f1").asDouble()).isZero();
    assertThat(json.at("/scores/contentWords/right").asInt()).isEqualTo(1);
    assertThat(Files.readString(errors))
        .contains("1  punctuation marks alone differ")
        .contains("[content]\n- source [Ana]  cue [said]  content [no.]")
        .contains("+ source [Ana]  cue [said]  content [no]");
  }

  @Test
  void anArticleThatCannotBeReadCountsAndIsReported() {
    Subject broken =
        new Fake() {
          @Override
          public Reading read(Article article) {
            throw new OnRecordException("cannot read " + article.location());
          }
        };
    assertThat(run(new AttributionCommand(model -> broken), folder.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("not read: cannot read a.txt");
    assertThat(out.toString())
        .containsPattern("cue, exact +0\\.0000 +0\\.0000 +0\\.0000 +1 +0 +0\n");
  }

  @Test
  void tablesAreStamped() {
    assertThat(run(new AttributionCommand(model -> new Fake()), folder.toString())).isZero();
    assertThat(out.toString())
        .contains("model    sha256:feed\nreader   1.2.3\n")
        .contains("1 articles, 4 words, 1 statements")
        .containsPattern("cue, exact +1\\.0000 +1\\.0000 +1\\.0000 +1 +1 +1\n");
  }

  @Test
  void syntaxPrintsShares() throws IOException {
    Path file = folder.resolve("x.conllu");
    Files.writeString(
        file, "1\tYes\tyes\tX\tUH\t_\t0\troot\t_\t_\n2\t!\t!\tPUNCT\t.\t_\t1\tpunct\t_\t_\n");
    assertThat(run(new SyntaxCommand(model -> new Fake()), file.toString())).isZero();
    assertThat(out.toString()).containsPattern("UPOS +0\\.5000 +1 +2\n");
    assertThat(out.toString()).containsPattern("LAS \\(without subtypes\\) +0\\.5000 +1 +2\n");
  }

  @Test
  void namesAreScoredOverGoldWords() throws IOException {
    Path file = folder.resolve("x.iob2");
    Files.writeString(file, "1\tAna\tB-PER\n2\tran\tO\n");
    assertThat(run(new NamesCommand(model -> new Fake()), file.toString())).isZero();
    assertThat(out.toString())
        .containsPattern("all, exact +0\\.0000 +0\\.0000 +0\\.0000 +1 +0 +0\n");
  }

  @Test
  void aMissingPathIsSaidAndFails() {
    assertThat(run(new AttributionCommand(model -> new Fake()), folder + "/none")).isNotZero();
    assertThat(err.toString()).contains("none").contains("no such folder");
    assertThat(
            run(
                new AttributionCommand(model -> new Fake()),
                folder.toString(),
                "--model",
                folder + "/none.onnx"))
        .isNotZero();
    assertThat(err.toString()).contains("none.onnx: no such file");
  }
}
