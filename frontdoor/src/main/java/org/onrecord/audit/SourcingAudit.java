package org.onrecord.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.findings.Article;
import org.onrecord.findings.Reading;
import org.onrecord.findings.Span;
import org.onrecord.findings.Speaker;
import org.onrecord.findings.SpeakerKind;
import org.onrecord.findings.Statement;
import org.onrecord.reader.statement.StatementForms;
import org.onrecord.reader.text.Layout;
import org.onrecord.reader.text.WordRange;

/**
 * Counts who is quoted, article by article. A source is whoever a statement is attributed to that
 * stands in no other statement; what sources pass on from others is counted as second-hand.
 *
 * <p>Add readings from one thread.
 */
public final class SourcingAudit {
  private final List<AuditedArticle> articles = new ArrayList<>();
  private final Map<String, Source> named = new LinkedHashMap<>();
  private final List<Source> unnamed = new ArrayList<>();

  /** The audit of some readings. */
  public static Audit of(Stream<Reading> readings) {
    SourcingAudit audit = new SourcingAudit();
    readings.forEachOrdered(audit::add);
    return audit.result();
  }

  /** Counts one more article; gives what it found in it. */
  public AuditedArticle add(Reading reading) {
    Layout layout = Layout.of(reading.article().text());
    StatementForms forms = StatementForms.in(layout);
    Map<String, Source> sources = new LinkedHashMap<>();
    int unattributed = 0;
    int secondHand = 0;
    for (Statement statement : reading.statements()) {
      if (statement.within() != null) {
        secondHand++;
      } else if (isSource(statement.speaker().kind())) {
        Source source = source(reading, statement, quotedWords(layout, forms, statement));
        sources.merge(key(statement.speaker(), source.name()), source, SourcingAudit::more);
      } else {
        unattributed++;
      }
    }
    AuditedArticle article = article(reading.article(), sources, unattributed, secondHand);
    articles.add(article);
    article.sources().forEach(this::addToAll);
    return article;
  }

  private void addToAll(Source source) {
    if (source.named()) {
      named.merge(nameKey(source.kind(), source.name()), source, SourcingAudit::inBoth);
    } else {
      unnamed.add(source);
    }
  }

  /** What was counted so far. */
  public Audit result() {
    List<Source> all = new ArrayList<>(named.values());
    all.addAll(unnamed);
    all.sort(
        Comparator.comparingInt(Source::quotedWords)
            .thenComparingInt(Source::statements)
            .reversed()
            .thenComparing(Source::name));
    return new Audit(articles, all);
  }

  /** Whether speakers of this kind are sources: not the article itself, nor nobody. */
  static boolean isSource(SpeakerKind kind) {
    return kind != SpeakerKind.AUTHOR && kind != SpeakerKind.UNKNOWN;
  }

  private static Source source(Reading reading, Statement statement, int quotedWords) {
    Speaker speaker = statement.speaker();
    String name = speaker.name();
    if (name == null || name.isBlank()) {
      name = statement.source().stream().map(reading::text).collect(Collectors.joining(" "));
    }
    name = name.isBlank() ? "no name" : name.strip().replaceAll("\\s+", " ");
    return new Source(name, speaker.kind(), speaker.title(), 1, 1, quotedWords);
  }

  /** One speaker of an article: the same name, or the same entity where there is none. */
  private static String key(Speaker speaker, String name) {
    boolean byName =
        speaker.kind() == SpeakerKind.NAMED_PERSON
            || speaker.kind() == SpeakerKind.NAMED_ORGANIZATION
            || speaker.entity() == null;
    return byName ? nameKey(speaker.kind(), name) : "entity " + speaker.entity();
  }

  private static String nameKey(SpeakerKind kind, String name) {
    return kind + " " + name.toLowerCase(Locale.ROOT);
  }

  private static Source more(Source one, Source other) {
    return sum(one, other, one.articles());
  }

  private static Source inBoth(Source one, Source other) {
    return sum(one, other, one.articles() + other.articles());
  }

  private static Source sum(Source one, Source other, int articles) {
    return new Source(
        one.name(),
        one.kind(),
        one.title() == null ? other.title() : one.title(),
        articles,
        one.statements() + other.statements(),
        one.quotedWords() + other.quotedWords());
  }

  private static int quotedWords(Layout layout, StatementForms forms, Statement statement) {
    return forms.quotedWords(words(layout, statement.cue()), words(layout, statement.content()));
  }

  private static List<WordRange> words(Layout layout, List<Span> spans) {
    return spans.stream().map(layout::wordsIn).flatMap(Optional::stream).toList();
  }

  private static AuditedArticle article(
      Article article, Map<String, Source> sources, int unattributed, int secondHand) {
    List<Source> ordered =
        sources.values().stream()
            .sorted(
                Comparator.comparingInt(Source::statements)
                    .thenComparingInt(Source::quotedWords)
                    .reversed())
            .toList();
    return new AuditedArticle(
        article.id(),
        article.location(),
        blankToNull(article.title()),
        blankToNull(article.outlet()),
        article.published().value(),
        ordered,
        unattributed,
        secondHand);
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
