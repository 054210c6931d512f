package org.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.findings.OnRecordException;
import picocli.CommandLine;

class PageScorerTest {
  private static final String TEXT =
      "The harbour at Orsa will be closed for the winter, the mayor said on Monday evening.";

  @Test
  void countsSharedRunsOfFourWords() {
    // gold: abcd bcde; found: bcde cdef
    PageScore score = PageScore.of("p", "a b c d e", "b c d e f");
    assertThat(score).isEqualTo(new PageScore("p", 1, 1, 1));
    assertThat(score.precision()).hasValue(0.5);
    assertThat(score.recall()).hasValue(0.5);
  }

  @Test
  void countsRepeatedRunsAsOftenAsTheyStand() {
    PageScore score = PageScore.of("p", "a b c d", "a b c d. A b c d! a b c d");
    assertThat(score.truePositives()).isEqualTo(1);
    assertThat(score.falsePositives()).isEqualTo(8);
    assertThat(score.falseNegatives()).isZero();
  }

  @Test
  void takesAShortTextAsOneRunAndAnEmptyOneAsNone() {
    assertThat(PageScore.of("p", "Two words", "two words").truePositives()).isZero();
    assertThat(PageScore.of("p", "Two words", "Two words").truePositives()).isEqualTo(1);
    assertThat(PageScore.of("p", "Two words", "").precision()).isEmpty();
    assertThat(PageScore.of("p", "Two words", "").recall()).hasValue(0);
  }

  @Test
  void splitsWordsAsPythonDoes() {
    // A combining mark is no \w in Python, an underscore and a digit are.
    assertThat(Shingles.of("e\u0301t_1 Ω")).containsOnlyKeys(List.of(List.of("e", "t_1", "Ω")));
  }

  @Test
  void averagesOverPagesNotOverWords() {
    PageScores scores =
        new PageScores(
            List.of(new PageScore("a", 1, 1, 0), new PageScore("b", 98, 0, 2), nothingFound()));
    assertThat(scores.precision()).isEqualTo((0.5 + 1) / 2, within(1e-9));
    assertThat(scores.recall()).isEqualTo((1 + 0.98 + 0) / 3, within(1e-9));
    double f1 = 2 * scores.precision() * scores.recall() / (scores.precision() + scores.recall());
    assertThat(scores.f1()).isEqualTo(f1, within(1e-9));
    assertThat(scores.imperfect()).extracting(PageScore::page).containsExactly("c", "a", "b");
  }

  private static PageScore nothingFound() {
    return new PageScore("c", 0, 0, 5);
  }

  @Test
  void scoresAFolderOfPages(@TempDir Path folder) throws IOException {
    write(folder, "{\"one\": {\"articleBody\": \"" + TEXT + "\"}}");
    gzip(folder, "one", "<html><body><p>" + TEXT + "</p></body></html>");
    assertThat(PageScorer.score(folder).f1()).isEqualTo(1);

    StringWriter printed = new StringWriter();
    int exit =
        new CommandLine(new EvaluateCommand())
            .setOut(new PrintWriter(printed))
            .execute("pages", folder.toString(), "--json");
    JsonNode json = new ObjectMapper().readTree(printed.toString());
    assertThat(exit).isZero();
    assertThat(json.path("scores").path("text").path("f1").asDouble()).isEqualTo(1);
    assertThat(json.path("gold").path("pages").asInt()).isEqualTo(1);
    assertThat(json.path("reader").asText()).isNotEmpty();
  }

  @Test
  void saysWhatIsMissing(@TempDir Path folder) throws IOException {
    assertThatThrownBy(() -> PageScorer.score(folder))
        .isInstanceOf(OnRecordException.class)
        .hasMessageContaining("ground-truth.json");
    write(folder, "{\"one\": {\"articleBody\": \"x\"}}");
    assertThatThrownBy(() -> PageScorer.score(folder))
        .isInstanceOf(OnRecordException.class)
        .hasMessageContaining("one.html");
  }

  private static void write(Path folder, String truth) throws IOException {
    Files.writeString(folder.resolve("ground-truth.json"), truth);
    Files.createDirectories(folder.resolve("html"));
  }

  private static void gzip(Path folder, String key, String html) throws IOException {
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("html/" + key + ".html.gz")))) {
      out.write(html.getBytes(StandardCharsets.UTF_8));
    }
  }
}
