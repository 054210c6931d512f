package org.onrecord.cli.text;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.cli.record.Count;
import org.onrecord.cli.record.Entry;
import org.onrecord.cli.record.Lines;
import org.onrecord.cli.record.ReadingPrinter;
import org.onrecord.cli.record.Scene;
import org.onrecord.cli.record.Voice;
import org.onrecord.findings.Article;
import org.onrecord.findings.Reading;
import org.onrecord.findings.Statement;

/** For people: who said what, in the order of the article, with line and column. */
public final class TextPrinter implements ReadingPrinter {
  /** Room for the place of a statement: {@code 1234:567} and two blanks. */
  private static final int PLACE_WIDTH = 10;

  private static final int INDENT = 4;

  /** Longer lines are hard to read, however wide the terminal. */
  private static final int WIDEST = 100;

  private static final int NARROWEST = 24;

  private final Writer out;
  private final int width;
  private final Style style;
  private boolean first = true;

  public TextPrinter(Writer out, int columns, boolean colour) {
    this.out = out;
    this.width = Math.min(columns, WIDEST);
    this.style = new Style(colour);
  }

  @Override
  public void print(Reading reading) throws IOException {
    List<Entry> entries = Entry.of(reading);
    StringBuilder page = new StringBuilder(first ? "" : "\n");
    first = false;
    heading(reading, entries, page);
    Lines lines = Lines.of(reading.article().text());
    for (Entry entry : entries) {
      page.append('\n');
      entry.walk().forEach(each -> statement(reading, lines, each, page));
    }
    out.write(page.toString());
    out.flush();
  }

  private void heading(Reading reading, List<Entry> entries, StringBuilder page) {
    Article article = reading.article();
    if (article.title() != null) {
      Wrap.lines(clean(article.title()), width)
          .forEach(line -> page.append(style.heading(line)).append('\n'));
    }
    List<String> facts = new ArrayList<>();
    add(facts, article.outlet());
    add(facts, article.authors().isEmpty() ? null : String.join(", ", article.authors()));
    add(facts, article.published().value());
    add(facts, article.location().equals("-") ? "standard input" : article.location());
    page.append(style.faint(clean(String.join(" · ", facts)))).append('\n');
    page.append(style.faint(summary(reading, entries))).append('\n');
  }

  private static String summary(Reading reading, List<Entry> entries) {
    List<Statement> all = entries.stream().flatMap(Entry::walk).map(Entry::statement).toList();
    if (all.isEmpty()) {
      return "no statements";
    }
    long speakers =
        all.stream()
            .map(each -> Voice.of(reading, each))
            .filter(Voice::known)
            .map(Voice::key)
            .distinct()
            .count();
    return Count.of(all.size(), "statement") + " by " + Count.of(speakers, "speaker");
  }

  private void statement(Reading reading, Lines lines, Entry entry, StringBuilder page) {
    Statement statement = entry.statement();
    String place = lines.place(entry.extent().start());
    String indent = " ".repeat(INDENT * entry.depth());
    page.append(style.faint(pad(place))).append(indent);
    page.append(entry.depth() > 0 ? style.faint("↳ ") : "");
    page.append(head(reading, statement)).append('\n');
    String margin = " ".repeat(PLACE_WIDTH) + indent + style.faint("│") + " ";
    int room = Math.max(NARROWEST, width - PLACE_WIDTH - indent.length() - 2);
    for (String line : Wrap.lines(clean(Voice.words(reading, statement.content())), room)) {
      page.append(margin).append(line).append('\n');
    }
  }

  private String head(Reading reading, Statement statement) {
    Voice voice = Voice.of(reading, statement);
    StringBuilder head = new StringBuilder();
    String name = clean(voice.name());
    head.append(voice.known() ? style.name(name) : style.faint(name));
    if (voice.title() != null) {
      head.append(", ").append(clean(voice.title()));
    }
    if (voice.words() != null) {
      head.append(style.faint(" (“" + clean(voice.words()) + "”)"));
    }
    String cue = clean(Voice.words(reading, statement.cue()));
    if (!cue.isEmpty()) {
      head.append("  ").append(style.cue(cue));
    }
    String scene = Scene.of(reading, statement).words();
    if (scene != null) {
      head.append("  ").append(style.faint(clean(scene)));
    }
    if (voice.kind() != null) {
      head.append("  ").append(style.faint("[" + voice.kind() + "]"));
    }
    return head.toString();
  }

  private static String pad(String place) {
    return place + " ".repeat(Math.max(1, PLACE_WIDTH - place.length()));
  }

  private static void add(List<String> facts, @Nullable String fact) {
    if (fact != null && !fact.isBlank()) {
      facts.add(fact);
    }
  }

  /** An article must not move the cursor or ring the bell of whoever reads it. */
  private static String clean(String text) {
    return text.replaceAll("\\s+", " ").replaceAll("[\\p{Cntrl}\\p{Cs}]", "\uFFFD");
  }
}
