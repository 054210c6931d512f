package org.onrecord.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.ingest.html.Fixtures.BODY;

import java.nio.charset.Charset;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.findings.Published.Basis;

class HtmlArticleTest {

  @Test
  void readsOpenGraphAndMetaElements() {
    HtmlArticle article =
        read(
            """
            <meta property="og:title" content="Orsa keeps its harbour &amp;amp; quays – The Orsa Post">
            <meta name="author" content="By Ana Vell and Jon Tamm, Staff Writer">
            <meta property="article:published_time" content="2021-06-03T23:50:00+02:00">
            """,
            BODY);
    assertThat(article.title()).isEqualTo("Orsa keeps its harbour & quays");
    assertThat(article.outlet()).isEqualTo("The Orsa Post");
    assertThat(article.authors()).containsExactly("Ana Vell", "Jon Tamm");
    assertThat(article.published().value()).isEqualTo("2021-06-03");
    assertThat(article.published().basis()).isEqualTo(Basis.METADATA);
    assertThat(article.published().evidence()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'@type': 'NewsArticle', %s}",
        "[{'@type': 'WebPage'}, {'@type': ['Thing', 'ReportageNewsArticle'], %s}]",
        "{'@graph': [{'@type': 'Person', '@id': '#j', 'name': 'X'}, {'@type': 'Article', %s}]}",
        "<!-- {'@type': 'BlogPosting', %s, } -->",
        "{'@type': 'WebPage', 'mainEntity': {'@type': 'NewsArticle', %s}}",
      })
  void readsJsonLdHoweverItIsWrapped(String wrapping) {
    String facts =
        "'headline': 'Orsa keeps it', 'datePublished': '2021-06-03', 'publisher': {'name': 'Post'},"
            + " 'author': [{'@type': 'Person', 'name': 'Jon Tamm'}, {'name': 'Ana Vell'}]";
    HtmlArticle article = HtmlArticle.read(jsonLd(wrapping.formatted(facts)) + "<p>" + BODY);
    assertThat(article.title()).isEqualTo("Orsa keeps it");
    assertThat(article.outlet()).isEqualTo("Post");
    assertThat(article.authors()).containsExactly("Jon Tamm", "Ana Vell");
    assertThat(article.published().earliest()).isEqualTo(LocalDate.of(2021, 6, 3));
  }

  @Test
  void followsReferencesInJsonLd() {
    String graph =
        "{'@graph': [{'@type': 'Person', '@id': '#j', 'name': 'Jon Tamm'},"
            + " {'@type': 'Article', 'author': {'@id': '#j'}}]}";
    assertThat(HtmlArticle.read(jsonLd(graph) + BODY).authors()).containsExactly("Jon Tamm");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "{'@type': 'NewsArticle', 'headline': [}", "", "null", "3", "[[[]]]"})
  void passesOverBrokenJsonLd(String json) {
    HtmlArticle article = HtmlArticle.read(jsonLd(json) + "<title>Orsa keeps it</title>" + BODY);
    assertThat(article.title()).isEqualTo("Orsa keeps it");
    assertThat(article.text()).isEqualTo(Fixtures.TEXT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<time datetime='2021-06-03T10:00Z'>yesterday</time>|METADATA|2021-06-03",
        "<span itemprop='datePublished' content='2021-06-03'>x</span>|METADATA|2021-06-03",
        "<time>3 June 2021</time>|PAGE|2021-06-03",
        "<div>Thursday, June 3, 2021 10:15 a.m.</div>|PAGE|2021-06-03",
        "<div>Jon Tamm, Orsa • Published 3 June 2021</div>|PAGE|2021-06-03",
        "<p>ORSA, June 3, 2021 (OPA) – The harbour will not be sold, the mayor said.</p>|TEXT|2021-06-03",
      },
      quoteCharacter = '`')
  void findsTheDate(String html, Basis basis, String day) {
    HtmlArticle article = read("", html + BODY);
    assertThat(article.published().value()).isEqualTo(day);
    assertThat(article.published().basis()).isEqualTo(basis);
  }

  @Test
  void pointsToADatelineInTheText() {
    String dateline = "<p>ORSA, June 3, 2021 (OPA) – The harbour stays, the mayor said.</p>";
    HtmlArticle article = HtmlArticle.read("<body>" + dateline + BODY);
    assertThat(article.published().evidence().get(0).textIn(article.text()))
        .isEqualTo("June 3, 2021");
  }

  @Test
  void readsTheDateFromThePagesAddress() {
    String day = "<link rel=canonical href='https://orsa.example/2021/jun/03/harbour'>";
    assertThat(read(day, BODY).published().value()).isEqualTo("2021-06-03");
    String month = "<meta property='og:url' content='https://orsa.example/2021/06/harbour'>";
    assertThat(read(month, BODY).published().value()).isEqualTo("2021-06");
    assertThat(read(month, BODY).published().latest()).isEqualTo(LocalDate.of(2021, 6, 30));
  }

  @Test
  void takesNoDateFromTheArticlesOwnProse() {
    HtmlArticle article =
        read("", "<p>The council bought the harbour on 3 June 1921, as the mayor said.</p>" + BODY);
    assertThat(article.published().basis()).isEqualTo(Basis.UNKNOWN);
  }

  @Test
  void readsWhatAReaderSeesWhereThereIsNoMetadata() {
    HtmlArticle article = read("", BODY);
    assertThat(article.title()).isEqualTo("Orsa keeps its harbour");
    assertThat(article.authors()).containsExactly("Jon Tamm");
  }

  @Test
  void saysNothingWhereThePageTellsNothing() {
    HtmlArticle article = HtmlArticle.read(BODY);
    assertThat(article.title()).isNull();
    assertThat(article.outlet()).isNull();
    assertThat(article.authors()).isEmpty();
  }

  @Test
  void readsBytesInTheirEncoding() {
    byte[] bytes = ("<meta charset=windows-1252>" + BODY).getBytes(Charset.forName("cp1252"));
    assertThat(HtmlArticle.read(bytes).text()).isEqualTo(Fixtures.TEXT);
  }

  private static HtmlArticle read(String head, String body) {
    return HtmlArticle.read(Fixtures.page(head, body));
  }

  private static String jsonLd(String json) {
    return "<script type='application/ld+json'>" + json.replace('\'', '"') + "</script>";
  }
}
