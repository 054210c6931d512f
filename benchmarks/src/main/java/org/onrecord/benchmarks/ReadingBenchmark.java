package org.onrecord.benchmarks;

import java.util.concurrent.TimeUnit;
import org.onrecord.findings.Article;
import org.onrecord.findings.Reading;
import org.onrecord.findings.ReadingJson;
import org.onrecord.reader.Reader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The whole way from an article to its reading, and the reading's way to JSON and back. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReadingBenchmark {
  private final Article article = Samples.article();
  private Reader reader;
  private Reading reading;
  private String json;

  @SuppressWarnings("NullAway.Init") // set up by JMH
  public ReadingBenchmark() {}

  @Setup
  public void open() {
    reader = Reader.open();
    reading = reader.read(article);
    json = ReadingJson.write(reading);
  }

  @TearDown
  public void close() {
    reader.close();
  }

  @Benchmark
  public Reading wholeReading() {
    return reader.read(article);
  }

  @Benchmark
  public String toJson() {
    return ReadingJson.write(reading);
  }

  @Benchmark
  public Reading fromJson() {
    return ReadingJson.parse(json);
  }
}
