package org.onrecord.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sourcing of one article.
 *
 * @param id the article's
 * @param location where it was read
 * @param published the date as it is known, or null
 * @param sources those with most statements first
 * @param unattributed statements without a source: hearsay, passives, and what the article says of
 *     itself
 * @param secondHand statements within others: what sources say that others said
 */
public record AuditedArticle(
    String id,
    String location,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String published,
    List<Source> sources,
    int unattributed,
    int secondHand) {
  public AuditedArticle {
    sources = List.copyOf(sources);
  }

  /** Statements with a source. */
  public int statements() {
    return sources.stream().mapToInt(Source::statements).sum();
  }

  /** Words in quotation marks, of statements with a source. */
  public int quotedWords() {
    return sources.stream().mapToInt(Source::quotedWords).sum();
  }

  /** Whether the whole article rests on one source. */
  public boolean singleSource() {
    return sources.size() == 1;
  }
}
