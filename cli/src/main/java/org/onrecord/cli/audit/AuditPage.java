package org.onrecord.cli.audit;

import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.onrecord.audit.Audit;
import org.onrecord.audit.AuditedArticle;
import org.onrecord.audit.KindCount;
import org.onrecord.audit.Source;
import org.onrecord.cli.html.Html;
import org.onrecord.cli.html.Page;
import org.onrecord.cli.record.Count;

/** The audit as one self-contained page. Every figure that a chart shows stands in a table, too. */
public final class AuditPage {
  private static final Page PAGE = Page.with("audit");

  private final Audit audit;
  private final int top;

  public AuditPage(Audit audit, int top) {
    this.audit = audit;
    this.top = top;
  }

  /** The whole page. */
  public String html() {
    Html html = PAGE.top(title(), "audit");
    html.raw("<a class=\"skip\" href=\"#main\">Skip to the figures</a>\n<header class=\"bar\">\n");
    html.raw("<p class=\"brand\">On<b>Record</b></p>\n<p class=\"what\">Sourcing audit</p>\n");
    html.raw("<button type=\"button\" id=\"theme\" hidden>Dark</button>\n</header>\n");
    html.raw("<main id=\"main\">\n<h1>").text(title()).raw("</h1>\n");
    figures(html);
    if (!audit.sources().isEmpty()) {
      kinds(html);
      mostQuoted(html);
    }
    stories("single", "One source only", audit.singleSource(), html);
    stories("without", "No source", audit.withoutSource(), html);
    if (!audit.articles().isEmpty()) {
      html.raw(new AuditPageArticles(audit.articles()).html());
    }
    notes(html);
    return html.raw("</main>\n").raw(PAGE.bottom()).toString();
  }

  private String title() {
    return "Who is quoted in " + Count.of(audit.articles().size(), "article");
  }

  private void figures(Html html) {
    int articles = audit.articles().size();
    html.raw("<dl class=\"figures\">\n");
    figure(number(audit.sources().size()), "sources", html);
    figure(number(audit.statements()), "statements with a source", html);
    figure(number(audit.quotedWords()), "quoted words", html);
    figure(Shares.percent(audit.anonymousShare()), "of statements anonymous", html);
    figure(audit.singleSource().size() + " of " + articles, "articles with one source only", html);
    html.raw("</dl>\n");
  }

  private static void figure(String value, String label, Html html) {
    html.raw("<div><dt>").text(label).raw("</dt><dd>").text(value).raw("</dd></div>\n");
  }

  private void kinds(Html html) {
    List<KindCount> kinds = audit.kinds();
    html.raw("<section aria-labelledby=\"kinds\">\n<h2 id=\"kinds\">Sources by kind</h2>\n");
    html.raw("<div class=\"stacks\">\n");
    stack("Sources", kinds, KindCount::sources, html);
    stack("Statements", kinds, KindCount::statements, html);
    stack("Quoted words", kinds, KindCount::quotedWords, html);
    html.raw("</div>\n<table class=\"kinds\">\n<thead><tr><th scope=\"col\">Kind</th>");
    for (String column : List.of("Sources", "Statements", "Quoted words")) {
      html.raw("<th scope=\"col\" class=\"n\">").text(column).raw("</th>");
    }
    html.raw("</tr></thead>\n<tbody>\n");
    for (KindCount kind : kinds) {
      html.raw("<tr><th scope=\"row\"><i").attribute("class", "dot k-" + Kinds.wire(kind.kind()));
      html.raw("></i>").text(Kinds.several(kind.kind())).raw("</th>");
      share(kind.sources(), audit.sources().size(), html);
      share(kind.statements(), audit.statements(), html);
      share(kind.quotedWords(), audit.quotedWords(), html);
      html.raw("</tr>\n");
    }
    html.raw("</tbody>\n</table>\n</section>\n");
  }

  private static void stack(
      String label, List<KindCount> kinds, ToIntFunction<KindCount> measure, Html html) {
    html.raw("<p><span>").text(label).raw("</span>").raw(Bars.stacked(kinds, measure));
    html.raw("</p>\n");
  }

