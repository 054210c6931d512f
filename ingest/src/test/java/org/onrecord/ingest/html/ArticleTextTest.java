package org.onrecord.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.ingest.html.Fixtures.BODY;
import static org.onrecord.ingest.html.Fixtures.FIRST;
import static org.onrecord.ingest.html.Fixtures.SECOND;
import static org.onrecord.ingest.html.Fixtures.TEXT;
import static org.onrecord.ingest.html.Fixtures.THIRD;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTextTest {

  @Test
  void leavesOutAllFurniture() {
    assertThat(text(BODY)).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<figure><img src=a><figcaption>The harbour last year. Photo: Jon Tamm.</figcaption></figure>",
        "<div class='ad-slot'><p>Buy one boat and get another boat for half of the price today.</p></div>",
        "<p>Advertisement</p>",
        "<p><a href='/other'>Read more: Why the council of Vell sold its harbour</a></p>",
        "<p>READ MORE: <a href='/other'>Why the council of Vell sold its harbour</a></p>",
        "<ul><li><a href='/a'>Orsa's harbour in pictures</a></li><li><a href='/b'>Who is Ana Ruiz?</a></li></ul>",
        "<div class='newsletter'><p>Get the best of The Orsa Post in your inbox every morning, for free.</p></div>",
        "<p>Sign up for our daily newsletter to get news like this every day.</p>",
        "<div class='share-buttons'><a href=x>Facebook</a> <a href=y>Twitter</a></div>",
        "<div class='relatedArticles'><p>The council of Vell sold its harbour in May, and regrets it now.</p></div>",
        "<aside><p>An aside that tells a wholly different story in a whole sentence or two.</p></aside>",
        "<div style='display: none'><p>A hidden paragraph that no reader of this page will ever see.</p></div>",
        "<p hidden>A hidden paragraph that no reader of this page will ever see on a screen.</p>",
        "<form><label>Your e-mail address, please, so that we can write to you.</label></form>",
        "<noscript><p>Please enable JavaScript to see this page as it was meant to be seen.</p></noscript>",
      })
  void leavesOutWhatStandsBetweenParagraphs(String furniture) {
    String body = "<p>" + FIRST + "</p>" + furniture + "<p>" + SECOND + "</p><p>" + THIRD + "</p>";
    assertThat(text(body)).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h3>Related stories</h3><p>The council of Vell sold its harbour in May, and regrets it now.</p>",
        "<p>Jon Tamm is a reporter for The Orsa Post who writes about the coast.</p>",
        "<p>Follow Jon on Twitter @jontamm_orsa</p>",
        "<p>Tags: harbour, council, Orsa</p>",
        "<h2>Leave a comment</h2>",
        "<p><a href='https://example.org/x'>The ten best harbours of the north, and how to get there</a></p>",
      })
  void cutsWhatFollowsTheArticle(String tail) {
    assertThat(text(BODY + tail)).isEqualTo(TEXT);
  }

  @Test
  void leavesOutBylineDateAndDescriptionAboveTheText() {
    String head = "<meta name='description' content='The mayor of Orsa tells the council no.'>";
    String body =
        "<div><p>The mayor of Orsa tells the council no.</p></div><div>3 June 2021, 10:15</div>"
            + "<div>By Jon Tamm</div><div>"
            + BODY
            + "</div>";
    assertThat(HtmlArticle.read(Fixtures.page(head, body)).text()).isEqualTo(TEXT);
  }

  @Test
  void keepsHeadingsListsQuotationsTablesAndTheirOrder() {
    String body =
        BODY
            + "<h2>What is on offer</h2><ul><li>Three quays</li><li>Two cranes, one of them red</li></ul>"
            + "<blockquote class='twitter-tweet'><p>Not for sale.</p>— Ana Ruiz</blockquote>"
            + "<table><tr><th>Ship</th><th>Year</th></tr><tr><td>Alda</td><td>1901</td></tr></table>"
            + "<p>The council will meet again in two weeks to speak about the customs house.</p>";
    assertThat(text(body))
        .isEqualTo(
            TEXT
                + "\n\nWhat is on offer\n\nThree quays\n\nTwo cranes, one of them red\n\nNot for sale."
                + "\n\n— Ana Ruiz\n\nShip Year\n\nAlda 1901\n\n"
                + "The council will meet again in two weeks to speak about the customs house.");
  }

  @Test
  void showsTextAsABrowserDoes() {
    String body =
        "<p>\n  The <b>har</b>bour of&nbsp;Orsa\n will <i>not</i> be sold &mdash; Mayor Ana"
            + " Ruiz&rsquo;s\tword&#33;<br>It stands&shy;. &#x1F6A2;</p>"
            + BODY;
    assertThat(text(body))
        .startsWith(
            "The harbour of Orsa will not be sold — Mayor Ana Ruiz’s word!\nIt stands. 🚢\n\n");
  }

  @Test
  void takesTwoLineBreaksForAParagraph() {
    String body = "<div>" + FIRST + "<br><br>" + SECOND + "<br/>\n<br/>" + THIRD + "</div>";
    assertThat(text(body)).isEqualTo(TEXT);
  }

  @Test
  void findsAnArticleWithoutAnyHelpfulNames() {
    String html =
        "<table><tr><td><a href=/>Home</a><br><a href=/n>News</a></td><td><font>"
            + BODY
            + "</font></td></tr></table>";
    assertThat(HtmlArticle.read(html).text()).isEqualTo(TEXT);
  }

  @Test
  void findsAnArticleThatIsNamedLikeFurniture() {
    String html = "<body><div class='sidebar'><div class='widget'>" + BODY + "</div></div>";
    assertThat(HtmlArticle.read(html).text()).isEqualTo(TEXT);
    assertThat(HtmlArticle.read("<p class=caption>Orsa sank at noon today.</p>").text())
        .isEqualTo("Orsa sank at noon today.");
  }

  @Test
  void keepsOneArticleOfSeveral() {
    String teaser =
        "<article><h2><a href=/x>Other</a></h2><p>The council of Vell sold its harbour in May, and"
            + " regrets it very much by now.</p></article>";
    String html = "<body><article><h1>Harbour</h1>" + BODY + "</article>" + teaser.repeat(6);
    assertThat(HtmlArticle.read(html).text()).isEqualTo(TEXT);
  }

  @Test
  void readsBrokenPages() {
    String unclosed = "<div><p>" + FIRST + "<p>" + SECOND + "<p>" + THIRD + "<div";
    assertThat(HtmlArticle.read(unclosed).text()).isEqualTo(TEXT);
    String crossed = "<b><p>" + FIRST + "</b><i></p><p>" + SECOND + "</i></p></div><p>" + THIRD;
    assertThat(HtmlArticle.read(crossed).text()).isEqualTo(TEXT);
    String bare = FIRST + "\n" + SECOND;
    assertThat(HtmlArticle.read(bare).text()).isEqualTo(FIRST + " " + SECOND);
  }

  @Test
  void takesTheTextFromThePagesDataWhereThePageIsEmpty() {
    String json =
        "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"articleBody\": \""
            + FIRST
            + " "
            + SECOND
            + "\"}</script>";
    assertThat(HtmlArticle.read("<head>" + json + "</head><body><div id=app></div>").text())
        .isEqualTo(FIRST + " " + SECOND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "<html></html>",
        "<img src=a>",
        "<ul><li><a href=/>Home</a><li><a href=/n>News of the day</a></ul>",
        "<script>if (a < b) { document.write('<p>Hello, world.</p>') }</script>",
        "<!-- a comment",
        "<frameset><frame src=a></frameset>",
      })
  void findsNothingWhereThereIsNoArticle(String html) {
    assertThat(HtmlArticle.read(html).text()).isEmpty();
  }

  private static String text(String body) {
    return HtmlArticle.read(Fixtures.page(body)).text();
  }
}
