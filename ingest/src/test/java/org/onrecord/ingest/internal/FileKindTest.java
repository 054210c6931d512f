package org.onrecord.ingest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileKindTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "%PDF-1.7 x|PDF",
        "{\\rtf1 x|RTF",
        "PK\u0003\u0004....[Content_Types].xml..word/document.xml|DOCX",
        "PK\u0003\u0004....mimetypeapplication/vnd.oasis.opendocument.text|ODT",
        "PK\u0003\u0004....mimetypeapplication/epub+zip|EPUB",
        "PK\u0003\u0004....readme.txt|ZIP",
        "\u0089PNG....|PNG",
        "a\u0000b|binary",
        "text \u0001\u0002\u0003\u0004 text|binary",
      })
  void namesBinaryFormats(String bytes, String name) {
    assertThat(FileKind.binary(bytes.getBytes(StandardCharsets.ISO_8859_1)))
        .hasValueSatisfying(kind -> assertThat(kind).contains(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A text.\n", "ID3 is a tag.", "BZh is a name", "GIF", "\f\tA form feed"})
  void takesTextForText(String text) {
    assertThat(FileKind.binary(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void tellsHtmlFromText() {
    assertThat(FileKind.isHtml(" <!-- x -->\n<!DOCTYPE html><p>a", "a.txt")).isTrue();
    assertThat(FileKind.isHtml("<?xml version='1.0'?><html>", "a")).isTrue();
    assertThat(FileKind.isHtml("<div>a</div>", "-")).isTrue();
    assertThat(FileKind.isHtml("words alone", "a.HTML")).isTrue();
    assertThat(FileKind.isHtml("<div> is an element", "a.txt")).isFalse();
    assertThat(FileKind.isHtml("a < b", "-")).isFalse();
    assertThat(FileKind.isHtml("<!--", "-")).isFalse();
  }

  @Test
  void knowsFeeds() {
    assertThat(FileKind.foreignXml("<?xml version='1.0'?>\n<rss version='2.0'>")).isPresent();
    assertThat(FileKind.foreignXml("<html>")).isEmpty();
  }

  @Test
  void chooses() {
    assertThat(FileNames.mayHoldArticle(Path.of("a/b.txt"))).isTrue();
    assertThat(FileNames.mayHoldArticle(Path.of("a/b"))).isTrue();
    assertThat(FileNames.mayHoldArticle(Path.of("a/b.pdf"))).isTrue();
    assertThat(FileNames.mayHoldArticle(Path.of("a/b.XHTML"))).isTrue();
    assertThat(FileNames.mayHoldArticle(Path.of("a/b.PNG"))).isFalse();
    assertThat(FileNames.mayHoldArticle(Path.of("a/README.md"))).isFalse();
    assertThat(FileNames.mayHoldArticle(Path.of("a/b.ndjson"))).isFalse();
    assertThat(FileNames.mayHoldArticle(Path.of("a/b.txt~"))).isFalse();
    assertThat(FileNames.isHidden(Path.of("a/.b.txt"))).isTrue();
    assertThat(ByteSize.inWords(60_000_000)).isEqualTo("60 MB");
    assertThat(ByteSize.inWords(1_234)).isEqualTo("1.2 kB");
    assertThat(ByteSize.inWords(7)).isEqualTo("7 bytes");
  }

  @Test
  void takesATitleOnlyWhereItIsSafe() {
    assertThat(TextTitle.of("Port dispute goes to court\n\nThe port..."))
        .hasValue("Port dispute goes to court");
    assertThat(TextTitle.of("\r\nWho sold the port?\r\n\r\nNobody knows."))
        .hasValue("Who sold the port?");
    assertThat(TextTitle.of("The port was sold.\n\nNobody knows.")).isEmpty();
    assertThat(TextTitle.of("Port dispute goes to court\nThe port...")).isEmpty();
    assertThat(TextTitle.of("18 November 2019\n\nThe port was sold.")).isEmpty();
    assertThat(TextTitle.of("One line alone")).isEmpty();
    assertThat(TextTitle.of("Title and nothing\n\n")).isEmpty();
    assertThat(TextTitle.of("***\n\nThe port was sold.")).isEmpty();
  }
}
