package org.onrecord.reader.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.findings.Statement;

/** Who says what in interviews, lists and dialogues: one case a block of {@code turns.txt}. */
class TurnsTest {
  record Case(String text, List<String> statements) {
    @Override
    public String toString() {
      return text;
    }
  }

  static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (String block : Resources.text("turns.txt").split("\n===\n", -1)) {
      String[] halves = block.split("\n---(?:\n|$)", -1);
      cases.add(
          new Case(
              halves[0].replaceAll("(?m)^#.*\n", "").strip(),
              halves[1].lines().filter(line -> !line.isBlank()).toList()));
    }
    return cases;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void says(Case one) {
    String text = Marked.analysis(one.text()).layout().text();
    List<String> found =
        Marked.build(one.text()).statements().stream().map(s -> shown(s, text)).toList();
    assertThat(found).isEqualTo(one.statements());
  }

  private static String shown(Statement statement, String text) {
    String name = statement.speaker().name();
    return statement.speaker().kind().name().toLowerCase(Locale.ROOT).replace('_', '-')
        + " | "
        + (name == null ? "-" : name)
        + " | "
        + statement.content().stream()
            .map(span -> text.substring(span.start(), span.end()).replace('\n', ' '))
            .collect(Collectors.joining(" / "));
  }
}
