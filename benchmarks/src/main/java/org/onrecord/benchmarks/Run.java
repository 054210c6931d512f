package org.onrecord.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.onrecord.findings.OnRecordException;

/**
 * A process that has ended.
 *
 * @param seconds from before it was started until it had ended
 * @param peakKilobytes the most memory that it held, where the system tells
 * @param printed its standard output
 */
record Run(double seconds, OptionalLong peakKilobytes, String printed) {
  private static final long POLL_MILLISECONDS = 10;

  /** Runs a command to its end; standard error goes where ours goes. */
  static Run of(List<String> command) throws IOException {
    Path output = Files.createTempFile("onrecord-run", ".txt");
    try {
      long began = System.nanoTime();
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(output.toFile())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      process.getOutputStream().close();
      OptionalLong peak = watch(process);
      double seconds = (System.nanoTime() - began) / 1e9;
      if (process.exitValue() != 0) {
        throw new OnRecordException(
            String.join(" ", command) + ": ended with " + process.exitValue());
      }
      return new Run(seconds, peak, Files.readString(output));
    } finally {
      Files.deleteIfExists(output);
    }
  }

  private static OptionalLong watch(Process process) {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    OptionalLong peak = OptionalLong.empty();
    try {
      while (!process.waitFor(POLL_MILLISECONDS, TimeUnit.MILLISECONDS)) {
        OptionalLong now = peak(status);
        peak = now.isPresent() ? now : peak;
      }
      return peak;
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new OnRecordException("interrupted while a process ran; run it again", e);
    }
  }

  /** Linux keeps the high-water mark; an ended process has none. */
  private static OptionalLong peak(Path status) {
    try {
      return Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
          .findFirst();
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }

  Figures figures() {
    return Figures.parse(printed);
  }
}
