package org.onrecord.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.onrecord.reader.encoder.Encoding;
import org.onrecord.reader.encoder.Window;
import org.onrecord.reader.encoder.Windows;
import org.onrecord.reader.encoder.WordPiece;
import org.onrecord.reader.text.Layout;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What happens to a text before the model sees it: words, word pieces, windows. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class TextBenchmark {
  private final String text = Samples.text();
  private final WordPiece wordPiece = WordPiece.load();
  private final Layout layout = Layout.of(text);
  private final Encoding encoding = Encoding.of(layout, wordPiece);
  private final Windows windows = new Windows(382, 128);

  @Benchmark
  public Layout words() {
    return Layout.of(text);
  }

  @Benchmark
  public Encoding wordPieces() {
    return Encoding.of(layout, wordPiece);
  }

  @Benchmark
  public List<Window> windows() {
    return windows.plan(layout, encoding);
  }
}
