package org.onrecord;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.ReadingResult.NotRead;
import org.onrecord.ReadingResult.Read;
import org.onrecord.findings.Article;
import org.onrecord.findings.OnRecordException;
import org.onrecord.findings.Reading;
import org.onrecord.ingest.ArticleResult;
import org.onrecord.ingest.ArticleSource;
import org.onrecord.ingest.Ingest;
import org.onrecord.reader.OrderedWork;
import org.onrecord.reader.Reader;

/**
 * The front door: opens the program's stages once, and reads articles with them.
 *
 * <pre>{@code
 * try (OnRecord onRecord = OnRecord.open();
 *     Stream<ReadingResult> results =
 *         onRecord.readAll(onRecord.source(List.of("articles/"), System.in), 2)) {
 *   results.forEach(...);
 * }
 * }</pre>
 *
 * <p>Safe to share between threads. The model is loaded once, by {@link #open()}.
 */
public final class OnRecord implements AutoCloseable {
  private final Ingest ingest;
  private final ArticleStage stage;
  private final String model;
  private final Runnable onClose;

  private OnRecord(Ingest ingest, ArticleStage stage, String model, Runnable onClose) {
    this.ingest = ingest;
    this.stage = stage;
    this.model = model;
    this.onClose = onClose;
  }

  /** With the model that the program carries. */
  public static OnRecord open() {
    return with(Reader.open());
  }

  /** With a model of one's own, an ONNX file. */
  public static OnRecord open(Path model) {
    return with(Reader.open(model));
  }

  /** With the model that the program carries, and further names. */
  public static OnRecord open(Names names) {
    return with(Reader.open().knowing(names.list()));
  }

  /** With a model of one's own, an ONNX file, and further names. */
  public static OnRecord open(Path model, Names names) {
    return with(Reader.open(model).knowing(names.list()));
  }

  /** With a stage of one's own in place of the reader. */
  public static OnRecord with(ArticleStage stage, String model) {
    return new OnRecord(Ingest.withDefaults(), stage, model, () -> {});
  }

  private static OnRecord with(Reader reader) {
    return new OnRecord(Ingest.withDefaults(), reader::read, reader.modelHash(), reader::close);
  }

  /** What found the findings: {@code sha256:} and the hash of the model's file. */
  public String model() {
    return model;
  }

  /** The program's version. */
  public static String version() {
    return Version.current();
  }

  /** Reads one article. */
  public Reading read(Article article) {
    return stage.read(article);
  }

  /**
   * The inputs that files, folders and {@code -} stand for.
   *
   * @param standardInput read when a place is {@code -}; left open
   */
  public ArticleSource source(List<String> places, InputStream standardInput) {
    return ingest.arguments(places, standardInput);
  }

  /**
   * Reads all inputs of a source, in its order. A bad one is {@link NotRead}, and the rest goes on.
   *
   * @param threads from 1; how many articles are read at a time
   * @return to be closed, or read to its end
   */
  public Stream<ReadingResult> readAll(ArticleSource source, int threads) {
    return OrderedWork.map(source.articles(), threads, this::result);
  }

  private ReadingResult result(ArticleResult input) {
    if (input instanceof ArticleResult.Failed failed) {
      return new NotRead(failed.location(), failed.message());
    }
    Article article = ((ArticleResult.Found) input).article();
    try {
      return new Read(stage.read(article));
    } catch (OnRecordException e) {
      String message = String.valueOf(e.getMessage());
      return new NotRead(
          article.location(),
          message.contains(article.location()) ? message : article.location() + ": " + message);
    } catch (RuntimeException e) {
      return new NotRead(
          article.location(),
          article.location()
              + ": the reader failed on this article ("
              + e
              + "). That is a fault of the program: please report it, with the article.");
    }
  }

  @Override
  public void close() {
    onClose.run();
  }
}
