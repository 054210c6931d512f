package org.onrecord.evaluation;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.evaluation.gold.WireNames;
import org.onrecord.findings.Entity;
import org.onrecord.findings.Reading;
import org.onrecord.findings.Span;
import org.onrecord.findings.Speaker;
import org.onrecord.findings.Statement;
import org.onrecord.reader.text.Layout;
import org.onrecord.reader.text.WordRange;

/**
 * Prints what was read otherwise than in the gold record, with the sentence: {@code -} is gold,
 * {@code +} was read.
 */
final class RecordErrors {
  private final PrintWriter out;

  RecordErrors(PrintWriter out) {
    this.out = out;
  }

  void print(List<RecordComparison> comparisons) {
    comparisons.forEach(this::print);
  }

  private void print(RecordComparison article) {
    out.printf("%n== %s%n", article.name());
    Set<String> found =
        article.pairs().stream()
            .flatMap(pair -> Stream.of("-" + pair.gold().id(), "+" + pair.read().id()))
            .collect(Collectors.toCollection(HashSet::new));
    for (StatementPair pair : article.pairs()) {
      String wrong = wrong(article, pair);
      if (!wrong.isEmpty()) {
        head(article.layout(), wrong, pair.gold());
        out.println("- " + line(article.gold(), pair.gold()));
        out.println("+ " + line(article.read(), pair.read()));
      }
    }
    for (Statement missed : article.gold().statements()) {
      if (!found.contains("-" + missed.id())) {
        head(article.layout(), "missed", missed);
        out.println("- " + line(article.gold(), missed));
      }
    }
    for (Statement extra : article.read().statements()) {
      if (!found.contains("+" + extra.id())) {
        head(article.layout(), "not in gold", extra);
        out.println("+ " + line(article.read(), extra));
      }
    }
    mentions(article);
  }

  private static String wrong(RecordComparison article, StatementPair pair) {
    List<String> fields = new ArrayList<>();
    for (RecordField field : RecordField.values()) {
      boolean sum = field == RecordField.SPEAKER || field == RecordField.TITLE_LENIENT;
      if (field.isShare() && !sum && !article.right(field, pair)) {
        fields.add(field.label());
      }
    }
    for (RecordField field : List.of(RecordField.ABOUT, RecordField.VENUE)) {
      if (!article.right(field, pair)) {
        fields.add(field.label());
      }
    }
    return String.join("; ", fields);
  }

  private void head(Layout layout, String what, Statement statement) {
    out.printf("%n[%s%s]%n", what, statement.within() == null ? "" : ", nested");
    Span first =
        Stream.concat(statement.cue().stream(), statement.content().stream())
            .min(Span::compareTo)
            .orElse(Span.of(0, 0));
    int word = Math.min(layout.wordAt(first.start()), layout.wordCount() - 1);
    if (word >= 0) {
      out.println("  " + flat(layout.text(layout.sentence(layout.sentenceOf(word)))));
    }
  }

  private static String line(Reading reading, Statement statement) {
    Speaker speaker = statement.speaker();
    StringBuilder line = new StringBuilder();
    line.append(WireNames.of(speaker.kind())).append(" “").append(text(speaker.name()));
    line.append("”, “").append(text(speaker.title())).append("”  ");
    line.append(statement.act() == null ? "-" : WireNames.of(statement.act())).append(' ');
    line.append(WireNames.of(statement.form()));
    line.append("  source ").append(spans(reading, statement.source()));
    line.append("  cue ").append(spans(reading, statement.cue()));
    line.append("  content ").append(spans(reading, statement.content()));
    entities(line, "to", reading, Stream.ofNullable(statement.addressee()));
    entities(line, "about", reading, statement.about().stream());
    if (statement.venue() != null) {
      line.append("  venue ").append(spans(reading, List.of(statement.venue())));
    }
    return line.toString();
  }

  private static void entities(
      StringBuilder line, String label, Reading reading, Stream<String> ids) {
    String names =
        ids.map(
                id ->
                    reading.entities().stream()
                        .filter(entity -> entity.id().equals(id))
                        .map(Entity::name)
                        .findFirst()
                        .orElse(id))
            .collect(Collectors.joining(", "));
    if (!names.isEmpty()) {
      line.append("  ").append(label).append(' ').append(flat(names));
    }
  }

  private void mentions(RecordComparison article) {
    Set<WordRange> gold = new TreeSet<>(article.mentions(article.gold()));
    Set<WordRange> read = new TreeSet<>(article.mentions(article.read()));
    out.printf(
        Locale.ROOT,
        "%n[mentions]%n- %s%n+ %s%n",
        others(article.layout(), gold, read),
        others(article.layout(), read, gold));
  }

  private static String others(Layout layout, Set<WordRange> these, Set<WordRange> without) {
    return these.stream()
        .filter(mention -> !without.contains(mention))
        .map(mention -> "[" + flat(layout.text(mention)) + "]")
        .collect(Collectors.joining(" "));
  }

  private static String spans(Reading reading, List<Span> spans) {
    return spans.isEmpty()
        ? "-"
        : spans.stream()
            .map(span -> "[" + flat(reading.text(span)) + "]")
            .collect(Collectors.joining(" "));
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : flat(text);
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
