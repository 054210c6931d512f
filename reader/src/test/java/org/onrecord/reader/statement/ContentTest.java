package org.onrecord.reader.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.findings.Statement;

/** Form and content of statements: one case a block of {@code contents.txt}. */
class ContentTest {
  record Case(String text, List<String> contents) {
    @Override
    public String toString() {
      return text;
    }
  }

  static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (String block : Resources.text("contents.txt").split("\n===\n", -1)) {
      String[] halves = block.split("\n---\n", -1);
      String text = halves[0].replaceAll("(?m)^#.*\n", "").strip();
      cases.add(new Case(text, List.of(halves[1].strip().split("\n", -1))));
    }
    return cases;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void holds(Case one) {
    String text = Marked.analysis(one.text()).layout().text();
    List<String> found =
        Marked.build(one.text()).statements().stream().map(s -> shown(s, text)).toList();
    assertThat(found).isEqualTo(one.contents());
  }

  private static String shown(Statement statement, String text) {
    StringBuilder shown = new StringBuilder(statement.form().name().toLowerCase(Locale.ROOT));
    statement.content().forEach(c -> shown.append(" | ").append(c.textIn(text)));
    return shown.toString().replaceAll("\\s+", " ");
  }
}
