package org.onrecord.samples;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.findings.Reading;
import org.onrecord.findings.Span;
import org.onrecord.findings.Statement;
import org.onrecord.samples.Truth.TrueStatement;

/**
 * How much of what a person finds in an article its reading holds. A statement is found when one of
 * the reading shares a word of its cue, and the words of its content agree with an F1 of at least
 * 0.8.
 */
final class TruthScore {
  private static final double ALIKE = 0.8;

  int statements;
  int found;
  int rightForm;
  int rightName;
  int read;
  final List<String> report = new ArrayList<>();

  static TruthScore of(Truth truth, Reading reading) {
    TruthScore score = new TruthScore();
    Set<String> used = new HashSet<>();
    for (TrueStatement statement : truth.statements()) {
      score.count(statement, reading, used);
    }
    score.read = reading.statements().size();
    for (Statement extra : reading.statements()) {
      if (!used.contains(extra.id())) {
        score.report.add("   extra " + shown(reading, extra));
      }
    }
    return score;
  }

  void add(TruthScore other) {
    statements += other.statements;
    found += other.found;
    rightForm += other.rightForm;
    rightName += other.rightName;
    read += other.read;
  }

  double share() {
    return (double) found / statements;
  }

  @Override
  public String toString() {
    return found
        + " of "
        + statements
        + " statements found ("
        + rightForm
        + " with the right form, "
        + rightName
        + " with the speaker's name); the reading has "
        + read;
  }

  private void count(TrueStatement truth, Reading reading, Set<String> used) {
    statements++;
    List<Statement> matches =
        reading.statements().stream().filter(s -> isFound(truth, s, reading)).toList();
    if (matches.isEmpty()) {
      report.add("  MISSED " + truth.number() + ": " + shown(reading, truth));
      return;
    }
    Statement match = matches.get(0);
    used.add(match.id());
    found++;
    boolean form = match.form() == truth.form();
    boolean name = Objects.equals(bare(match.speaker().name()), bare(truth.name()));
    rightForm += form ? 1 : 0;
    rightName += name ? 1 : 0;
    if (!form || !name) {
      report.add(
          "         "
              + truth.number()
              + " found as "
              + shown(reading, match)
              + " and is "
              + truth.form()
              + " by "
              + truth.name());
    }
  }

  /** A name without its article: whether "The Aviation Herald" has one is a matter of style. */
  private static @Nullable String bare(@Nullable String name) {
    return name == null ? null : name.replaceFirst("^(?i:the|an?|their|its|his|her) ", "");
  }

  private static boolean isFound(TrueStatement truth, Statement statement, Reading reading) {
    boolean cue =
        truth.cue().stream().anyMatch(t -> statement.cue().stream().anyMatch(t::overlaps));
    return cue && f1(reading.article().text(), truth.content(), statement.content()) >= ALIKE;
  }

  private static double f1(String text, List<Span> some, List<Span> others) {
    Set<Integer> one = words(text, some);
    Set<Integer> two = words(text, others);
    Set<Integer> both = new HashSet<>(one);
    both.retainAll(two);
    return one.isEmpty() && two.isEmpty() ? 0 : 2.0 * both.size() / (one.size() + two.size());
  }

  /** Where the words of the spans begin. */
  private static Set<Integer> words(String text, List<Span> spans) {
    Set<Integer> starts = new HashSet<>();
    for (Span span : spans) {
      for (int i = span.start(); i < span.end(); i++) {
        boolean first = i == span.start() || !Character.isLetterOrDigit(text.charAt(i - 1));
        if (first && Character.isLetterOrDigit(text.charAt(i))) {
          starts.add(i);
        }
      }
    }
    return starts;
  }

  private static String shown(Reading reading, Statement s) {
    return s.form() + " by " + s.speaker().name() + ": " + shown(reading, s.cue(), s.content());
  }

  private static String shown(Reading reading, TrueStatement s) {
    return s.form() + " by " + s.name() + ": " + shown(reading, s.cue(), s.content());
  }

  private static String shown(Reading reading, List<Span> cue, List<Span> content) {
    return "[" + texts(reading, cue) + "] " + texts(reading, content);
  }

  private static String texts(Reading reading, List<Span> spans) {
    return String.join(" … ", spans.stream().map(reading::text).toList());
  }
}
