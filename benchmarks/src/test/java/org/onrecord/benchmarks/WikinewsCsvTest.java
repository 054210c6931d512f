package org.onrecord.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.findings.OnRecordException;

class WikinewsCsvTest {
  @Test
  void quotedFieldsHoldCommasLineBreaksAndQuotationMarks() {
    assertThat(WikinewsCsv.records("a,b\r\n\"x, y\",\"he said \"\"no\"\"\nand left\"\n\"\",z"))
        .containsExactly(
            List.of("a", "b"), List.of("x, y", "he said \"no\"\nand left"), List.of("", "z"));
  }

  @Test
  void eachArticleBecomesAFile(@TempDir Path folder) throws IOException {
    Path csv = folder.resolve("news.csv");
    Files.writeString(
        csv, "url,title,text\nu1,Port shut,\"It is, \"\"for now\"\".\"\nu2,Rain,Wet.\n");
    Path out = Files.createDirectory(folder.resolve("out"));
    assertThat(WikinewsCsv.extract(List.of(csv), out)).isEqualTo(2);
    assertThat(Files.readString(out.resolve("0000-port-shut.txt")))
        .isEqualTo("Port shut\n\nIt is, \"for now\".");
    assertThat(out.resolve("0001-rain.txt")).exists();
  }

  @Test
  void aFileWithoutTheColumnsIsRefused(@TempDir Path folder) throws IOException {
    Path csv = Files.writeString(folder.resolve("x.csv"), "a,b\n1,2\n");
    assertThatThrownBy(() -> WikinewsCsv.extract(List.of(csv), folder))
        .isInstanceOf(OnRecordException.class)
        .hasMessageContaining("x.csv");
  }

  @Test
  void figuresAreTakenFromAmongOtherLines() {
    Figures figures = Figures.parse("Loading ...\nread_s=1.5000\nwords=1.2E7\n");
    assertThat(figures.get("read_s")).isEqualTo(1.5);
    assertThat(figures.get("words")).isEqualTo(1.2e7);
    assertThatThrownBy(() -> figures.get("load_s")).hasMessageContaining("load_s");
  }
}
