package org.onrecord.ingest.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.onrecord.findings.Published;
import org.onrecord.ingest.internal.Datelines;
import org.onrecord.ingest.internal.Encodings;

/**
 * The article of a web page.
 *
 * @param title as the page gives it, without the outlet's name; null when it gives none
 * @param outlet the name of the newspaper or site; null when the page does not tell
 * @param authors names, in the page's order
 * @param published the date of publication; a span of evidence counts in {@code text}
 * @param text paragraphs, headings and list items, with a blank line between them; empty when the
 *     page holds no article
 */
public record HtmlArticle(
    @Nullable String title,
    @Nullable String outlet,
    List<String> authors,
    Published published,
    String text) {
  // As deep as browsers nest (Chromium and Firefox stop at 512); deeper elements become siblings.
  private static final int DEEPEST = 512;

  public HtmlArticle {
    authors = List.copyOf(authors);
  }

  /** Reads a page in whatever encoding it is. */
  public static HtmlArticle read(byte[] html) {
    return read(Encodings.decode(html).text());
  }

  /** Reads a page, however broken it is. */
  public static HtmlArticle read(String html) {
    Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
    JsonLd jsonLd = JsonLd.of(page);
    MetaTags tags = MetaTags.of(page);
    PageTitle title = PageTitle.of(page, tags, jsonLd);
    PageFacts facts = PageFacts.of(page, tags, jsonLd);
    List<String> authors = authors(page, tags, jsonLd, title.outlet());
    Optional<Published> dated = PublishedDate.onPage(page, tags, jsonLd, facts);
    // This cuts the page up: what reads the whole page stands before it.
    String text = HtmlText.wellFormed(ArticleText.of(page, facts, jsonLd));
    Published published = dated.or(() -> Datelines.inText(text)).orElseGet(Published::unknown);
    return new HtmlArticle(title.title(), title.outlet(), authors, published, text);
  }

  private static List<String> authors(
      Document page, MetaTags tags, JsonLd jsonLd, @Nullable String outlet) {
    List<String> known = Bylines.clean(jsonLd.authors(), outlet);
    if (known.isEmpty()) {
      known = Bylines.clean(tags.all("author"), outlet);
    }
    return known.isEmpty() ? Bylines.visible(page) : known;
  }
}
