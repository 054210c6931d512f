package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.findings.Article;
import org.onrecord.findings.Published.Basis;
import org.onrecord.ingest.ArticleResult.Failed;
import org.onrecord.ingest.ArticleResult.Found;

class IngestTest {
  private static final String SENTENCE = "The mayor said that the harbour would not be sold.";
  private static final InputStream NOTHING = InputStream.nullInputStream();

  @TempDir Path folder;

  @Test
  void keepsPlainTextAsItIs() throws IOException {
    String text = "Port dispute goes to court\r\n\r\n\t" + SENTENCE + "  😀\n\n";
    Article article = found(write("a.txt", text));
    assertThat(article.text()).isEqualTo(text);
    assertThat(article.title()).isEqualTo("Port dispute goes to court");
    assertThat(article.mediaType()).isEqualTo("text/plain");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.published().basis()).isEqualTo(Basis.UNKNOWN);
    assertThat(article.location()).isEqualTo(folder.resolve("a.txt").toString());
  }

  @Test
  void namesAnArticleByItsBytes() throws IOException {
    Article article = found(write("a.txt", "abc"));
    assertThat(article.sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(article.id()).isEqualTo("a-ba7816bf8f01cfea");
    assertThat(found(write("b.txt", "abc")).id()).isEqualTo(article.id());
  }

  @Test
  void readsHtml() throws IOException {
    Article article =
        found(write("a.html", "<title>Port sold | The Orsa Post</title><p>" + SENTENCE + "</p>"));
    assertThat(article.text()).isEqualTo(SENTENCE);
    assertThat(article.mediaType()).isEqualTo("text/html");
  }

  @Test
  void goesOnAfterEveryError() throws IOException {
    write("b/empty.txt", "");
    write("b/blank.txt", " \n\t\u00a0");
    write("b/good.txt", SENTENCE);
    write("b/paper.pdf", "%PDF-1.4");
    write("b/pic.txt", "\u0000\u0001\u0002");
    write("b/german.txt", "Die Bürgermeisterin sagte, dass der Hafen nicht verkauft wird und ist.");
    write("b/list.html", "<ul><li><a href=x>Home</a><li><a href=y>News</a></ul>");
    write("b/feed", "<?xml version='1.0'?><rss></rss>");
    String missing = folder.resolve("nothing.txt").toString();
    ArticleSource source =
        Ingest.withDefaults()
            .arguments(
                List.of(missing, folder.resolve("b").toString(), "-"),
                stream(SENTENCE + " Twice."));
    List<ArticleResult> results = source.articles().toList();
    assertThat(source.size()).isEqualTo(10).isEqualTo(results.size());
    assertThat(results)
        .extracting(r -> r instanceof Failed failed ? failed.problem() : "found")
        .containsExactly(
            "there is no such file or folder",
            "the input holds nothing but white space",
            "the input is empty (0 bytes)",
            "this is a news feed (RSS or Atom), which OnRecord cannot read yet",
            "the text is not in English (it reads like German)",
            "found",
            "the page holds no article text",
            "this is a PDF document, which OnRecord cannot read yet",
            "this is a binary file, which OnRecord cannot read yet",
            "found");
    assertThat(results.get(9).location()).isEqualTo("-");
    assertThat(((Failed) results.get(0)).message())
        .isEqualTo(
            missing
                + ": there is no such file or folder. Check the spelling and the folder you are in.");
    assertThat(results)
        .filteredOn(Failed.class::isInstance)
        .allSatisfy(r -> assertThat(((Failed) r).advice()).endsWith("."));
  }

  @Test
  void readsFoldersInOrderWithoutHiddenAndOtherFiles() throws IOException {
    for (String name :
        List.of(
            "d/z.txt", "d/a/b.html", "d/a/.hidden.txt", "d/.git/x.txt", "d/style.css", "d/B.txt")) {
      write(name, SENTENCE);
    }
    assertThat(
            Ingest.withDefaults()
                .paths(List.of(folder.resolve("d")))
                .articles()
                .map(this::relative))
        .containsExactly("d/B.txt", "d/a/b.html", "d/z.txt");
  }

  @Test
  void saysThatAFolderHoldsNothing() throws IOException {
    Files.createDirectories(folder.resolve("e/inner"));
    write("e/.hidden", SENTENCE);
    assertThat(failed(folder.resolve("e")).problem()).contains("no file");
  }

  @Test
  void refusesALargeFileWithoutReadingIt() throws IOException {
    Path large = folder.resolve("large.txt");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(60_000_000);
    }
    assertThat(failed(large).message()).contains("too large").contains("60 MB").contains("50 MB");
  }

  @Test
  void refusesALargeStreamAtTheLimit() {
    Ingest small = Ingest.withDefaults().withLimit(100);
    ArticleResult over = small.readStream(stream("x".repeat(101)), "-");
    assertThat(over).isInstanceOf(Failed.class);
    assertThat(((Failed) over).message()).startsWith("standard input: ").contains("100 bytes");
    assertThat(small.readStream(stream("x".repeat(100)), "-")).isInstanceOf(Found.class);
    assertThat(small.read(new byte[101], "memory")).isInstanceOf(Failed.class);
    assertThatThrownBy(() -> Ingest.withDefaults().withLimit(0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void saysThatAFileMayNotBeRead() throws IOException {
    Path locked = write("locked.txt", SENTENCE);
    assumeTrue(locked.toFile().setReadable(false) && !Files.isReadable(locked), "root reads all");
    assertThat(failed(locked).problem()).contains("may not be read");
  }

  @Test
  void reportsAStreamThatBreaks() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the wire was cut");
          }

          @Override
          public int read(byte[] into, int from, int length) throws IOException {
            return read();
          }
        };
    ArticleResult result = Ingest.withDefaults().readStream(broken, "-");
    assertThat(((Failed) result).problem()).contains("the wire was cut");
  }

  @Test
  void reportsAnImpossibleOrEmptyPath() {
    for (String argument : List.of("a\0b", "")) {
      List<ArticleResult> results =
          Ingest.withDefaults().arguments(List.of(argument), NOTHING).articles().toList();
      assertThat(results).singleElement().isInstanceOf(Failed.class);
    }
  }

  @Test
  void readsADeepAndBrokenPageInAMoment() throws IOException {
    String deep = "<div><b>".repeat(50_000) + "<p>" + SENTENCE + "<table><tr><p></b";
    assertThat(found(write("deep.html", deep)).text()).contains(SENTENCE);
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private String relative(ArticleResult result) {
    return folder.relativize(Path.of(result.location())).toString().replace('\\', '/');
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Article found(Path path) {
    return ((Found) only(path)).article();
  }

  private static Failed failed(Path path) {
    return (Failed) only(path);
  }

  private static ArticleResult only(Path path) {
    List<ArticleResult> results = Ingest.withDefaults().paths(List.of(path)).articles().toList();
    assertThat(results).hasSize(1);
    return results.get(0);
  }
}
