package org.onrecord.reader.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.findings.Act;
import org.onrecord.findings.Article;
import org.onrecord.findings.Span;
import org.onrecord.findings.Speaker;
import org.onrecord.findings.Statement;
import org.onrecord.findings.StatementForm;
import org.onrecord.reader.act.ArticleActs;
import org.onrecord.reader.act.Deed;
import org.onrecord.reader.act.SpeechActs;
import org.onrecord.reader.decode.Analysis;
import org.onrecord.reader.decode.Attribution;
import org.onrecord.reader.entity.KnownName;
import org.onrecord.reader.entity.Resolution;
import org.onrecord.reader.entity.SpeakerResolver;
import org.onrecord.reader.text.Layout;
import org.onrecord.reader.text.WordRange;

/** Makes statements, with their speakers, of what the model attributes. Thread-safe. */
public final class StatementBuilder {
  private final SpeakerResolver resolver;
  private final SpeechActs acts;

  private StatementBuilder(SpeakerResolver resolver, SpeechActs acts) {
    this.resolver = resolver;
    this.acts = acts;
  }

  /** Loads the word lists; keep it for all articles. */
  public static StatementBuilder create() {
    return create(List.of());
  }

  /**
   * Loads the word lists; keep it for all articles.
   *
   * @param names known besides those that come with the program
   */
  public static StatementBuilder create(List<KnownName> names) {
    return new StatementBuilder(SpeakerResolver.create(names), SpeechActs.create());
  }

  /**
   * The statements of an article, in the order of their cues, with whoever makes them.
   *
   * @param analysis of the article's own text
   */
  public Findings build(Article article, Analysis analysis) {
    return build(article, analysis, false);
  }

  /**
   * As {@link #build(Article, Analysis)}, but with all that the model attributes: cues that tell of
   * an event instead of a statement stay in.
   */
  public Findings buildAll(Article article, Analysis analysis) {
    return build(article, analysis, true);
  }

  private Findings build(Article article, Analysis found, boolean all) {
    Interview interview =
        all ? Interview.none(found) : Interview.in(article, WeakCues.leftOutOf(found));
    Analysis analysis = all ? found : Itemized.joined(Hearsay.addedTo(interview.analysis()));
    Layout layout = analysis.layout();
    if (!layout.text().equals(article.text())) {
      throw new IllegalArgumentException(
          "the analysis is of another text than that of " + article.location());
    }
    Quotations quotations = Quotations.of(layout);
    Read read = read(article, analysis, interview, quotations);
    Analysis taken = all ? analysis : Dialogue.taken(analysis, quotations, read.speakers());
    if (!taken.attributions().equals(analysis.attributions())) {
      read = read(article, taken, interview, quotations);
    }
    return findings(read, quotations, all);
  }

  /** The attributions of an article with their contents and whoever makes them. */
  private record Read(
      Analysis analysis,
      List<List<WordRange>> contents,
      Resolution resolution,
      List<Speaker> speakers) {}

  private Read read(
      Article article, Analysis analysis, Interview interview, Quotations quotations) {
    List<Attribution> attributions = analysis.attributions();
    ContentRanges ranges = new ContentRanges(analysis.layout(), quotations, attributions);
    List<List<WordRange>> contents = attributions.stream().map(ranges::of).toList();
    Resolution resolution =
        resolver.resolve(
            analysis,
            quotations.words(),
            interview.continues(new Continuations(quotations).of(attributions, contents)));
    List<Speaker> speakers = interview.speakers(resolution.speakers());
    return new Read(analysis, contents, resolution, Outlet.asAuthor(article, speakers));
  }

  private Findings findings(Read read, Quotations quotations, boolean all) {
    Analysis analysis = read.analysis();
    Layout layout = analysis.layout();
    List<Attribution> attributions = analysis.attributions();
    List<List<WordRange>> contents = read.contents();
    Resolution resolution = read.resolution();
    StatementForms forms = new StatementForms(layout, quotations);
    ArticleActs articleActs = acts.of(analysis, resolution);
    List<Draft> drafts = new ArrayList<>();
    for (int k : order(attributions, contents)) {
      Attribution attribution = attributions.get(k);
      StatementForm form = forms.of(attribution.cue(), contents.get(k));
      Speaker speaker = read.speakers().get(k);
      Deed deed = articleActs.of(attribution, contents.get(k), form, speaker);
      if (all || !deed.isEvent() || forms.isSpeech(analysis, attribution.cue(), contents.get(k))) {
        drafts.add(new Draft(k, attribution, contents.get(k), form, speaker, deed));
      }
    }
    return new Findings(
        resolution.mentions(), resolution.entities(), statements(layout, drafts, attributions));
  }

  /** An attribution that is a statement, with all that is known of it. */
  private record Draft(
      int index,
      Attribution attribution,
      List<WordRange> content,
      StatementForm form,
      Speaker speaker,
      Deed deed) {}

  private static List<Statement> statements(
      Layout layout, List<Draft> drafts, List<Attribution> attributions) {
    Map<Integer, String> ids = new HashMap<>();
    drafts.forEach(draft -> ids.put(draft.index(), "s" + (ids.size() + 1)));
    return drafts.stream()
        .map(
            draft ->
                statement(
                    ids.getOrDefault(draft.index(), ""),
                    layout,
                    draft,
                    within(draft.attribution(), attributions, ids)))
        .toList();
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
      String id, Layout layout, Draft draft, @Nullable String within) {
    Deed deed = draft.deed();
    return new Statement(
        id,
        draft.form(),
        deed.act() == null ? Act.SAY : deed.act(),
        deed.polarity(),
        spans(layout, draft.attribution().source()),
        spans(layout, draft.attribution().cue()),
        spans(layout, draft.content()),
        draft.speaker(),
        deed.addressee(),
        deed.about(),
        span(layout, deed.venue()),
        span(layout, deed.channel()),
        span(layout, deed.occasion()),
        null,
        within,
        draft.attribution().confidence());
  }

  private static @Nullable Span span(Layout layout, @Nullable WordRange range) {
    return range == null ? null : layout.span(range);
  }

  private static List<Span> spans(Layout layout, List<WordRange> ranges) {
    return ranges.stream().map(layout::span).toList();
  }
}
