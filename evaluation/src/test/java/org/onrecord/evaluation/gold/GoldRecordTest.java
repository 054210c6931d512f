package org.onrecord.evaluation.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.findings.Act;
import org.onrecord.findings.EntityType;
import org.onrecord.findings.MentionForm;
import org.onrecord.findings.OnRecordException;
import org.onrecord.findings.Polarity;
import org.onrecord.findings.Reading;
import org.onrecord.findings.ReadingJson;
import org.onrecord.findings.Speaker;
import org.onrecord.findings.SpeakerKind;
import org.onrecord.findings.Statement;
import org.onrecord.findings.StatementForm;
import org.onrecord.testkit.WireSchema;

class GoldRecordTest {
  private static final Path EXAMPLE =
      Path.of("src/test/resources/org/onrecord/evaluation/gold/example.xml");

  @TempDir private Path folder;

  private Reading example() throws IOException {
    Files.writeString(
        folder.resolve("articles.tsv"),
        "# head\n"
            + "example\tdev\t2021-06-03\tPort dispute\thttps://x.org/a\t2021-07-01\tAnn and"
            + " Bob\n");
    return GoldRecord.read(EXAMPLE, GoldMetadata.near(folder)).reading();
  }

  @Test
  void marksBecomeTheSpansOfAReading() throws IOException {
    Reading reading = example();
    assertThat(reading.article().text())
        .startsWith("Port dispute goes to court\n\nThe operator of the port, Harwell Docks, said")
        .doesNotContain("<");
    Statement first = reading.statements().get(0);
    assertThat(reading.text(first.source().get(0)))
        .isEqualTo("The operator of the port, Harwell Docks");
    assertThat(reading.text(first.content().get(0))).isEqualTo("that it would \"fight the claim\"");
    assertThat(first.venue()).isNotNull();
    Statement third = reading.statements().get(2);
    assertThat(third.content()).hasSize(2);
    Statement fourth = reading.statements().get(3);
    assertThat(fourth.within()).isEqualTo("s3");
    assertThat(fourth.addressee()).isEqualTo("e1");
    assertThat(reading.statements().get(1).about()).containsExactly("e2");
  }

  @Test
  void attributesAndFormsAreRead() throws IOException {
    Reading reading = example();
    assertThat(reading.statements())
        .extracting(Statement::form)
        .containsExactly(
            StatementForm.MIXED,
            StatementForm.INDIRECT,
            StatementForm.DIRECT,
            StatementForm.INDIRECT,
            StatementForm.INDIRECT);
    Statement second = reading.statements().get(1);
    assertThat(second.act()).isEqualTo(Act.ACCUSE);
    assertThat(second.polarity()).isEqualTo(Polarity.POSITIVE);
    assertThat(second.speaker())
        .isEqualTo(new Speaker(SpeakerKind.NAMED_PERSON, "e1", "Ana Ruiz", "Deputy Mayor"));
    assertThat(reading.entities().get(2).type()).isEqualTo(EntityType.GROUP);
    assertThat(reading.entities().get(2).named()).isFalse();
    assertThat(reading.mentions().stream().filter(m -> "e1".equals(m.entity())))
        .extracting(m -> m.form())
        .containsExactly(
            MentionForm.NOMINAL,
            MentionForm.NAME,
            MentionForm.NOMINAL,
            MentionForm.PRONOUN,
            MentionForm.PRONOUN,
            MentionForm.PRONOUN);
  }

  @Test
  void itIsWrittenInTheWireFormatWithWhoVouchesForIt() throws IOException {
    Reading reading = example();
    String json = ReadingJson.write(reading);
    WireSchema.assertValid(json);
    assertThat(ReadingJson.parse(json)).isEqualTo(reading);
    assertThat(reading.article().location()).isEqualTo("https://x.org/a");
    assertThat(reading.article().published().value()).isEqualTo("2021-06-03");
    assertThat(reading.provenance().options()).containsEntry("vouchedBy", "Ann and Bob");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<cue n=\"1\">| <cue n=\"9\">| line 4: statement 9 is marked here, and not listed",
        "<venue n=\"1\">in a statement</venue>| <place>in</place>| line 4: <place> is no mark",
        "<m e=\"2\">it</m>| <m>it</m>| line 4: <m> needs e=\"NUMBER\"",
        "<m e=\"2\">it</m>| it<m e=\"2\"></m>| line 4: <m> holds no words",
        "act=\"accuse\"| act=\"acuse\"| act is 'acuse' and must be one of say, ask,",
        "about=\"2\"| about=\"2 7\"| statement 2 has about=\"7\", which is not listed",
        "act=\"accuse\"| act=\"accuse\" form=\"direct\"| not known: form",
        "addressee=\"1\" within=\"3\"| addressee=\"1\" within=\"4\"| stands within 4",
        "<entity e=\"3\"| <entity e=\"1\"| line 11: a second entity 1",
        "</source>, <cue| , <cue| not well-formed XML",
        "type=\"group\"| type=\"crowd\"| type is 'crowd'",
      })
  void aBrokenRuleIsNamedWithItsLine(String right, String wrong, String message)
      throws IOException {
    String xml = Files.readString(EXAMPLE);
    assertThat(xml).contains(right);
    Path broken = Files.writeString(folder.resolve("broken.xml"), xml.replace(right, wrong));
    assertThatThrownBy(() -> GoldRecord.readAll(folder))
        .isInstanceOf(OnRecordException.class)
        .hasMessageStartingWith(broken + ", line ")
        .hasMessageContaining(message);
  }

  @Test
  void aFolderWithoutRecordsIsSaid() {
    assertThatThrownBy(() -> GoldRecord.readAll(folder)).hasMessageContaining("no gold record");
  }
}
