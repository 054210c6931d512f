package org.onrecord.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.onrecord.findings.Reading;
import org.onrecord.ingest.ArticleResult;
import org.onrecord.ingest.ArticleResult.Found;
import org.onrecord.ingest.Ingest;

/** Offsets are right on any Unicode, through the whole path: text, reading, JSON, reading. */
class OffsetsTest {
  @Property(tries = 250)
  void anyTextReads(@ForAll("texts") String text) {
    assertReads(text);
  }

  @Property(tries = 250)
  void anySentenceReadsWithAnythingInside(@ForAll("broken") String text) {
    assertReads(text);
  }

  private static void assertReads(String text) {
    if (!TheReader.isThere()) {
      return;
    }
    Reading reading = TheReader.get().read(AnyArticle.of(text));
    assertThat(reading.article().text()).isEqualTo(text);
    Invariants.assertHold(reading);
  }

  /** Where the bytes can say the text: lone surrogates cannot be encoded, NUL is no text. */
  @Property(tries = 150)
  void plainTextComesInUnchanged(@ForAll("texts") String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ArticleResult result = Ingest.withDefaults().read(bytes, "any.txt");
    if (result instanceof Found found) {
      String decoded = new String(bytes, StandardCharsets.UTF_8);
      String unmarked = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
      assertThat(found.article().text()).isEqualTo(unmarked);
      if (TheReader.isThere()) {
        Invariants.assertHold(TheReader.get().read(found.article()));
      }
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return AnyArticle.text();
  }

  @Provide
  Arbitrary<String> broken() {
    return AnyArticle.broken();
  }
}
