package org.onrecord.cli.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.cli.html.Cast.Part;
import org.onrecord.cli.record.Count;
import org.onrecord.cli.record.Lines;
import org.onrecord.cli.record.Scene;
import org.onrecord.cli.record.Voice;
import org.onrecord.findings.Article;
import org.onrecord.findings.Reading;
import org.onrecord.findings.Span;
import org.onrecord.findings.Statement;

/** One article of the page: its facts, its marked text, and its statements by speaker. */
final class ArticleSection {
  private final Reading reading;
  private final Article article;
  private final String id;
  private final Cast cast;
  private final Lines lines;

  /**
   * @param number the article's place in the page, from 1
   */
  ArticleSection(Reading reading, int number) {
    this.reading = reading;
    this.article = reading.article();
    this.id = "a" + number;
    this.cast = Cast.of(reading, id);
    this.lines = Lines.of(article.text());
  }

  String id() {
    return id;
  }

  String title() {
    String title = article.title();
    return title != null && !title.isBlank() ? title.strip() : place();
  }

  int statements() {
    return cast.parts().size();
  }

  /** Outlet, authors, date. */
  List<String> facts() {
    List<String> facts = new ArrayList<>();
    add(facts, article.outlet());
    add(facts, String.join(", ", article.authors()));
    add(facts, article.published().value());
    return facts;
  }

  Html html() {
    Html html = new Html();
    html.raw("<article class=\"story\"").attribute("id", id);
    html.attribute("aria-labelledby", id + "-t").raw(">\n<div class=\"text\" dir=\"auto\">\n");
    text(html);
    html.raw("</div>\n");
    aside(html);
    return html.raw("</article>\n");
  }

  private void text(Html html) {
    MarkedText marked = new MarkedText(article.text(), cast);
    List<Span> paragraphs = Paragraphs.of(article.text());
    boolean titled = !paragraphs.isEmpty() && isTitle(paragraphs.get(0));
    html.raw("<header>\n");
    facts(html);
    html.raw("<h2").attribute("id", id + "-t").raw(">");
    if (titled) {
      html.raw(marked.paragraph(paragraphs.get(0)));
    } else {
      html.text(title());
    }
    html.raw("</h2>\n<p class=\"from\">").text(place()).raw("</p>\n</header>\n");
    for (Span paragraph : paragraphs.subList(titled ? 1 : 0, paragraphs.size())) {
      html.raw("<p>").raw(marked.paragraph(paragraph)).raw("</p>\n");
    }
  }

  private void facts(Html html) {
    if (!facts().isEmpty()) {
      html.raw("<p class=\"facts\">").text(String.join(" · ", facts())).raw("</p>\n");
    }
  }

  private boolean isTitle(Span paragraph) {
    return reading.text(paragraph).replaceAll("\\s+", " ").equals(title().replaceAll("\\s+", " "));
  }

  private String place() {
    return article.location().equals("-") ? "standard input" : article.location();
  }

  private void aside(Html html) {
    html.raw("<aside aria-label=\"Statements by speaker\" tabindex=\"-1\">\n");
    long speakers = cast.speakers().stream().filter(s -> s.get(0).voice().known()).count();
    html.raw("<p class=\"count\">").text(Count.of(statements(), "statement"));
    html.text(speakers == 0 ? "" : " by " + Count.of(speakers, "speaker")).raw("</p>\n");
    for (List<Part> parts : cast.speakers()) {
      speaker(parts, html);
    }
    html.raw("</aside>\n");
  }

  private void speaker(List<Part> parts, Html html) {
    Voice voice = parts.get(0).voice();
    html.raw("<section class=\"who\"><h3><i").attribute("class", "dot b" + parts.get(0).colour());
    html.raw("></i><span class=\"name\">").text(voice.name()).raw("</span>");
    String office =
        parts.stream()
            .map(part -> part.voice().title())
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    if (office != null) {
      html.raw(" <span class=\"office\">").text(office).raw("</span>");
    }
    if (voice.kind() != null) {
      html.raw(" <span class=\"kind\">").text(voice.kind()).raw("</span>");
    }
    html.raw("</h3>\n<ol>\n");
    parts.forEach(part -> entry(part, html));
    html.raw("</ol></section>\n");
  }

  private void entry(Part part, Html html) {
    Statement statement = part.entry().statement();
    String cue = Voice.words(reading, statement.cue());
    html.raw("<li").attribute("class", "entry b" + part.colour()).attribute("data-s", part.id());
    data(part, cue, html);
    html.raw("><a").attribute("id", part.id() + "-e").attribute("href", "#" + part.id()).raw(">");
    if (!cue.isEmpty()) {
      html.raw("<span class=\"cue\">").text(cue).raw("</span> ");
    }
    html.raw("<span class=\"said\">").text(Voice.words(reading, statement.content()));
    html.raw("</span></a>");
    under(Scene.of(reading, statement).words(), html);
    under(outer(part), html);
    html.raw("<span class=\"vh\"").attribute("id", part.id() + "-d").raw(">");
    html.text(described(part, cue)).raw("</span></li>\n");
  }

  /** A line of small print below a statement. */
  private static void under(@Nullable String line, Html html) {
    if (line != null) {
      html.raw("<span class=\"within\">").text(line).raw("</span>");
    }
  }

  /** What the card beside the pointer shows. */
  private void data(Part part, String cue, Html html) {
    Voice voice = part.voice();
    Statement statement = part.entry().statement();
    html.attribute("data-name", voice.name());
    attribute("data-office", voice.title(), html);
    attribute("data-kind", voice.kind(), html);
    attribute("data-words", voice.words(), html);
    attribute("data-cue", cue.isEmpty() ? null : cue, html);
    Scene scene = Scene.of(reading, statement);
    attribute("data-act", scene.act(), html);
    attribute("data-to", scene.addressee(), html);
    attribute("data-venue", scene.venue(), html);
    attribute("data-within", outer(part), html);
    html.attribute("data-form", statement.form().name().toLowerCase(Locale.ROOT));
    html.attribute("data-place", lines.place(part.entry().extent().start()));
  }

  private static void attribute(String name, @Nullable String value, Html html) {
    if (value != null) {
      html.attribute(name, value);
    }
  }

  private @Nullable String outer(Part part) {
    String within = part.entry().statement().within();
    return within == null ? null : "in what " + cast.part(within).voice().name() + " said";
  }

  private String described(Part part, String cue) {
    Voice voice = part.voice();
    StringBuilder told = new StringBuilder("Statement ");
    told.append(part.number()).append(" of ").append(statements()).append(". ");
    told.append(voice.name());
    told.append(voice.title() == null ? "" : ", " + voice.title());
    told.append(voice.kind() == null ? "" : ", " + voice.kind()).append(". ");
    told.append(cue.isEmpty() ? "No cue. " : "Cue: " + cue + ". ");
    String scene = Scene.of(reading, part.entry().statement()).words();
    told.append(scene == null ? "" : scene.replace(" · ", ", ") + ". ");
    String outer = outer(part);
    return told.append(outer == null ? "" : "It stands " + outer + ".").toString().strip();
  }

  private static void add(List<String> facts, @Nullable String fact) {
    if (fact != null && !fact.isBlank()) {
      facts.add(fact.strip());
    }
  }
}
