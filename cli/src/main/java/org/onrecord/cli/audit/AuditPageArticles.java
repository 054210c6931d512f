package org.onrecord.cli.audit;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.audit.AuditedArticle;
import org.onrecord.audit.KindCount;
import org.onrecord.audit.Source;
import org.onrecord.cli.html.Html;
import org.onrecord.cli.record.Count;
import org.onrecord.findings.SpeakerKind;

/** The page's table of articles: sortable by its heads, each with its sources to unfold. */
final class AuditPageArticles {
  private static final List<String> COLUMNS =
      List.of("Sources", "Anonymous", "Statements", "Quoted words");

  private final List<AuditedArticle> articles;

  AuditPageArticles(List<AuditedArticle> articles) {
    this.articles = articles;
  }

  Html html() {
    Html html = new Html();
    html.raw("<section aria-labelledby=\"articles\">\n<h2 id=\"articles\">Articles</h2>\n");
    html.raw("<table class=\"articles\" data-sortable>\n<thead><tr><th scope=\"col\">Article</th>");
    for (String column : COLUMNS) {
      html.raw("<th scope=\"col\" class=\"n\">").text(column).raw("</th>");
    }
    html.raw("<td class=\"chart\"><span class=\"soft\">Statements by kind of source</span></td>");
    html.raw("</tr></thead>\n<tbody>\n");
    articles.forEach(article -> row(article, html));
    return html.raw("</tbody>\n</table>\n</section>\n");
  }

  private static void row(AuditedArticle article, Html html) {
    List<KindCount> kinds = KindCount.of(article.sources());
    int anonymous =
        kinds.stream()
            .filter(kind -> kind.kind() == SpeakerKind.ANONYMOUS)
            .mapToInt(KindCount::sources)
            .sum();
    html.raw("<tr><th scope=\"row\"><details><summary>").text(AuditPage.title(article));
    String facts =
        Stream.of(article.outlet(), article.published())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" · "));
    html.raw("<span class=\"facts\">").text(facts).raw("</span></summary>\n<ul>");
    article.sources().forEach(source -> source(source, html));
    html.raw("</ul><p class=\"facts\">").text(article.location());
    if (article.secondHand() > 0) {
      html.text(" · " + Count.of(article.secondHand(), "second-hand statement"));
    }
    html.raw("</p></details></th>");
    int[] values = {
      article.sources().size(), anonymous, article.statements(), article.quotedWords()
    };
    for (int value : values) {
      html.raw("<td class=\"n\">").text(AuditPage.number(value)).raw("</td>");
    }
    html.raw("<td class=\"chart\">").raw(Bars.stacked(kinds, KindCount::statements));
    html.raw("</td></tr>\n");
  }

  private static void source(Source source, Html html) {
    html.raw("<li>").raw(AuditPage.named(source)).raw(" <span class=\"soft\">");
    html.text(Count.of(source.statements(), "statement"));
    if (source.quotedWords() > 0) {
      html.text(", " + Count.of(source.quotedWords(), "quoted word"));
    }
    html.raw("</span></li>");
  }
}
