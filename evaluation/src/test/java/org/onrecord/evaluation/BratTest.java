package org.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.findings.OnRecordException;
import org.onrecord.findings.Span;

class BratTest {
  private final Path folder;

  BratTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private List<GoldStatement> read(String text, String... lines) throws IOException {
    Path file = folder.resolve("x_1.ann");
    Files.writeString(file, String.join("\n", lines) + "\n");
    return Brat.read(file, text);
  }

  private static List<String> texts(String text, List<Span> spans) {
    return spans.stream().map(span -> span.textIn(text)).toList();
  }

  @Test
  void offsetsAreCodePoints() throws IOException {
    String text = "😀 Ana said 𝒳 fell.";
    List<GoldStatement> found =
        read(
            text,
            "T1\tSource 2 5\tAna",
            "T2\tCue 6 10\tsaid",
            "T3\tContent 11 17\t𝒳 fell",
            "E1\tAttribution:T2 Content:T3 Cue:T2 Source:T1");
    assertThat(found).hasSize(1);
    assertThat(texts(text, found.get(0).source())).containsExactly("Ana");
    assertThat(texts(text, found.get(0).content())).containsExactly("𝒳 fell");
  }

  @Test
  void piecesAndNumberedRolesBelongToOneStatement() throws IOException {
    String text = "\"It is,\" Ana said, \"late.\" So it was.";
    List<GoldStatement> found =
        read(
            text,
            "T1\tContent 0 8;19 26\t\"It is,\" \"late.\"",
            "T2\tCue 13 17\tsaid",
            "T3\tSource 9 12\tAna",
            "T4\tContent 27 36\tSo it was",
            "E1\tAttribution:T2 Content:T1 Content2:T4 Cue:T2 Source:T3");
    assertThat(texts(text, found.get(0).content()))
        .containsExactly("\"It is,\"", "\"late.\"", "So it was");
  }

  @Test
  void aCarriageReturnIsACharacterAndEndsNoLine() throws IOException {
    String text = "One\r\nAna said two";
    List<GoldStatement> found =
        read(
            text,
            "T1\tSource 5 8\tAna",
            "T2\tCue 9 13\tsaid",
            "T3\tContent 0 3\tOne\rE9\tAttribution:T1",
            "E1\tAttribution:T2 Content:T3 Cue:T2 Source:T1");
    assertThat(found).hasSize(1);
    assertThat(texts(text, found.get(0).source())).containsExactly("Ana");
    assertThat(texts(text, found.get(0).content())).containsExactly("One");
  }

  @Test
  void withoutContentThereIsNoAttributionButWithoutSourceThereIs() throws IOException {
    List<GoldStatement> found =
        read(
            "Reportedly it fell",
            "T1\tCue 0 10\tReportedly",
            "T2\tContent 11 18\tit fell",
            "E1\tAttribution-no-source:T1 Content:T2 Cue:T1",
            "E2\tAttribution:T1 Cue:T1",
            "#1\tNote E1\ta note");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).source()).isEmpty();
  }

  @Test
  void anOffsetOutsideTheTextIsReportedWithItsLine() {
    assertThatThrownBy(() -> read("short", "T1\tCue 0 10\tReportedly"))
        .isInstanceOf(OnRecordException.class)
        .hasMessageContaining("x_1.ann, line 1")
        .hasMessageContaining("Cue 0 10");
  }

  @Test
  void theFirstAnnotatorInNameOrderCounts() throws IOException {
    Files.createDirectories(folder.resolve("text"));
    Files.createDirectories(folder.resolve("attributions"));
    Files.writeString(folder.resolve("text/a_1.txt"), "Ana said no");
    Files.writeString(folder.resolve("text/b.txt"), "not annotated");
    String first =
        "T1\tCue 4 8\tsaid\nT2\tContent 9 11\tno\nE1\tAttribution:T1 Cue:T1 Content:T2\n";
    Files.writeString(folder.resolve("attributions/a_1_77.ann"), "");
    Files.writeString(folder.resolve("attributions/a_1_2f.ann"), first);
    List<GoldArticle> articles = Polnear.read(folder);
    assertThat(articles).hasSize(1);
    assertThat(articles.get(0).name()).isEqualTo("a_1");
    assertThat(articles.get(0).statements()).hasSize(1);
  }

  @Test
  void aFolderWithoutArticlesIsRefused() {
    assertThatThrownBy(() -> Polnear.read(folder.resolve("nowhere")))
        .isInstanceOf(OnRecordException.class)
        .hasMessageContaining("no such folder");
  }
}
