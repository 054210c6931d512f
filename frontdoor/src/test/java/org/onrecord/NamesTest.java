package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.findings.EntityType;
import org.onrecord.findings.OnRecordException;
import org.onrecord.reader.entity.KnownName;

class NamesTest {
  @TempDir private Path folder;

  @Test
  void takesQuotedCellsEmptyOnesAndComments() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("names.csv"),
            "\uFEFFname,type,aliases,description\n# the harbour\n"
                + "Ana Ruiz,person,Ruiz|La Jefa,\"mayor, of Tarn\"\n\n"
                + "\"Board \"\"B\"\"\",Organisation\n");
    assertThat(Names.read(file).list().names())
        .containsExactly(
            new KnownName(
                "Ana Ruiz", EntityType.PERSON, List.of("Ruiz", "La Jefa"), "mayor, of Tarn"),
            new KnownName("Board \"B\"", EntityType.ORGANIZATION, List.of(), ""));
    assertThat(Names.read(file).list().sha256()).hasSize(64);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ana Ruiz,person; line 1: the first line must name the columns",
        "name,type\\nAna Ruiz,human; line 2: \"human\" is no type; give person",
        "name,type\\n\\n,person; line 3: the name is empty",
        "name,type\\nAna,person\\nAna,group; line 3: \"Ana\" is already in line 2",
        "name,type\\nAna,person,a,b,c; line 2: 5 cells where 2 to 4 are wanted",
        "name,type\\n\"Ana,person; line 2: a quotation mark is not closed"
      })
  void saysWhichLineMakesNoSense(String text, String message) throws IOException {
    Path file = Files.writeString(folder.resolve("bad.csv"), text.replace("\\n", "\n"));
    assertThatThrownBy(() -> Names.read(file))
        .isInstanceOf(OnRecordException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining(message.strip());
  }

  @Test
  void saysWhichFileIsMissingOrNoText() throws IOException {
    Path latin = Files.write(folder.resolve("latin.csv"), new byte[] {'n', (byte) 0xe9});
    assertThatThrownBy(() -> Names.read(latin)).hasMessageContaining("UTF-8");
    assertThatThrownBy(() -> Names.read(folder.resolve("none.csv")))
        .hasMessageContaining("none.csv");
  }
}
