package org.onrecord.ingest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EncodingsTest {
  private static final String TEXT = "“Déjà vu”, said Zoë – for €5.";
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  @Test
  void readsUtf8AndDropsItsMark() {
    assertThat(decode(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
    assertThat(decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
  }

  @Test
  void readsUtf16WithMark() {
    byte[] big = ("\uFEFF" + TEXT + "😀").getBytes(StandardCharsets.UTF_16BE);
    byte[] little = ("\uFEFF" + TEXT + "😀").getBytes(StandardCharsets.UTF_16LE);
    assertThat(decode(big)).isEqualTo(TEXT + "😀");
    assertThat(decode(little)).isEqualTo(TEXT + "😀");
  }

  @Test
  void takesWhatIsNoUtf8ForWindows1252() {
    assertThat(decode(TEXT.getBytes(WINDOWS_1252))).isEqualTo(TEXT);
  }

  @Test
  void believesADeclarationOnlyWhereTheBytesAreNoUtf8() {
    String meta = "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=%s\">";
    String greek = meta.formatted("iso-8859-7") + "Αθήνα";
    assertThat(decode(greek.getBytes(Charset.forName("ISO-8859-7")))).isEqualTo(greek);
    String short1 = "<meta charset=koi8-r>Москва";
    assertThat(decode(short1.getBytes(Charset.forName("KOI8-R")))).isEqualTo(short1);
    String wrong = meta.formatted("iso-8859-1") + TEXT;
    assertThat(decode(wrong.getBytes(StandardCharsets.UTF_8))).isEqualTo(wrong);
    String latin = meta.formatted("iso-8859-1") + TEXT;
    assertThat(decode(latin.getBytes(WINDOWS_1252))).isEqualTo(latin);
    String unknown = meta.formatted("no-such-thing") + TEXT;
    assertThat(decode(unknown.getBytes(WINDOWS_1252))).isEqualTo(unknown);
  }

  @Test
  void readsAnXmlDeclarationAndSevenBitJapanese() {
    String xml = "<?xml version=\"1.0\" encoding=\"windows-1251\"?><html>Киев";
    assertThat(decode(xml.getBytes(Charset.forName("windows-1251")))).isEqualTo(xml);
    String japanese = "<meta charset=\"iso-2022-jp\">日本";
    assertThat(decode(japanese.getBytes(Charset.forName("ISO-2022-JP")))).isEqualTo(japanese);
  }

  @Test
  void keepsUtf8ThatIsCutOffOrHasABrokenByte() {
    byte[] whole = TEXT.repeat(20).getBytes(StandardCharsets.UTF_8);
    byte[] cut =
        Arrays.copyOf((TEXT.repeat(20) + "é").getBytes(StandardCharsets.UTF_8), whole.length + 1);
    assertThat(decode(cut)).isEqualTo(TEXT.repeat(20) + "\uFFFD");
    ByteArrayOutputStream broken = new ByteArrayOutputStream();
    broken.writeBytes(whole);
    broken.write(0xFF);
    broken.writeBytes(whole);
    assertThat(decode(broken.toByteArray())).contains("Déjà vu").contains("\uFFFD");
  }

  private static String decode(byte[] bytes) {
    return Encodings.decode(bytes).text();
  }
}
