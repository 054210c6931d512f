package org.onrecord.evaluation;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.findings.Article;
import org.onrecord.findings.Provenance;
import org.onrecord.findings.Reading;
import org.onrecord.findings.Span;
import org.onrecord.findings.Speaker;
import org.onrecord.findings.SpeakerKind;
import org.onrecord.findings.Statement;
import org.onrecord.findings.StatementForm;
import org.onrecord.reader.decode.Analysis;
import org.onrecord.reader.decode.Analyzer;
import org.onrecord.reader.decode.AnalyzerOptions;
import org.onrecord.reader.decode.Attribution;
import org.onrecord.reader.encoder.OnnxModel;
import org.onrecord.reader.text.Layout;
import org.onrecord.reader.text.WordRange;

/** The model with its decoders, before speakers are sought. */
final class AnalyzerSubject implements Subject {
  private final OnnxModel model;
  private final Analyzer analyzer;

  AnalyzerSubject(@Nullable Path file) {
    model = file == null ? OnnxModel.load() : OnnxModel.load(file);
    analyzer = new Analyzer(model, AnalyzerOptions.DEFAULTS);
  }

  @Override
  public String modelHash() {
    return "sha256:" + model.sha256();
  }

  @Override
  public String version() {
    String version = AnalyzerSubject.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  @Override
  public Analysis analyze(Layout layout) {
    return analyzer.analyze(layout);
  }

  @Override
  public Reading read(Article article) {
    Analysis analysis = analyze(Layout.of(article.text()));
    List<Statement> statements = new ArrayList<>();
    for (Attribution attribution : analysis.attributions()) {
      if (attribution.within() < 0 && !attribution.content().isEmpty()) {
        statements.add(statement(analysis.layout(), attribution, statements.size() + 1));
      }
    }
    Provenance provenance = new Provenance(version(), modelHash(), Instant.EPOCH, Map.of());
    return new Reading(
        article, List.of(), List.of(), List.of(), statements, List.of(), List.of(), provenance);
  }

  private static Statement statement(Layout layout, Attribution attribution, int number) {
    return new Statement(
        "s" + number,
        StatementForm.INDIRECT,
        null,
        null,
        spans(layout, attribution.source()),
        spans(layout, attribution.cue()),
        spans(layout, attribution.content()),
        new Speaker(SpeakerKind.UNKNOWN, null, null, null),
        null,
        List.of(),
        null,
        null,
        null,
        attribution.confidence());
  }

  private static List<Span> spans(Layout layout, List<WordRange> ranges) {
    return ranges.stream().map(layout::span).toList();
  }

  @Override
  public void close() {
    model.close();
  }
}
