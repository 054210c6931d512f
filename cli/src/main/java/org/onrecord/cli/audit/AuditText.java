package org.onrecord.cli.audit;

import java.util.List;
import org.onrecord.audit.Audit;
import org.onrecord.audit.AuditedArticle;
import org.onrecord.audit.KindCount;
import org.onrecord.audit.Source;
import org.onrecord.cli.record.Count;
import org.onrecord.cli.text.Style;

/** The audit for people at a terminal. */
public final class AuditText {
  private static final int WIDEST = 100;
  private static final int BAR = 14;

  private final Audit audit;
  private final int top;
  private final int width;
  private final Style style;
  private final StringBuilder page = new StringBuilder();

  public AuditText(Audit audit, int top, int columns, boolean colour) {
    this.audit = audit;
    this.top = top;
    this.width = Math.min(columns, WIDEST);
    this.style = new Style(colour);
  }

  public String text() {
    List<AuditedArticle> articles = audit.articles();
    line(style.heading("Who is quoted in " + Count.of(articles.size(), "article")));
    line(
        Count.of(audit.sources().size(), "source")
            + " · "
            + Count.of(audit.statements(), "statement")
            + " · "
            + Count.of(audit.quotedWords(), "quoted word"));
    if (!audit.sources().isEmpty()) {
      kinds();
      mostQuoted();
    }
    stories("One source only", audit.singleSource());
    stories("No source", audit.withoutSource());
    if (articles.size() > 1) {
      articles();
    }
    return page.toString();
  }

  private void kinds() {
    Table table = new Table("Kind of source", "sources", "statements", "", "", "quoted words");
    for (KindCount count : audit.kinds()) {
      double share = share(count.statements(), audit.statements());
      table.row(
          Kinds.several(count.kind()),
          count.sources(),
          count.statements(),
          Shares.percent(share),
          bar(share),
          count.quotedWords());
    }
    print(table);
    line("");
    line(
        Shares.percent(audit.anonymousShare())
            + " of statements with a source are anonymous; "
            + Count.of(audit.unattributed(), "statement")
            + (audit.unattributed() == 1 ? " has no source." : " have no source."));
  }

  private void mostQuoted() {
    Table table = new Table("Most quoted", "kind", "articles", "statements", "quoted words", "");
    int most = Math.max(1, audit.sources().get(0).quotedWords());
    for (Source source : audit.sources().stream().limit(top).toList()) {
      table.row(
          clean(source.title() == null ? source.name() : source.name() + ", " + source.title()),
          Kinds.one(source.kind()),
          source.articles(),
          source.statements(),
          source.quotedWords(),
          bar(share(source.quotedWords(), most)));
    }
    print(table);
    int more = audit.sources().size() - top;
    if (more > 0) {
      line(style.faint("… and " + more + " more"));
    }
  }

  private void stories(String what, List<AuditedArticle> stories) {
    if (stories.isEmpty()) {
      return;
    }
    line("");
    line(style.heading(what + ": " + Count.of(stories.size(), "article")));
    for (AuditedArticle story : stories) {
      String source = story.sources().isEmpty() ? "" : " – " + story.sources().get(0).name();
      line("  " + clean(title(story)) + style.faint(clean(source)));
    }
  }

  private void articles() {
    Table table =
        new Table("Article", "sources", "named", "anonymous", "statements", "quoted words");
    for (AuditedArticle article : audit.articles()) {
      long named = article.sources().stream().filter(Source::named).count();
      long anonymous =
          KindCount.of(article.sources()).stream()
              .filter(count -> Kinds.wire(count.kind()).equals("anonymous"))
              .mapToInt(KindCount::sources)
              .sum();
      table.row(
          clean(title(article)),
          article.sources().size(),
          named,
          anonymous,
          article.statements(),
          article.quotedWords());
    }
    print(table);
  }

  private void print(Table table) {
    line("");
    List<String> lines = table.lines(width);
    line(style.heading(lines.get(0)));
    lines.subList(1, lines.size()).forEach(this::line);
  }

  private void line(String line) {
    page.append(line).append('\n');
  }

  private static String title(AuditedArticle article) {
    return article.title() == null ? article.location() : article.title();
  }

  private static double share(int part, int all) {
    return all == 0 ? 0 : (double) part / all;
  }

  /** Full blocks, and a thin one for what is less than half a block but not nothing. */
  private static String bar(double share) {
    int blocks = (int) Math.round(share * BAR);
    return blocks > 0 ? "█".repeat(blocks) : share > 0 ? "▏" : "";
  }

  private static String clean(String text) {
    return text.replaceAll("\\s+", " ").replaceAll("[\\p{Cntrl}\\p{Cs}]", "\uFFFD");
  }
}
