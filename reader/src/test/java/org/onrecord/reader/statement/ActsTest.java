package org.onrecord.reader.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.findings.Entity;
import org.onrecord.findings.Polarity;
import org.onrecord.findings.Span;
import org.onrecord.findings.Statement;
import org.onrecord.reader.decode.Analysis;

/** What cues do, to whom, about whom and where: one case a block of {@code acts.txt}. */
class ActsTest {
  record Case(String text, List<String> acts) {
    @Override
    public String toString() {
      return text;
    }
  }

  static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (String block : Resources.text("acts.txt").split("\n===\n", -1)) {
      String[] halves = block.split("\n---\n", -1);
      String text = halves[0].replaceAll("(?m)^#.*\n", "").strip();
      String acts = halves[1].strip();
      cases.add(new Case(text, acts.equals("none") ? List.of() : List.of(acts.split("\n", -1))));
    }
    return cases;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void does(Case one) {
    Findings findings = Marked.build(one.text());
    String text = Marked.analysis(one.text()).layout().text();
    Map<String, String> names =
        findings.entities().stream().collect(Collectors.toMap(Entity::id, Entity::name));
    assertThat(findings.statements().stream().map(s -> shown(s, text, names)).toList())
        .isEqualTo(one.acts());
  }

  @Test
  void whatTellsOfAnEventIsStillAttributed() {
    Analysis analysis = Marked.analysis("{s1 Parliament|PROPN} {c1 passed|VERB} {t1 the bill}.");
    StatementBuilder builder = StatementBuilder.create();
    var article = Marked.article(analysis.layout().text());
    assertThat(builder.build(article, analysis).statements()).isEmpty();
    assertThat(builder.buildAll(article, analysis).statements()).hasSize(1);
  }

  private static String shown(Statement statement, String text, Map<String, String> names) {
    StringBuilder shown =
        new StringBuilder(String.valueOf(statement.act()).toLowerCase(Locale.ROOT));
    shown.append(statement.polarity() == Polarity.NEGATIVE ? " negative" : "");
    if (statement.addressee() != null) {
      shown.append(" | to ").append(names.get(statement.addressee()));
    }
    if (!statement.about().isEmpty()) {
      shown
          .append(" | about ")
          .append(statement.about().stream().map(names::get).collect(Collectors.joining(", ")));
    }
    Span venue = statement.venue();
    if (venue != null) {
      shown.append(" | at ").append(venue.textIn(text)).append(kind(statement, venue));
    }
    return shown.toString();
  }

  private static String kind(Statement statement, @Nullable Span venue) {
    return venue == null
        ? ""
        : (venue.equals(statement.channel()) ? " (channel)" : "")
            + (venue.equals(statement.occasion()) ? " (occasion)" : "");
  }
}
