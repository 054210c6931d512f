package org.onrecord.cli;

import java.io.BufferedWriter;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import org.onrecord.findings.OnRecordException;

/**
 * Where readings go: standard output, or a file. A file is written beside its place and put there
 * when all is done, so that it is whole or not there, and may even be one of the inputs.
 */
final class Output implements AutoCloseable {
  private final Writer writer;
  private final @Nullable Path part;
  private final @Nullable Path file;

  private Output(Writer writer, @Nullable Path part, @Nullable Path file) {
    this.writer = writer;
    this.part = part;
    this.file = file;
  }

  static Output standard(OutputStream out) {
    return new Output(writer(out), null, null);
  }

  static Output to(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file)) {
      throw new OnRecordException(file + " is a folder; give --output the name of a file");
    }
    if (folder == null || !Files.isDirectory(folder)) {
      throw new OnRecordException(
          "there is no folder " + folder + " for --output; make it, or name another");
    }
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        return new Output(writer(new FileOutputStream(file.toFile())), null, null);
      }
      Path part = folder.resolve("." + file.getFileName() + "." + ProcessHandle.current().pid());
      part.toFile().deleteOnExit();
      return new Output(writer(new FileOutputStream(part.toFile())), part, file);
    } catch (IOException e) {
      throw new OnRecordException(
          "cannot write " + file + " (" + reason(e) + "); choose another place for --output", e);
    }
  }

  Writer writer() {
    return writer;
  }

  /** Everything was written: sends it off, and puts the file in its place. */
  void done() throws IOException {
    writer.flush();
    if (part != null && file != null) {
      writer.close();
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() {
    try {
      writer.close();
      if (part != null) {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      // What matters was said by done(); this is what is left over of a failure before it.
      return;
    }
  }

  /** A closed pipe ends the command quietly; anything else is an error to be told. */
  static OnRecordException failure(Exception e) {
    String message = reason(e);
    if (message.contains("Broken pipe") || message.contains("pipe is being closed")) {
      return new OutputClosed(e);
    }
    return new OnRecordException(
        "cannot write the output (" + reason(e) + "); is the disk full?", e);
  }

  private static String reason(Exception e) {
    Throwable cause = e.getCause();
    String message = cause == null ? e.getMessage() : cause.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }

  private static Writer writer(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
  }
}
