package org.onrecord.reader.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.findings.Speaker;

/** Who is taken to speak: one case a line of {@code speakers.txt}. */
class SpeakerTest {
  record Case(String text, List<String> speakers) {
    @Override
    public String toString() {
      return text;
    }
  }

  static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (String block : Resources.text("speakers.txt").split("\n===\n", -1)) {
      String[] halves = block.split("\n---\n", -1);
      cases.add(
          new Case(
              halves[0].replaceAll("(?m)^#.*\n", "").strip(),
              List.of(halves[1].strip().split("\n", -1))));
    }
    return cases;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void speaks(Case one) {
    Findings findings = Marked.build(one.text());
    List<String> found = findings.statements().stream().map(s -> shown(s.speaker())).toList();
    assertThat(found).isEqualTo(one.speakers());
  }

  private static String shown(Speaker speaker) {
    return speaker.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')
        + " | "
        + (speaker.name() == null ? "-" : speaker.name())
        + (speaker.title() == null ? "" : " | " + speaker.title());
  }
}
