package org.onrecord.evaluation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.evaluation.gold.Hashes;
import org.onrecord.findings.Article;
import org.onrecord.findings.OnRecordException;
import org.onrecord.findings.Published;
import org.onrecord.findings.Reading;
import org.onrecord.findings.Statement;
import org.onrecord.reader.OrderedWork;
import org.onrecord.reader.text.Layout;

/**
 * Reads articles that have gold attributions and scores what was read. Statements that stand within
 * another are left out, for the gold data does not nest.
 */
final class AttributionEvaluation {
  private AttributionEvaluation() {}

  /**
   * An article's words with its attributions, gold and read.
   *
   * @param nested how many statements within others were read
   * @param problem why the article could not be read, in which case nothing was; null when it was
   */
  record Compared(
      String name,
      Layout layout,
      List<WordStatement> gold,
      List<WordStatement> read,
      int nested,
      @Nullable String problem) {
    AttributionScores scores() {
      return AttributionScores.of(gold, read);
    }
  }

  static List<Compared> compare(
      List<GoldArticle> articles, Function<Article, Reading> reader, int threads) {
    return OrderedWork.map(articles.stream(), threads, article -> compare(article, reader))
        .toList();
  }

  private static Compared compare(GoldArticle article, Function<Article, Reading> reader) {
    Layout layout = Layout.of(article.text());
    List<WordStatement> gold = WordStatement.ofGold(layout, article.statements());
    List<Statement> statements;
    try {
      statements = reader.apply(article(article)).statements();
    } catch (OnRecordException e) {
      return new Compared(article.name(), layout, gold, List.of(), 0, e.getMessage());
    }
    List<Statement> outer = statements.stream().filter(s -> s.within() == null).toList();
    List<WordStatement> read = WordStatement.ofRead(layout, outer);
    int nested = statements.size() - outer.size();
    return new Compared(article.name(), layout, gold, read, nested, null);
  }

  private static Article article(GoldArticle gold) {
    byte[] bytes = gold.text().getBytes(StandardCharsets.UTF_8);
    String sha256 = Hashes.sha256(bytes);
    return new Article(
        "a-" + sha256.substring(0, 16),
        gold.name() + ".txt",
        "text/plain",
        null,
        null,
        List.of(),
        "en",
        Published.unknown(),
        sha256,
        gold.text());
  }

  static AttributionScores total(List<Compared> compared) {
    return compared.stream()
        .map(Compared::scores)
        .reduce(AttributionScores.NONE, AttributionScores::plus);
  }

  static void addRows(Report.Builder report, AttributionScores scores) {
    report
        .spans("source", "source, exact", scores.source())
        .spans("cue", "cue, exact", scores.cue())
        .spans("content", "content, exact", scores.content())
        .spans("linked", "linked (cue overlaps, rest exact)", scores.linked())
        .spans("cueFound", "cue found (overlap)", scores.cueFound())
        .spans("contentWords", "words of contents", scores.contentWords())
        .spans("sourceEach", "source, counted each time", scores.sourceEach());
  }
}
