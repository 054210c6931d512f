package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.audit.SourcingAudit;
import org.onrecord.cli.audit.AuditCsv;
import org.onrecord.cli.audit.AuditPage;

class AuditCommandTest {
  private static final String ARTICLE =
      "Council meets, talks\n\nThe council met on Monday, and the mayor said the town needs “a new"
          + " harbour” soon. The others did not agree with what they had heard from her.\n";

  @TempDir private Path folder;
  private String good = "";

  @BeforeEach
  void writeArticle() throws IOException {
    good = Files.writeString(folder.resolve("good.txt"), ARTICLE).toString();
  }

  @Test
  void tablesForPeople() {
    Session session = Session.onTerminal("audit", good, good, "--color", "never");
    assertThat(session.exitCode()).isZero();
    assertThat(session.out())
        .contains("Who is quoted in 2 articles\n2 sources · 2 statements · 6 quoted words\n")
        .containsPattern("Unnamed persons +2 +2 +100% +█{14} +6\n")
        .containsPattern("the mayor +unnamed person +1 +1 +3 +█{14}\n")
        .contains("One source only: 2 articles\n  Council meets, talks – the mayor\n");
    assertThat(session.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void jsonWhereNoOneLooks() throws IOException {
    Session session = Session.run("audit", good);
    JsonNode json = new ObjectMapper().readTree(session.out());
    assertThat(json.at("/total/sources").asInt()).isEqualTo(1);
    assertThat(json.at("/total/quotedWords").asInt()).isEqualTo(3);
    assertThat(json.at("/articles/0/sources/0/kind").asText()).isEqualTo("unnamed-person");
    assertThat(json.at("/articles/0/singleSource").asBoolean()).isTrue();
  }

  @Test
  void csvHoldsOneLineForEachSource() throws IOException {
    Path csv = folder.resolve("audit.csv");
    assertThat(Session.run("audit", good, "-o", csv.toString()).exitCode()).isZero();
    assertThat(Files.readString(csv))
        .startsWith(
            "article,location,title,outlet,published,source,kind,role,statements,quotedWords")
        .contains(",\"Council meets, talks\",,,the mayor,unnamed-person,,1,3\r\n");
  }

  @Test
  void badInputsAreToldAndTheRestIsCounted() throws IOException {
    String empty = Files.writeString(folder.resolve("empty.txt"), "").toString();
    Session session = Session.run("audit", empty, good, "-f", "csv");
    assertThat(session.exitCode()).isEqualTo(ExitCode.SOME_NOT_READ);
    assertThat(session.err()).hasLineCount(1).startsWith("onrecord: " + empty);
    assertThat(session.out().lines()).hasSize(2);
    Session nothing = Session.run("audit", empty, "-f", "html");
    assertThat(Jsoup.parse(nothing.out()).select("main").text())
        .startsWith("Who is quoted in 0 articles sources 0")
        .doesNotContain("NaN");
    assertThat(Session.run("audit", good, "--top", "0").exitCode()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void thePageStandsAloneAndSaysEveryFigureInWords() throws IOException {
    Path file = folder.resolve("page.html");
    assertThat(Session.run("audit", good, good, "-o", file.toString()).exitCode()).isZero();
    Document page = Jsoup.parse(Files.readString(file));
    assertThat(page.select("[src], link, [style], [onclick]")).isEmpty();
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("svg")).isNotEmpty().allMatch(svg -> svg.hasAttr("aria-hidden"));
    assertThat(page.select("table.kinds tbody tr").text())
        .contains("Unnamed persons 2 100% 2 100% 6");
    assertThat(page.select("table.articles tbody tr")).hasSize(2);
    assertThat(page.expectFirst("table.articles summary").ownText())
        .isEqualTo("Council meets, talks");
  }

  @Test
  void whatAnArticleSaysCannotBecomeMarkup() throws IOException {
    var audit = SourcingAudit.of(Stream.of(Session.fixture("hostile")));
    Document page = Jsoup.parse(new AuditPage(audit, 20).html());
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("img, iframe, b:not(.brand b)")).isEmpty();
    assertThat(AuditCsv.of(audit).split("\r\n", -1)[0]).startsWith("article,");
  }
}