  private static void share(int value, int all, Html html) {
    html.raw("<td class=\"n\">").text(number(value)).raw(" <span class=\"share\">");
    html.text(all == 0 ? "" : Shares.percent((double) value / all)).raw("</span></td>");
  }

  private void mostQuoted(Html html) {
    int longest = audit.sources().get(0).quotedWords();
    html.raw("<section aria-labelledby=\"most\">\n<h2 id=\"most\">Most quoted</h2>\n");
    html.raw("<table class=\"most\">\n<thead><tr><th scope=\"col\">Source</th>");
    html.raw("<th scope=\"col\" class=\"n\">Articles</th><th scope=\"col\" class=\"n\">");
    html.raw("Statements</th><th scope=\"col\" class=\"n\">Quoted words</th>");
    html.raw("<td class=\"chart\"></td></tr></thead>\n<tbody>\n");
    for (Source source : audit.sources().stream().limit(top).toList()) {
      html.raw("<tr><th scope=\"row\">").raw(named(source)).raw("</th>");
      for (int value : new int[] {source.articles(), source.statements(), source.quotedWords()}) {
        html.raw("<td class=\"n\">").text(number(value)).raw("</td>");
      }
      html.raw("<td class=\"chart\">");
      html.raw(Bars.single("k-" + Kinds.wire(source.kind()), source.quotedWords(), longest));
      html.raw("</td></tr>\n");
    }
    html.raw("</tbody>\n</table>\n");
    int more = audit.sources().size() - top;
    if (more > 0) {
      html.raw("<p class=\"soft\">… and ").text(Count.of(more, "more source")).raw("</p>\n");
    }
    html.raw("</section>\n");
  }

  /** Name, role and kind; the kind has its colour, and says itself in words. */
  static Html named(Source source) {
    Html html = new Html().raw("<span class=\"name\">").text(source.name()).raw("</span>");
    String role = source.title();
    if (role != null && !role.isBlank()) {
      html.raw(" <span class=\"role\">").text(role).raw("</span>");
    }
    html.raw(" <span class=\"kind\"><i").attribute("class", "dot k-" + Kinds.wire(source.kind()));
    return html.raw("></i>").text(Kinds.one(source.kind())).raw("</span>");
  }

  private static void stories(String id, String heading, List<AuditedArticle> stories, Html html) {
    if (stories.isEmpty()) {
      return;
    }
    html.raw("<section").attribute("aria-labelledby", id).raw(">\n<h2").attribute("id", id);
    html.raw(">").text(heading).raw(" <span>").text(Count.of(stories.size(), "article"));
    html.raw("</span></h2>\n<ul class=\"stories\">\n");
    for (AuditedArticle story : stories) {
      html.raw("<li><span class=\"title\">").text(title(story)).raw("</span>");
      story.sources().forEach(source -> html.raw("<span>").raw(named(source)).raw("</span>"));
      html.raw("</li>\n");
    }
    html.raw("</ul>\n</section>\n");
  }

  private void notes(Html html) {
    html.raw("<section class=\"notes\" aria-labelledby=\"notes\">\n<h2 id=\"notes\">How it is ");
    html.raw(
        "counted</h2>\n<p>A source is whoever a statement is attributed to, named or not; what ");
    html.raw(
        "sources say that others said makes those others no sources. Quoted words are the words ");
    html.raw(
        "of statements that stand in quotation marks. Sources with the same proper name are one ");
    html.raw("over all articles; a source without a name is its article’s own. ");
    html.text(Count.of(audit.unattributed(), "statement")).raw(" without any source ");
    html.raw(audit.unattributed() == 1 ? "is" : "are").raw(" left out.</p>\n");
    html.raw("<p>A program found the statements and their sources. It misses some and gets some ");
    html.raw("wrong; look at the articles before you rest a claim on a single figure.</p>\n");
    html.raw("</section>\n");
  }

  static String title(AuditedArticle article) {
    return article.title() == null ? article.location() : article.title();
  }

  static String number(int value) {
    return String.format(Locale.ROOT, "%,d", value);
  }
}
