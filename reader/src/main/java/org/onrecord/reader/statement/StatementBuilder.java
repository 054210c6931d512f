package org.onrecord.reader.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.findings.Article;
import org.onrecord.findings.Span;
import org.onrecord.findings.Speaker;
import org.onrecord.findings.Statement;
import org.onrecord.findings.StatementForm;
import org.onrecord.reader.decode.Analysis;
import org.onrecord.reader.decode.Attribution;
import org.onrecord.reader.entity.Resolution;
import org.onrecord.reader.entity.SpeakerResolver;
import org.onrecord.reader.text.Layout;
import org.onrecord.reader.text.WordRange;

/** Makes statements, with their speakers, of what the model attributes. Thread-safe. */
public final class StatementBuilder {
  private final SpeakerResolver resolver;

  private StatementBuilder(SpeakerResolver resolver) {
    this.resolver = resolver;
  }

  /** Loads the word lists; keep it for all articles. */
  public static StatementBuilder create() {
    return new StatementBuilder(SpeakerResolver.create());
  }

  /**
   * The statements of an article, in the order of their cues, with whoever makes them.
   *
   * @param analysis of the article's own text
   */
  public Findings build(Article article, Analysis analysis) {
    Layout layout = analysis.layout();
    if (!layout.text().equals(article.text())) {
      throw new IllegalArgumentException(
          "the analysis is of another text than that of " + article.location());
    }
    Quotations quotations = Quotations.of(layout);
    List<Attribution> attributions = analysis.attributions();
    ContentRanges ranges = new ContentRanges(layout, quotations, attributions);
    List<List<WordRange>> contents = attributions.stream().map(ranges::of).toList();
    Resolution resolution =
        resolver.resolve(
            analysis, quotations.words(), new Continuations(quotations).of(attributions, contents));
    StatementForms forms = new StatementForms(layout, quotations);
    List<Integer> order = order(attributions, contents);
    Map<Integer, String> ids = new HashMap<>();
    order.forEach(k -> ids.put(k, "s" + (ids.size() + 1)));
    List<Statement> statements = new ArrayList<>();
    for (int k : order) {
      Attribution attribution = attributions.get(k);
      StatementForm form = forms.of(attribution.cue(), contents.get(k));
      statements.add(
          statement(
              ids.getOrDefault(k, ""),
              form,
              layout,
              attribution,
              contents.get(k),
              resolution.speakers().get(k),
              within(attribution, attributions, ids)));
    }
    return new Findings(resolution.mentions(), resolution.entities(), statements);
  }

  /** Attributions with content, by their cues. */
  private static List<Integer> order(
      List<Attribution> attributions, List<List<WordRange>> contents) {
    return IntStream.range(0, attributions.size())
        .filter(k -> !contents.get(k).isEmpty())
        .boxed()
        .sorted(
            Comparator.comparing((Integer k) -> attributions.get(k).cue().get(0))
                .thenComparing(k -> contents.get(k).get(0))
                .thenComparing(k -> k))
        .toList();
  }

  /** The statement around one; that of the next attribution out where one was left out. */
  private static @Nullable String within(
      Attribution attribution, List<Attribution> all, Map<Integer, String> ids) {
    int outer = attribution.within();
    for (int steps = 0; outer >= 0 && steps < all.size(); steps++) {
      String id = ids.get(outer);
      if (id != null) {
        return id;
      }
      outer = all.get(outer).within();
    }
    return null;
  }

  private static Statement statement(
      String id,
      StatementForm form,
      Layout layout,
      Attribution attribution,
      List<WordRange> content,
      Speaker speaker,
      @Nullable String within) {
    return new Statement(
        id,
        form,
        null,
        null,
        spans(layout, attribution.source()),
        spans(layout, attribution.cue()),
        spans(layout, content),
        speaker,
        null,
        List.of(),
        null,
        null,
        null,
        null,
        within,
        attribution.confidence());
  }

  private static List<Span> spans(Layout layout, List<WordRange> ranges) {
    return ranges.stream().map(layout::span).toList();
  }
}
