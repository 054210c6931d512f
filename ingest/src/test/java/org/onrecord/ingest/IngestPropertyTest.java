package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.onrecord.findings.Article;
import org.onrecord.findings.Span;
import org.onrecord.ingest.ArticleResult.Failed;
import org.onrecord.ingest.ArticleResult.Found;

class IngestPropertyTest {
  private static final Ingest INGEST = Ingest.withDefaults();
  private static final String SENTENCE = "The mayor said that the harbour would not be sold. ";
  private static final long FUZZ_NANOS = 12_000_000_000L;

  private static final String[] PIECES = {
    "<",
    ">",
    "</p>",
    "<p>",
    "<div",
    "</div>",
    "<table><tr>",
    "<!--",
    "-->",
    "<script>",
    "]]>",
    "<![CDATA[",
    "&#xD800;",
    "&#0;",
    "&amp",
    "&#x1F6A2;",
    "\"",
    "'",
    "=",
    " class=comment ",
    "<br>",
    "<svg><p>",
    "<template>",
    "<title>",
    "<h1>",
    "<article>",
    "<a href=x>",
    "<li>",
    "\u0000",
    "\uFEFF",
    "{\"@graph\":[",
    "\uD83D",
    "<time datetime='2021-",
    "<base href=x>",
    "<frameset>",
    "<plaintext>"
  };

  @Property(tries = 300)
  void anyBytesGiveAnArticleOrAReason(@ForAll byte[] bytes) {
    check(INGEST.read(bytes, "x"));
    check(INGEST.read(bytes, "x.html"));
  }

  @Property(tries = 300)
  void plainTextStaysAsItIs(@ForAll @StringLength(max = 300) String tail) {
    byte[] bytes = (SENTENCE + tail).getBytes(StandardCharsets.UTF_8);
    ArticleResult result = INGEST.read(bytes, "x.txt");
    check(result);
    if (result instanceof Found found) {
      assertThat(found.article().text()).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
    }
  }

  @Property(tries = 200)
  void anyTextInAPageIsRead(@ForAll @StringLength(max = 300) String text) {
    String html = "<p>" + SENTENCE + text + "</p><div>" + text;
    check(INGEST.read(html.getBytes(StandardCharsets.UTF_8), "x.html"));
  }

  /** Pages broken at random, the same ones every time, until the time is up. */
  @Example
  void brokenPagesAreRead() {
    Random random = new Random(2021);
    long end = System.nanoTime() + FUZZ_NANOS;
    for (int round = 0; System.nanoTime() < end; round++) {
      byte[] page = mutate(random).getBytes(StandardCharsets.UTF_8);
      try {
        check(INGEST.read(page, "x.html"));
      } catch (RuntimeException | StackOverflowError e) {
        throw new AssertionError(
            "Round " + round + ": " + new String(page, StandardCharsets.UTF_8), e);
      }
    }
  }

  private static String mutate(Random random) {
    StringBuilder page = new StringBuilder(org.onrecord.ingest.html.Pages.FULL);
    for (int i = random.nextInt(30); i >= 0; i--) {
      int at = random.nextInt(page.length());
      int to = Math.min(page.length(), at + random.nextInt(60));
      switch (random.nextInt(4)) {
        case 0 -> page.delete(at, to);
        case 1 -> page.insert(at, PIECES[random.nextInt(PIECES.length)]);
        case 2 -> page.insert(random.nextInt(page.length()), page.substring(at, to));
        default -> page.setCharAt(at, (char) random.nextInt(0x3000));
      }
      if (page.length() == 0) {
        page.append('<');
      }
    }
    return page.toString();
  }

  private static void check(ArticleResult result) {
    if (result instanceof Failed failed) {
      assertThat(failed.problem()).isNotBlank();
      assertThat(failed.advice()).endsWith(".");
      return;
    }
    Article article = ((Found) result).article();
    assertThat(article.text()).isNotBlank();
    byte[] utf8 = article.text().getBytes(StandardCharsets.UTF_8);
    assertThat(new String(utf8, StandardCharsets.UTF_8)).isEqualTo(article.text());
    for (Span span : article.published().evidence()) {
      assertThat(span.textIn(article.text())).isNotBlank();
    }
    if (article.mediaType().equals("text/html")) {
      assertThat(article.text()).isEqualTo(article.text().strip()).doesNotContain("\n\n\n");
    }
  }
}
