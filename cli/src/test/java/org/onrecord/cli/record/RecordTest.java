package org.onrecord.cli.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.onrecord.findings.Reading;
import org.onrecord.findings.ReadingJson;

class RecordTest {
  @Test
  void statementsStandUnderTheOneTheyAreIn() throws IOException {
    List<Entry> entries = Entry.of(fixture("verdict"));
    List<Entry> deepest =
        entries.stream().flatMap(Entry::walk).filter(entry -> entry.depth() == 2).toList();
    assertThat(deepest).hasSize(1);
    assertThat(entries).extracting(entry -> entry.extent().start()).isSorted();
    assertThat(entries.stream().flatMap(Entry::walk)).hasSize(21);
  }

  @Test
  void pronounsAndRolesAreShownBesideTheName() throws IOException {
    Reading reading = fixture("harbour");
    assertThat(Voice.of(reading, reading.statements().get(0)))
        .extracting(Voice::name, Voice::title, Voice::words, Voice::kind)
        .containsExactly("Ilse Marrow", "chief engineer", null, null);
    assertThat(Voice.of(reading, reading.statements().get(7)).words()).isEqualTo("She");
    assertThat(Voice.of(reading, reading.statements().get(16)).known()).isFalse();
  }

  @Test
  void joinsWhatOnlyBlanksDivide() throws IOException {
    Reading reading = fixture("harbour");
    assertThat(Voice.words(reading, reading.statements().get(5).content()))
        .contains("lift, … “It does", "place. “Every tide");
  }

  @Test
  void linesEndAsOnEverySystem() {
    Lines lines = Lines.of("a\nb\r\n😀c\rd");
    assertThat(lines.place(0)).isEqualTo("1:1");
    assertThat(lines.place(2)).isEqualTo("2:1");
    assertThat(lines.place(7)).isEqualTo("3:2");
    assertThat(lines.place(9)).isEqualTo("4:1");
  }

  @Property
  void everyOffsetHasAPlace(@ForAll String text) {
    Lines lines = Lines.of(text);
    int line = 1;
    for (int offset = 0; offset <= text.length(); offset++) {
      assertThat(lines.line(offset)).isBetween(line, line + 1);
      assertThat(lines.column(offset)).isPositive();
      line = lines.line(offset);
    }
  }

  private static Reading fixture(String name) throws IOException {
    return ReadingJson.parse(
        Files.readString(Path.of("src/test/resources/readings", name + ".json")));
  }
}
