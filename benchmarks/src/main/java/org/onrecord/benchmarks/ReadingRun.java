package org.onrecord.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.findings.Article;
import org.onrecord.findings.Reading;
import org.onrecord.ingest.ArticleResult;
import org.onrecord.ingest.ArticleResult.Found;
import org.onrecord.ingest.Ingest;
import org.onrecord.reader.Reader;
import org.onrecord.reader.text.Layout;

/**
 * Reads the articles of a folder twice and prints what that took, from the inside, as lines of
 * {@code key=value}: the first pass as it comes in a fresh process, then once more, warm.
 */
final class ReadingRun {
  private ReadingRun() {}

  /** {@code ReadingRun FOLDER THREADS [MODEL.onnx]}. */
  public static void main(String[] args) throws IOException {
    Instant born = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
    List<Article> articles = articles(Path.of(args[0]));
    int threads = Integer.parseInt(args[1]);
    long loading = System.nanoTime();
    try (Reader reader = args.length > 2 ? Reader.open(Path.of(args[2])) : Reader.open()) {
      print("load_s", seconds(loading));
      long reading = System.nanoTime();
      reader.read(articles.get(0));
      print("first_s", Duration.between(born, Instant.now()).toMillis() / 1e3);
      readAll(reader, articles.subList(1, articles.size()), threads);
      print("read_s", seconds(reading));
      long inference = reader.inferenceClock().nanoseconds();
      print("inference_s", inference / 1e9);
      count("pieces", reader.inferenceClock().pieces());
      long again = System.nanoTime();
      readAll(reader, articles, threads);
      print("again_s", seconds(again));
      print("again_inference_s", (reader.inferenceClock().nanoseconds() - inference) / 1e9);
    }
    count("articles", articles.size());
    count("words", articles.stream().mapToLong(a -> Layout.of(a.text()).wordCount()).sum());
  }

  private static void readAll(Reader reader, List<Article> articles, int threads) {
    try (Stream<Reading> readings = reader.readAll(articles.stream(), threads)) {
      count("statements", readings.mapToLong(reading -> reading.statements().size()).sum());
    }
  }

  private static List<Article> articles(Path folder) throws IOException {
    List<String> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.map(Path::toString).sorted().toList();
    }
    try (Stream<ArticleResult> results =
        Ingest.withDefaults().arguments(files, System.in).articles()) {
      return results
          .filter(Found.class::isInstance)
          .map(result -> ((Found) result).article())
          .toList();
    }
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  @SuppressWarnings("SystemOut")
  private static void print(String key, double value) {
    System.out.println(Figures.line(key, value));
  }

  @SuppressWarnings("SystemOut")
  private static void count(String key, long count) {
    System.out.println(key + "=" + count);
  }
}
