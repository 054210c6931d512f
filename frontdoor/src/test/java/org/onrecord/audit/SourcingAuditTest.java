package org.onrecord.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onrecord.findings.Article;
import org.onrecord.findings.Provenance;
import org.onrecord.findings.Published;
import org.onrecord.findings.Reading;
import org.onrecord.findings.ReadingJson;
import org.onrecord.findings.SpeakerKind;

class SourcingAuditTest {
  private final StringBuilder text = new StringBuilder();
  private final List<String> statements = new ArrayList<>();

  /** Adds a sentence in which somebody says something, and what the reader finds in it. */
  private SourcingAuditTest says(
      String kind, @Nullable String name, String content, @Nullable String within) {
    int start = text.length() + "X said ".length();
    text.append("X said ").append(content).append(".\n");
    statements.add(
        """
        {"id":"s%d","form":"mixed","act":null,"polarity":null,"source":%s,"cue":%s,"content":%s,
         "speaker":{"kind":"%s","entity":null,"name":%s,"title":null},"addressee":null,"about":[],
         "venue":null,"time":null,"within":%s,"channel":null,"occasion":null,"confidence":1}
        """
            .formatted(
                statements.size() + 1,
                span(start - 7, start - 6),
                span(start - 5, start - 1),
                span(start, start + content.length()),
                kind,
                name == null ? "null" : "\"" + name + "\"",
                within == null ? "null" : "\"" + within + "\""));
    return this;
  }

  private String span(int start, int end) {
    String words = text.substring(start, end);
    return "[{\"start\":%d,\"end\":%d,\"text\":\"%s\"}]".formatted(start, end, words);
  }

  /** The article of all sentences since the last one. */
  private Reading article(String id) {
    Reading empty =
        new Reading(
            new Article(
                id,
                id + ".txt",
                "text/plain",
                "Title of " + id,
                null,
                List.of(),
                "en",
                Published.unknown(),
                "0".repeat(64),
                text.toString()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new Provenance("test", null, Instant.EPOCH, Map.of()));
    String json =
        ReadingJson.write(empty)
            .replace("\"statements\":[]", "\"statements\":[" + String.join(",", statements) + "]");
    text.setLength(0);
    statements.clear();
    return ReadingJson.parse(json);
  }

  @Test
  void sourcesAreCountedByKindWithTheirQuotedWords() {
    says("named-person", "Ana Ruiz", "“we must go”", null);
    says("named-person", "ana ruiz", "it was “very” late", null);
    says("anonymous", "an official", "nothing happened", null);
    says("unknown", null, "it rained", null);
    says("author", null, "it snowed", null);
    says("named-person", "Bo Lind", "it was late", "s1");
    AuditedArticle article = new SourcingAudit().add(article("a"));
    assertThat(article.sources())
        .containsExactly(
            new Source("Ana Ruiz", SpeakerKind.NAMED_PERSON, null, 1, 2, 4),
            new Source("an official", SpeakerKind.ANONYMOUS, null, 1, 1, 0));
    assertThat(article.unattributed()).isEqualTo(2);
    assertThat(article.secondHand()).isEqualTo(1);
    assertThat(article.singleSource()).isFalse();
  }

  @Test
  void onlyProperNamesAreOneOverAllArticles() {
    Reading first =
        says("named-organization", "Boeing", "“no”", null)
            .says("unnamed-person", "a spokesman", "“yes”", null)
            .article("a");
    Reading second = says("unnamed-person", "a spokesman", "“oh yes yes”", null).article("b");
    Reading third = says("named-organization", "Boeing", "“no no”", null).article("c");
    Reading fourth = says("unknown", null, "“no no”", null).article("d");
    Audit audit = SourcingAudit.of(Stream.of(first, second, third, fourth));
    assertThat(audit.sources())
        .extracting(Source::name, Source::articles, Source::quotedWords)
        .containsExactly(
            tuple("Boeing", 2, 3), tuple("a spokesman", 1, 3), tuple("a spokesman", 1, 1));
    assertThat(audit.singleSource()).extracting(AuditedArticle::id).containsExactly("b", "c");
    assertThat(audit.withoutSource()).extracting(AuditedArticle::id).containsExactly("d");
    assertThat(audit.anonymousShare()).isZero();
    assertThat(audit.kinds())
        .contains(
            new KindCount(SpeakerKind.NAMED_ORGANIZATION, 1, 2, 3),
            new KindCount(SpeakerKind.UNNAMED_PERSON, 2, 2, 4),
            new KindCount(SpeakerKind.ANONYMOUS, 0, 0, 0))
        .noneMatch(count -> count.kind() == SpeakerKind.UNKNOWN);
  }
}
