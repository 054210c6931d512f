package org.onrecord.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.evaluation.gold.GoldFiles;
import org.onrecord.findings.CodePoints;
import org.onrecord.findings.Span;

/**
 * Reads attributions from a brat stand-off file: text-bound lines ({@code T1}, offsets in code
 * points, pieces parted by {@code ;}) and events ({@code E1}) that give them roles. An event
 * without a cue or without content is not an attribution.
 */
final class Brat {
  private final Path file;
  private final CodePoints offsets;
  private final Map<String, List<Span>> marked = new HashMap<>();
  private final List<Event> events = new ArrayList<>();

  private record Event(int line, String arguments) {}

  private Brat(Path file, String text) {
    this.file = file;
    this.offsets = CodePoints.of(text);
  }

  static List<GoldStatement> read(Path file, String text) {
    Brat brat = new Brat(file, text);
    List<String> lines = GoldFiles.lines(file);
    for (int i = 0; i < lines.size(); i++) {
      brat.line(i + 1, lines.get(i));
    }
    return brat.statements();
  }

  private void line(int number, String line) {
    String[] fields = line.split("\t", -1);
    if (fields.length < 2 || fields[0].isEmpty()) {
      return;
    }
    if (fields[0].charAt(0) == 'T') {
      marked.put(fields[0], spans(number, fields[1]));
    } else if (fields[0].charAt(0) == 'E') {
      events.add(new Event(number, fields[1]));
    }
  }

  /** {@code Content 12 20;24 30}. */
  private List<Span> spans(int number, String field) {
    List<Span> spans = new ArrayList<>();
    String ranges = field.substring(field.indexOf(' ') + 1);
    for (String range : ranges.split(";", -1)) {
      String[] ends = range.strip().split(" ", -1);
      try {
        int start = offsets.toUnits(Integer.parseInt(ends[0]));
        spans.add(Span.of(start, offsets.toUnits(Integer.parseInt(ends[1]))));
      } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
        throw GoldFiles.bad(
            file,
            number,
            "no span of this article: '"
                + field
                + "' (offsets are code points, the text has "
                + offsets.length()
                + "); check that the text is the one that was annotated");
      }
    }
    return spans;
  }

  private List<GoldStatement> statements() {
    List<GoldStatement> statements = new ArrayList<>();
    for (Event event : events) {
      GoldStatement statement = statement(event);
      if (!statement.cue().isEmpty() && !statement.content().isEmpty()) {
        statements.add(statement);
      }
    }
    return statements;
  }

  /** {@code Attribution:T4 Content:T3 Content2:T9 Cue:T2 Source:T1}. */
  private GoldStatement statement(Event event) {
    Map<String, List<Span>> roles = new HashMap<>();
    for (String argument : event.arguments().strip().split("\\s+", -1)) {
      int colon = argument.indexOf(':');
      if (colon < 0) {
        throw GoldFiles.bad(file, event.line(), "no role and target: '" + argument + "'");
      }
      String role = argument.substring(0, colon).replaceAll("[0-9]", "");
      roles
          .computeIfAbsent(role, unused -> new ArrayList<>())
          .addAll(marked.getOrDefault(argument.substring(colon + 1), List.of()));
    }
    return new GoldStatement(
        roles.getOrDefault("Source", List.of()),
        roles.getOrDefault("Cue", List.of()),
        roles.getOrDefault("Content", List.of()));
  }
}
