package org.onrecord.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReadingTest {
  private static final Provenance PROVENANCE = new Provenance("0", null, Instant.EPOCH, Map.of());

  @Test
  void spansLieInsideTheText() {
    assertThat(reading(statement("s1", Span.of(0, 5), null)).spans()).containsOnly(Span.of(0, 5));
    assertThatThrownBy(() -> reading(statement("s1", Span.of(0, 6), null)))
        .hasMessageContaining("here.txt")
        .hasMessageContaining("ends after the text");
  }

  @Test
  void everyFindingHasItsOwnId() {
    Statement one = statement("s1", Span.of(0, 5), null);
    assertThatThrownBy(() -> reading(one, one)).hasMessageContaining("id s1");
  }

  @Test
  void statementsNestInsideOnesThatAreThere() {
    Statement lost = statement("s1", Span.of(0, 5), "s9");
    assertThatThrownBy(() -> reading(lost)).hasMessageContaining("s9, which is missing");
    Statement there = statement("s1", Span.of(0, 5), "s2");
    Statement back = statement("s2", Span.of(0, 5), "s1");
    assertThatThrownBy(() -> reading(there, back)).hasMessageContaining("within itself");
  }

  private static Reading reading(Statement... statements) {
    Article article =
        new Article(
            "a",
            "here.txt",
            "text/plain",
            null,
            null,
            List.of(),
            null,
            Published.unknown(),
            "0",
            "12345");
    return new Reading(
        article,
        List.of(),
        List.of(),
        List.of(),
        List.of(statements),
        List.of(),
        List.of(),
        PROVENANCE);
  }

  private static Statement statement(String id, Span content, @Nullable String within) {
    return new Statement(
        id,
        StatementForm.INDIRECT,
        null,
        null,
        List.of(),
        List.of(),
        List.of(content),
        Speaker.unknown(),
        null,
        List.of(),
        null,
        null,
        null,
        null,
        within,
        1);
  }
}
