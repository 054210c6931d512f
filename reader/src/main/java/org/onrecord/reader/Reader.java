package org.onrecord.reader;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.onrecord.findings.Article;
import org.onrecord.findings.OnRecordException;
import org.onrecord.findings.Provenance;
import org.onrecord.findings.Reading;
import org.onrecord.reader.decode.Analysis;
import org.onrecord.reader.decode.Analyzer;
import org.onrecord.reader.decode.AnalyzerOptions;
import org.onrecord.reader.decode.MentionStage;
import org.onrecord.reader.encoder.InferenceClock;
import org.onrecord.reader.encoder.OnnxModel;
import org.onrecord.reader.encoder.WordPiece;
import org.onrecord.reader.entity.NameList;
import org.onrecord.reader.reference.ReferenceResolver;
import org.onrecord.reader.statement.Findings;
import org.onrecord.reader.statement.StatementBuilder;
import org.onrecord.reader.text.Layout;

/**
 * Reads articles: an {@link Article} in, its {@link Reading} out.
 *
 * <p>Open one and keep it, for it loads the model once. Thread-safe; the same text and model give
 * the same findings, whatever else is being read. An article that cannot be read raises an {@link
 * OnRecordException} that names it.
 */
public final class Reader implements AutoCloseable {
  /** The version that readings carry in their provenance; a test holds it to the build's. */
  public static final String VERSION = "0.1.0";

  private final OnnxModel model;
  private final Analyzer analyzer;
  private final StatementBuilder statements;
  private final Clock clock;
  private final Map<String, String> options;

  private Reader(
      OnnxModel model,
      Analyzer analyzer,
      StatementBuilder statements,
      Clock clock,
      Map<String, String> options) {
    this.options = options;
    this.model = model;
    this.analyzer = analyzer;
    this.statements = statements;
    this.clock = clock;
  }

  /** A reader with the model that comes with it. */
  public static Reader open() {
    return open(OnnxModel::load, AnalyzerOptions.DEFAULTS);
  }

  /** A reader with a model in a file of its own. */
  public static Reader open(Path modelOnnx) {
    return open(modelOnnx, AnalyzerOptions.DEFAULTS);
  }

  /** A reader with a model in a file of its own, whose analysis is tuned. */
  public static Reader open(Path modelOnnx, AnalyzerOptions options) {
    return open(() -> OnnxModel.load(modelOnnx), options);
  }

  /** Loads the word lists while the model is loaded, which takes longer. */
  private static Reader open(Supplier<OnnxModel> load, AnalyzerOptions options) {
    CompletableFuture<OnnxModel> loading =
        CompletableFuture.supplyAsync(load, task -> new Thread(task, "onrecord-model").start());
    WordPiece wordPiece = WordPiece.load();
    StatementBuilder statements = StatementBuilder.create();
    try {
      OnnxModel model = loading.join();
      MentionStage mentions = new ReferenceResolver(model.pairs());
      Analyzer analyzer = new Analyzer(model, wordPiece, mentions, options);
      return new Reader(model, analyzer, statements, Clock.systemUTC(), Map.of());
    } catch (CompletionException e) {
      if (e.getCause() instanceof OnRecordException cause) {
        throw cause;
      }
      throw new OnRecordException("cannot load the model: " + e.getCause(), e.getCause());
    }
  }

  /**
   * A reader with the same model that knows further names, and says so in the provenance of its
   * readings. Closing either closes the model of both.
   */
  public Reader knowing(NameList names) {
    Map<String, String> given =
        names.sha256() == null ? Map.of() : Map.of("names", "sha256:" + names.sha256());
    return new Reader(model, analyzer, StatementBuilder.create(names.names()), clock, given);
  }

  /** Finds what an article says and who says it. */
  public Reading read(Article article) {
    return read(article, statements::build);
  }

  /**
   * As {@link #read}, but with all that the model attributes, also where the cue tells of an event
   * and so makes no statement.
   */
  public Reading readAttributions(Article article) {
    return read(article, statements::buildAll);
  }

  private Reading read(Article article, BiFunction<Article, Analysis, Findings> builder) {
    try {
      return reading(article, builder.apply(article, analyzer.analyze(Layout.of(article.text()))));
    } catch (RuntimeException | StackOverflowError e) {
      throw new OnRecordException(
          "cannot read the article " + article.location() + ": " + reason(e), e);
    }
  }

  private static String reason(Throwable failure) {
    return failure instanceof OnRecordException
        ? String.valueOf(failure.getMessage())
        : failure.toString();
  }

  private Reading reading(Article article, Findings findings) {
    return new Reading(
        article,
        findings.mentions(),
        findings.entities(),
        List.of(),
        findings.statements(),
        List.of(),
        List.of(),
        new Provenance(VERSION, modelHash(), Instant.now(clock), options));
  }

  /**
   * Reads articles on several threads. The readings come in the articles' order and when they are
   * asked for; not more than four articles a thread are held. Close the stream unless it is read to
   * its end. The reading of a bad article raises its exception when it is asked for; an {@link
   * Stream#iterator() iterator} then goes on with the next.
   *
   * @param threads how many articles are read at the same time, at least one
   */
  public Stream<Reading> readAll(Stream<Article> articles, int threads) {
    return OrderedWork.map(articles, threads, this::read);
  }

  /** What the model alone finds in a text, such as one with words and sentences given by hand. */
  public Analysis analyze(Layout layout) {
    return analyzer.analyze(layout);
  }

  /** {@code sha256:} and the hash of the model's file, in lower-case hex. */
  public String modelHash() {
    return "sha256:" + model.sha256();
  }

  /** What counts the time that is spent inside the model. */
  public InferenceClock inferenceClock() {
    return model.clock();
  }

  @Override
  public void close() {
    model.close();
  }
}
