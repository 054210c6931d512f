package org.onrecord.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.findings.Article;
import org.onrecord.findings.Reading;
import org.onrecord.findings.Span;
import org.onrecord.findings.StatementForm;
import org.onrecord.samples.Truth.TrueStatement;

/** What a person finds in the samples, against what the reader finds. */
class TruthTest {
  /** Of all statements that a person finds, the share that the reader must find too. */
  private static final double LEAST_FOUND = 0.85;

  /** Of those that it finds, the share whose speaker it must name as a person does. */
  private static final double LEAST_NAMED = 0.8;

  private static final Path REPORT = Path.of("target/samples-against-truth.txt");

  static List<Sample> samples() {
    return Sample.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theMarkedTextIsTheArticles(Sample sample) {
    Truth truth = Truth.of(sample);
    Article article = sample.article();
    if (article.mediaType().equals("text/plain")) {
      assertThat(truth.text()).isEqualTo(article.text());
    }
    // Nothing of a page's menus, captions, lists and comments, and nothing missing.
    assertThat(letters(article.text())).isEqualTo(letters(truth.text()));
    assertThat(truth.over(article.text()).statements()).hasSameSizeAs(truth.statements());
  }

  private static String letters(String text) {
    return text.replaceAll("[\\s\\h]", "");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theMarksAreWellFormed(Sample sample) {
    Truth truth = Truth.of(sample);
    int number = 1;
    for (TrueStatement s : truth.statements()) {
      assertThat(s.number()).isEqualTo(number++);
      assertThat(s.cue()).as("cue of " + s).isNotEmpty();
      assertThat(s.content()).as("content of " + s).isNotEmpty();
      assertThat(formOf(truth.text(), s.content())).as("form of " + s).isEqualTo(s.form());
      assertThat(Quotation.isWhole(truth.text(), s.content())).as(s.toString()).isTrue();
      if (s.within() != null) {
        List<Span> outer = truth.statements().get(s.within() - 1).content();
        assertThat(outer).anyMatch(content -> content.contains(s.cue().get(0)));
      }
    }
  }

  /** Direct when each content is a quotation, indirect when none holds one. */
  private static StatementForm formOf(String text, List<Span> contents) {
    List<String> words = contents.stream().map(span -> span.textIn(text)).toList();
    if (words.stream().allMatch(content -> content.matches("(?s)[\"“‘'].*"))) {
      return StatementForm.DIRECT;
    }
    boolean none = words.stream().noneMatch(c -> c.matches("(?s)(.*\\s)?[\"“‘'].*"));
    return none ? StatementForm.INDIRECT : StatementForm.MIXED;
  }

  @Test
  @EnabledIf("org.onrecord.samples.TheReader#isThere")
  void theReaderFindsWhatAPersonFinds() throws IOException {
    TruthScore all = new TruthScore();
    List<String> report = new ArrayList<>();
    for (Sample sample : Sample.all()) {
      Reading reading = TheReader.get().read(sample.article());
      Truth truth = Truth.of(sample).over(reading.article().text());
      TruthScore score = TruthScore.of(truth, reading);
      report.add(sample + ": " + score);
      report.addAll(score.report);
      all.add(score);
    }
    report.add("all: " + all);
    Files.createDirectories(REPORT.toAbsolutePath().getParent());
    Files.write(REPORT, report);
    assertThat(all.share()).as(all + "; see " + REPORT).isGreaterThanOrEqualTo(LEAST_FOUND);
    assertThat((double) all.rightName / Math.max(1, all.found))
        .as(all + "; see " + REPORT)
        .isGreaterThanOrEqualTo(LEAST_NAMED);
  }

  @Test
  @EnabledIf("org.onrecord.samples.TheReader#isThere")
  void wordsInQuotationMarksThatNobodySaysAreNoStatements() {
    List<String> wrong = new ArrayList<>();
    for (Sample sample : Sample.all()) {
      Reading reading = TheReader.get().read(sample.article());
      Truth truth = Truth.of(sample).over(reading.article().text());
      reading.statements().stream()
          .filter(s -> truth.scares().containsAll(s.content()))
          .forEach(s -> wrong.add(sample + ": " + s.content()));
    }
    assertThat(wrong).isEmpty();
  }
}
