package org.onrecord.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CodePointsTest {
  @Test
  void countsAPairAsOne() {
    CodePoints offsets = CodePoints.of("a😀b");
    assertThat(offsets.length()).isEqualTo(3);
    assertThat(offsets.fromUnits(3)).isEqualTo(2);
    assertThat(offsets.toUnits(2)).isEqualTo(3);
  }

  @Test
  void refusesTheMiddleOfAPair() {
    assertThatThrownBy(() -> CodePoints.of("a😀b").fromUnits(2)).hasMessageContaining("pair");
  }

  @Property
  void agreesWithTheJdkOnAnyUnits(@ForAll String text) {
    CodePoints offsets = CodePoints.of(text);
    assertThat(offsets.length()).isEqualTo(text.codePointCount(0, text.length()));
    for (int point = 0; point <= offsets.length(); point++) {
      int unit = text.offsetByCodePoints(0, point);
      assertThat(offsets.toUnits(point)).isEqualTo(unit);
      assertThat(offsets.fromUnits(unit)).isEqualTo(point);
    }
  }
}
