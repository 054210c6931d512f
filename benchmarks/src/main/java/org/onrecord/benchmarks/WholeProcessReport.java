package org.onrecord.benchmarks;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;

/** Prints what was measured. */
final class WholeProcessReport {
  private final PrintWriter out;

  WholeProcessReport(PrintWriter out) {
    this.out = out;
  }

  void machine() {
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    print(
        "machine: %d cores, %s, Java %s",
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.arch"),
        System.getProperty("java.version"));
    if (load > 0.5) {
      print("  NOTE: its load is %.1f before anything is measured; figures will be low", load);
    }
  }

  void starts(List<Run> starts) {
    double[] seconds = starts.stream().mapToDouble(Run::seconds).sorted().toArray();
    print(
        "first reading, whole process: %.2f s (median of %d; from %.2f to %.2f)",
        seconds[seconds.length / 2], seconds.length, seconds[0], seconds[seconds.length - 1]);
  }

  void reading(int threads, int articles, Run run) {
    Figures figures = run.figures();
    print("");
    print(
        "%d thread%s, %d articles, %.0f words",
        threads, threads == 1 ? "" : "s", articles, figures.get("words"));
    print(
        "  reading:       %8.0f words a second (%.1f s); loading %.2f s",
        wordsASecond(figures), figures.get("read_s"), figures.get("load_s"));
    print(
        "                 %8.0f word pieces a second through the model, windows overlapping",
        figures.get("pieces") / figures.get("read_s"));
    print(
        "                 %8.1f %% of the reading threads' time inside ONNX Runtime",
        100 * figures.get("inference_s") / (figures.get("read_s") * threads));
    print(
        "  again, warm:   %8.0f words a second, %.1f %% inside ONNX Runtime",
        figures.get("words") / figures.get("again_s"),
        100 * figures.get("again_inference_s") / (figures.get("again_s") * threads));
    print("                 %8s peak memory", memory(run));
  }

  void command(int threads, Figures inside, Run run) {
    print(
        "  whole process: %8.0f words a second (%.1f s, %d thread%s)",
        inside.get("words") / run.seconds(), run.seconds(), threads, threads == 1 ? "" : "s");
    print("                 %8s peak memory", memory(run));
  }

  /**
   * @param one our run with one thread
   * @param two our run with two threads
   */
  void peer(Run one, Run two, Run peer, int peerThreads, int articles) {
    double words = one.figures().get("words");
    Figures their = peer.figures();
    print("");
    print("CoreNLP on the first %d articles, %.0f words", articles, words);
    print(
        "  %-18s %12s %12s %12s %18s",
        "", "OnRecord, 1", "OnRecord, 2", "CoreNLP, " + peerThreads, "times as good");
    compare(
        "reading, words/s",
        wordsASecond(one.figures()),
        wordsASecond(two.figures()),
        words / their.get("read_s"));
    compare(
        "first reading, s",
        one.figures().get("first_s"),
        two.figures().get("first_s"),
        their.get("first_s"));
    compare("whole process, s", wholeSeconds(one), wholeSeconds(two), peer.seconds());
    if (one.peakKilobytes().isPresent() && peer.peakKilobytes().isPresent()) {
      compare("peak memory, MB", megabytes(one), megabytes(two), megabytes(peer));
    }
  }

  /** Ours with one thread and with two over theirs, or theirs over ours where less is better. */
  private void compare(String what, double one, double two, double theirs) {
    boolean more = what.endsWith("words/s");
    print(
        "  %-18s %12.2f %12.2f %12.2f %9.1f %8.1f",
        what,
        one,
        two,
        theirs,
        more ? one / theirs : theirs / one,
        more ? two / theirs : theirs / two);
  }

  private static double wholeSeconds(Run ours) {
    return ours.seconds() - ours.figures().get("again_s");
  }

  private static double megabytes(Run run) {
    return run.peakKilobytes().orElse(0) / 1024.0;
  }

  private static double wordsASecond(Figures figures) {
    return figures.get("words") / figures.get("read_s");
  }

  private static String memory(Run run) {
    return run.peakKilobytes().isPresent()
        ? run.peakKilobytes().getAsLong() / 1024 + " MB"
        : "unknown";
  }

  private void print(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
    out.flush();
  }
}
