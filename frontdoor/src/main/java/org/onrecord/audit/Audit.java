package org.onrecord.audit;

import java.util.List;
import org.onrecord.findings.SpeakerKind;

/**
 * The sourcing of several articles.
 *
 * @param articles in the order in which they were added
 * @param sources of all articles, those with most quoted words first. Sources with the same proper
 *     name and kind are one; any other is its article's own
 */
public record Audit(List<AuditedArticle> articles, List<Source> sources) {
  public Audit {
    articles = List.copyOf(articles);
    sources = List.copyOf(sources);
  }

  /** How much there is of each kind of source. */
  public List<KindCount> kinds() {
    return KindCount.of(sources);
  }

  /** Statements with a source. */
  public int statements() {
    return articles.stream().mapToInt(AuditedArticle::statements).sum();
  }

  /** Words in quotation marks, of statements with a source. */
  public int quotedWords() {
    return articles.stream().mapToInt(AuditedArticle::quotedWords).sum();
  }

  /** Statements without a source. */
  public int unattributed() {
    return articles.stream().mapToInt(AuditedArticle::unattributed).sum();
  }

  /** The share of statements with a source whose source is anonymous; 0 when there are none. */
  public double anonymousShare() {
    int anonymous =
        kinds().stream()
            .filter(count -> count.kind() == SpeakerKind.ANONYMOUS)
            .mapToInt(KindCount::statements)
            .sum();
    return statements() == 0 ? 0 : (double) anonymous / statements();
  }

  /** The articles that rest on one source. */
  public List<AuditedArticle> singleSource() {
    return articles.stream().filter(AuditedArticle::singleSource).toList();
  }

  /** The articles that name no source at all. */
  public List<AuditedArticle> withoutSource() {
    return articles.stream().filter(article -> article.sources().isEmpty()).toList();
  }
}
