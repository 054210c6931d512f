package org.onrecord.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SpanTest {
  @Test
  void refusesWhatIsNoSpan() {
    assertThatThrownBy(() -> Span.of(-1, 2)).hasMessage("not a span: [-1, 2)");
    assertThatThrownBy(() -> Span.of(3, 2)).hasMessage("not a span: [3, 2)");
    assertThatThrownBy(() -> Span.of(0, 4).textIn("abc")).hasMessageContaining("has 3");
  }

  @Property
  void overlapIsToShareAUnit(
      @ForAll @IntRange(max = 8) int a,
      @ForAll @IntRange(max = 8) int b,
      @ForAll @IntRange(max = 8) int c,
      @ForAll @IntRange(max = 8) int d) {
    Assume.that(a <= b && c <= d);
    Span one = Span.of(a, b);
    Span other = Span.of(c, d);
    boolean shares = false;
    for (int unit = a; unit < b; unit++) {
      shares |= c <= unit && unit < d;
    }
    assertThat(one.overlaps(other)).isEqualTo(shares).isEqualTo(other.overlaps(one));
    if (one.contains(other) && !other.isEmpty()) {
      assertThat(one.overlaps(other)).isTrue();
      assertThat(one).isLessThanOrEqualTo(other);
    }
  }

  @Property
  void textIsWhatSubstringSays(@ForAll String text, @ForAll int from, @ForAll int to) {
    int start = Math.floorMod(from, text.length() + 1);
    int end = start + Math.floorMod(to, text.length() - start + 1);
    Span span = Span.of(start, end);
    assertThat(span.textIn(text)).isEqualTo(text.substring(start, end)).hasSize(span.length());
  }
}
