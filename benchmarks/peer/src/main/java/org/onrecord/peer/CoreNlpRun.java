package org.onrecord.peer;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Reads the {@code .txt} files of a folder with CoreNLP, once each, and prints what that took as
 * lines of {@code key=value}. The keys are those of OnRecord's own run, so that the two compare.
 */
public final class CoreNlpRun {
  private static final String ANNOTATORS = "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote";

  private CoreNlpRun() {}

  /** {@code CoreNlpRun FOLDER THREADS}. */
  public static void main(String[] args) throws IOException {
    Instant born = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
    int threads = Integer.parseInt(args[1]);
    List<String> texts = texts(Path.of(args[0]));
    long loading = System.nanoTime();
    StanfordCoreNLP pipeline = pipeline(threads);
    print("load_s", seconds(loading));
    long reading = System.nanoTime();
    List<Annotation> documents = texts.stream().map(Annotation::new).toList();
    pipeline.annotate(documents.get(0));
    print("first_s", Duration.between(born, Instant.now()).toMillis() / 1e3);
    pipeline.annotate(documents.subList(1, documents.size()), threads);
    print("read_s", seconds(reading));
    print("articles", documents.size());
    print("tokens", documents.stream().mapToInt(CoreNlpRun::tokens).sum());
    print("quotes", documents.stream().mapToInt(CoreNlpRun::quotes).sum());
  }

  private static StanfordCoreNLP pipeline(int threads) {
    Properties properties = new Properties();
    properties.setProperty("annotators", ANNOTATORS);
    properties.setProperty("coref.algorithm", "statistical");
    properties.setProperty("threads", Integer.toString(threads));
    return new StanfordCoreNLP(properties);
  }

  private static List<String> texts(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    List<String> texts = new ArrayList<>();
    for (Path file : files) {
      texts.add(Files.readString(file));
    }
    return texts;
  }

  private static int tokens(Annotation document) {
    return document.get(CoreAnnotations.TokensAnnotation.class).size();
  }

  private static int quotes(Annotation document) {
    var found = document.get(CoreAnnotations.QuotationsAnnotation.class);
    return found == null ? 0 : found.size();
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  private static void print(String key, double value) {
    System.out.printf(Locale.ROOT, "%s=%.3f%n", key, value);
  }
}
