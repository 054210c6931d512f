package org.onrecord.cli.html;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.cli.record.Count;
import org.onrecord.cli.record.ReadingPrinter;
import org.onrecord.findings.Reading;

/**
 * One self-contained page for all readings: it asks for no other file, and runs no script but its
 * own. It is written when the last reading is there, for the contents stand before the articles.
 */
public final class HtmlPrinter implements ReadingPrinter {
  private static final Page PAGE = Page.with("page");

  private final Writer out;
  private final List<Chapter> chapters = new ArrayList<>();

  private record Chapter(
      String id, String title, List<String> facts, int statements, String section) {}

  public HtmlPrinter(Writer out) {
    this.out = out;
  }

  @Override
  public void print(Reading reading) {
    ArticleSection section = new ArticleSection(reading, chapters.size() + 1);
    chapters.add(
        new Chapter(
            section.id(),
            section.title(),
            section.facts(),
            section.statements(),
            section.html().toString()));
  }

  @Override
  public void end() throws IOException {
    out.write(top().toString());
    for (Chapter chapter : chapters) {
      out.write(chapter.section());
    }
    out.write(bottom().toString());
    out.flush();
  }

  private Html top() {
    Html html = PAGE.top(title(), chapters.size() > 1 ? "many" : "one");
    html.raw(Assets.load("top.html"));
    html.raw("<main id=\"main\">\n");
    if (chapters.isEmpty()) {
      html.raw("<p class=\"none\">No article could be read.</p>\n");
    } else if (chapters.size() > 1) {
      contents(html);
    }
    return html;
  }

  private static Html bottom() {
    Html html = new Html().raw("</main>\n").raw(Assets.load("bottom.html"));
    return html.raw(PAGE.bottom());
  }

  private String title() {
    return chapters.size() == 1 ? chapters.get(0).title() : Count.of(chapters.size(), "article");
  }

  private void contents(Html html) {
    int statements = chapters.stream().mapToInt(Chapter::statements).sum();
    html.raw("<nav class=\"contents\" aria-labelledby=\"contents\">\n<h1 id=\"contents\">");
    html.text(Count.of(chapters.size(), "article")).raw(" <span>");
    html.text(Count.of(statements, "statement")).raw("</span></h1>\n<ol>\n");
    for (Chapter chapter : chapters) {
      html.raw("<li><a").attribute("href", "#" + chapter.id()).raw("><span class=\"title\">");
      html.text(chapter.title()).raw("</span><span class=\"facts\">");
      html.text(String.join(" · ", chapter.facts())).raw("</span><span class=\"n\">");
      html.text(String.valueOf(chapter.statements())).raw("</span></a></li>\n");
    }
    html.raw("</ol>\n</nav>\n");
  }
}
