package org.onrecord.evaluation;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.evaluation.AttributionEvaluation.Compared;
import org.onrecord.reader.text.Layout;
import org.onrecord.reader.text.WordRange;

/**
 * Prints the statements that were read otherwise than they are annotated, side by side: {@code -}
 * is gold, {@code +} was read, the roles that differ are named first.
 */
final class AttributionErrors {
  private final PrintWriter out;

  AttributionErrors(PrintWriter out) {
    this.out = out;
  }

  void print(List<Compared> compared) {
    out.println("# Contents: how spans are wrong");
    kinds(compared)
        .forEach((kind, count) -> out.printf(Locale.ROOT, "# %6d  %s%n", count, kind.words()));
    compared.forEach(this::print);
  }

  private static Map<SpanError, Integer> kinds(List<Compared> compared) {
    Map<SpanError, Integer> kinds = new EnumMap<>(SpanError.class);
    for (Compared article : compared) {
      Set<WordRange> gold = contents(article.gold());
      Set<WordRange> read = contents(article.read());
      for (WordRange span : read) {
        SpanError.ofRead(article.layout(), span, gold)
            .ifPresent(kind -> kinds.merge(kind, 1, Integer::sum));
      }
      int missed =
          (int) gold.stream().filter(span -> read.stream().noneMatch(span::overlaps)).count();
      kinds.merge(SpanError.MISSED, missed, Integer::sum);
    }
    return kinds;
  }

  private static Set<WordRange> contents(List<WordStatement> statements) {
    Set<WordRange> spans = new HashSet<>();
    statements.forEach(statement -> spans.addAll(statement.content()));
    return spans;
  }

  private void print(Compared article) {
    CueMatch match = CueMatch.of(article.gold(), article.read());
    Set<Integer> matched = new HashSet<>();
    List<Runnable> lines = new ArrayList<>();
    for (int g = 0; g < article.gold().size(); g++) {
      WordStatement gold = article.gold().get(g);
      int r = match.readOf(g);
      WordStatement read = r < 0 ? null : article.read().get(r);
      if (r >= 0) {
        matched.add(r);
      }
      if (!gold.equals(read)) {
        lines.add(() -> pair(article.layout(), gold, read));
      }
    }
    for (int r = 0; r < article.read().size(); r++) {
      if (!matched.contains(r)) {
        WordStatement read = article.read().get(r);
        lines.add(() -> pair(article.layout(), null, read));
      }
    }
    out.printf(
        Locale.ROOT,
        "%n== %s: %d gold, %d read, %d differ%n",
        article.name(),
        article.gold().size(),
        article.read().size(),
        lines.size());
    lines.forEach(Runnable::run);
  }

  private void pair(Layout layout, @Nullable WordStatement gold, @Nullable WordStatement read) {
    out.printf("%n[%s]%n", differing(gold, read));
    if (gold != null) {
      out.println("- " + line(layout, gold));
    }
    if (read != null) {
      out.println("+ " + line(layout, read));
    }
  }

  private static String differing(@Nullable WordStatement gold, @Nullable WordStatement read) {
    if (gold == null) {
      return "not in gold";
    }
    if (read == null) {
      return "missed";
    }
    List<String> roles = new ArrayList<>();
    if (!gold.source().equals(read.source())) {
      roles.add("source");
    }
    if (!gold.cue().equals(read.cue())) {
      roles.add("cue");
    }
    if (!gold.content().equals(read.content())) {
      roles.add("content");
    }
    return String.join(", ", roles);
  }

  private static String line(Layout layout, WordStatement statement) {
    return "source "
        + spans(layout, statement.source())
        + "  cue "
        + spans(layout, statement.cue())
        + "  content "
        + spans(layout, statement.content());
  }

  private static String spans(Layout layout, List<WordRange> spans) {
    return spans.isEmpty()
        ? "-"
        : spans.stream()
            .map(span -> "[" + layout.text(span).replaceAll("\\s+", " ") + "]")
            .collect(Collectors.joining(" "));
  }
}
