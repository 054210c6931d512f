package org.onrecord.reader.encoder;

import java.util.concurrent.atomic.LongAdder;

/** Counts the time spent inside ONNX Runtime, summed over threads. Thread-safe. */
public final class InferenceClock {
  private final LongAdder nanoseconds = new LongAdder();
  private final LongAdder runs = new LongAdder();
  private final LongAdder pieces = new LongAdder();

  void add(long elapsed, int piecesRead) {
    nanoseconds.add(elapsed);
    pieces.add(piecesRead);
    runs.increment();
  }

  /** Adds time that was spent on what is no window. */
  void add(long elapsed) {
    nanoseconds.add(elapsed);
  }

  /** Nanoseconds inside the runtime's run, of all threads together. */
  public long nanoseconds() {
    return nanoseconds.sum();
  }

  /** How often the model was run: once a window. */
  public long runs() {
    return runs.sum();
  }

  /** Word pieces that the model read, those of overlapping windows each time. */
  public long pieces() {
    return pieces.sum();
  }
}
