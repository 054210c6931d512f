package org.onrecord.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Standard error: one line an error, and below them the progress bar, when there is one. The bar is
 * wiped before anything else is printed, for output may go to the same screen.
 */
final class Console implements AutoCloseable {
  private static final int BAR_COLUMNS = 100;
  private static final int REDRAW_MILLIS = 200;
  private static final String WIPE = "\r\u001b[K";

  private final PrintWriter err;
  private final Object screen = new Object();
  private final @Nullable ProgressBar bar;
  private boolean drawn;

  private Console(PrintWriter err, int inputs, int columns) {
    this.err = err;
    this.bar = inputs > 0 ? bar(inputs, columns) : null;
  }

  /** With a bar where there are several inputs and a terminal to show it on. */
  static Console of(PrintWriter err, Terminal terminal, int inputs) {
    return new Console(err, terminal.error() && inputs > 1 ? inputs : 0, terminal.columns());
  }

  void error(String message) {
    print(() -> err.println("onrecord: " + message.replace('\n', ' ').replace('\r', ' ')));
  }

  /** One input more is done. */
  void step() {
    if (bar != null) {
      bar.step();
    }
  }

  /** Does something that prints, to either stream, with the bar out of the way. */
  void print(Runnable printing) {
    synchronized (screen) {
      if (drawn) {
        err.print(WIPE);
        err.flush();
        drawn = false;
      }
      printing.run();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      print(() -> {});
    }
  }

  private ProgressBar bar(int inputs, int columns) {
    return new ProgressBarBuilder()
        .setTaskName("Reading")
        .setInitialMax(inputs)
        .setUnit(" articles", 1)
        .setStyle(ProgressBarStyle.UNICODE_BLOCK)
        .setUpdateIntervalMillis(REDRAW_MILLIS)
        .showSpeed()
        .setConsumer(
            new DelegatingProgressBarConsumer(this::draw, Math.min(BAR_COLUMNS, columns) - 1))
        .build();
  }

  private void draw(String line) {
    synchronized (screen) {
      err.print(WIPE + line);
      err.flush();
      drawn = true;
    }
  }
}
