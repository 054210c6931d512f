package org.onrecord.cli.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.onrecord.findings.Article;
import org.onrecord.findings.Reading;
import org.onrecord.findings.ReadingJson;
import org.onrecord.findings.Span;
import org.onrecord.findings.Speaker;
import org.onrecord.findings.SpeakerKind;
import org.onrecord.findings.Statement;
import org.onrecord.findings.StatementForm;

class HtmlPrinterTest {
  private static final Path READINGS = Path.of("src/test/resources/readings");

  @Test
  void everyStatementCanBeReachedAndListed() throws IOException {
    for (String name : List.of("harbour", "verdict", "glacier", "hostile")) {
      Reading reading = fixture(name);
      assertWhole(page(reading), reading);
    }
  }

  @Test
  void severalArticlesHaveContents() throws IOException {
    Document page = page(fixture("harbour"), fixture("verdict"));
    assertThat(page.select("nav.contents li a").eachAttr("href")).containsExactly("#a1", "#a2");
    assertThat(page.select("article#a1, article#a2")).hasSize(2);
    assertThat(page(fixture("harbour")).select("nav")).isEmpty();
  }

  @Test
  void theTitleIsNotSaidTwice() throws IOException {
    Document page = page(fixture("verdict"));
    String title = fixture("verdict").article().title();
    assertThat(page.select("h2").text()).isEqualTo(title);
    assertThat(page.select(".text > p").eachText()).doesNotContain(title);
    assertThat(page.select("h2 .cue").text()).isEqualTo("criticises");
  }

  @Test
  void thePageAsksForNothing() throws IOException {
    Document page = page(fixture("harbour"), fixture("hostile"));
    assertThat(page.select("[src], link, iframe, object, form, img, base")).isEmpty();
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("[style], [onclick], [onload]")).isEmpty();
    assertThat(page.select("a[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
    String policy = page.select("meta[http-equiv]").attr("content");
    assertThat(policy)
        .contains("default-src 'none'")
        .contains(Assets.hash(page.expectFirst("script").data()))
        .contains(Assets.hash(page.expectFirst("style").data()));
  }

  @Test
  void aPageWithoutArticlesSaysSo() throws IOException {
    assertThat(page().text()).contains("No article could be read");
  }

  @Property(tries = 200)
  void anyTextWithAnyMarksStaysWhole(@ForAll String text, @ForAll long seed) throws IOException {
    Random random = new Random(seed);
    Reading base = fixture("harbour");
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < random.nextInt(8); i++) {
      String within = i > 0 && random.nextBoolean() ? "s" + random.nextInt(i) : null;
      statements.add(
          new Statement(
              "s" + i,
              StatementForm.MIXED,
              null,
              null,
              spans(text, random),
              spans(text, random),
              List.of(span(text, random)),
              new Speaker(SpeakerKind.UNKNOWN, null, random.nextBoolean() ? text : null, text),
              null,
              List.of(),
              null,
              null,
              null,
              null,
              within,
              0.5));
    }
    Reading reading =
        new Reading(
            withText(base.article(), text),
            List.of(),
            List.of(),
            List.of(),
            statements,
            List.of(),
            List.of(),
            base.provenance());
    Document page = page(reading);
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("aside .entry")).hasSize(statements.size());
  }

  /** The text is all there, and each statement has its link, its entry, and its description. */
  private static void assertWhole(Document page, Reading reading) {
    Element text = page.expectFirst(".text");
    text.select(".facts, .from").remove();
    String shown = text.wholeText();
    String meant = reading.article().text().replaceAll("[\\p{Cntrl}&&\\S]", "\uFFFD");
    assertThat(letters(shown)).endsWith(letters(meant));
    assertThat(page.select("a.m[id]")).hasSameSizeAs(reading.statements());
    assertThat(page.select(".entry > a[id]")).hasSameSizeAs(reading.statements());
    for (Element link : page.select("a[href]")) {
      assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull();
    }
    for (Element mark : page.select("[aria-describedby]")) {
      assertThat(page.getElementById(mark.attr("aria-describedby"))).isNotNull();
    }
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
  }

  private static String letters(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static List<Span> spans(String text, Random random) {
    return random.nextBoolean() ? List.of() : List.of(span(text, random));
  }

  private static Span span(String text, Random random) {
    int start = random.nextInt(text.length() + 1);
    return Span.of(start, start + random.nextInt(text.length() - start + 1));
  }

  private static Article withText(Article article, String text) {
    return new Article(
        article.id(),
        text,
        article.mediaType(),
        text,
        text,
        List.of(text),
        null,
        article.published(),
        article.sha256(),
        text);
  }

  private static Reading fixture(String name) throws IOException {
    return ReadingJson.parse(Files.readString(READINGS.resolve(name + ".json")));
  }

  private static Document page(Reading... readings) throws IOException {
    StringWriter out = new StringWriter();
    HtmlPrinter printer = new HtmlPrinter(out);
    for (Reading reading : readings) {
      printer.print(reading);
    }
    printer.end();
    return Jsoup.parse(out.toString());
  }
}
