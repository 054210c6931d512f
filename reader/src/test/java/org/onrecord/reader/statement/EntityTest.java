package org.onrecord.reader.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.findings.Entity;
import org.onrecord.findings.EntityType;
import org.onrecord.findings.Mention;
import org.onrecord.reader.decode.Analysis;
import org.onrecord.reader.entity.KnownName;

/** Who is mentioned, where and by which names: one case a block of {@code entities.txt}. */
class EntityTest {
  record Case(String text, List<String> entities) {
    @Override
    public String toString() {
      return text;
    }
  }

  static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (String block : Resources.text("entities.txt").split("\n===\n", -1)) {
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
  void mentions(Case one) {
    Analysis analysis = Marked.analysis(one.text());
    assertThat(shown(Marked.build(one.text()), analysis.layout().text())).isEqualTo(one.entities());
  }

  @Test
  void knowsTheNamesThatAUserGives() {
    KnownName ruiz =
        new KnownName("Ana Ruiz", EntityType.PERSON, List.of("La Jefa"), "mayor of Tarn");
    Analysis analysis =
        Marked.analysis(
            "La Jefa left. {s1 The mayor} {c1 said} {t1 yes}. {P Ana Ruiz} came. The clerk left.");
    String text = analysis.layout().text();
    Findings findings =
        StatementBuilder.create(List.of(ruiz)).build(Marked.article(text), analysis);
    assertThat(shown(findings, text).get(0))
        .isEqualTo("person * Ana Ruiz | La Jefa | The mayor | Ana Ruiz");
    assertThat(findings.statements().get(0).speaker().name()).isEqualTo("Ana Ruiz");
  }

  @Test
  void readsALongArticleWithManyNames() {
    StringBuilder marked = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      String name = "Ana Ruiz" + (char) ('a' + i % 26) + (char) ('a' + i / 26 % 26);
      marked.append("{P ").append(name).append("} met the lawyer. The lawyer left her. ");
    }
    assertThat(Marked.build(marked.toString()).entities().stream().filter(Entity::named))
        .hasSize(400);
  }

  /** Each entity with its type, whether it is named, its name, and the words of its mentions. */
  private static List<String> shown(Findings findings, String text) {
    return findings.entities().stream().map(entity -> shown(entity, findings, text)).toList();
  }

  private static String shown(Entity entity, Findings findings, String text) {
    StringBuilder line = new StringBuilder(entity.type().name().toLowerCase(Locale.ROOT));
    line.append(entity.named() ? " * " : " - ").append(entity.name());
    for (Mention mention : findings.mentions()) {
      if (Objects.equals(mention.entity(), entity.id())) {
        line.append(" | ").append(mention.span().textIn(text));
      }
    }
    return line.toString();
  }
}
