package org.onrecord.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.ingest.ArticleResult.Failed;
import org.onrecord.ingest.internal.ByteSize;

/**
 * The way in: files, folders and standard input, plain text and HTML.
 *
 * <p>A folder stands for the articles inside it and inside its folders, in the order of their
 * paths: files whose names end in {@code .txt}, {@code .text}, {@code .html}, {@code .htm} or
 * {@code .xhtml}, or have no ending, and are not hidden. Documents that cannot be read yet ({@code
 * .pdf}, {@code .docx} …) fail, so that none is missed unawares; all else is no article and passed
 * over. A file that is named itself is always read. What a file holds is told from its first bytes,
 * its name only helps.
 *
 * <p>Instances are immutable and safe to share between threads.
 */
public final class Ingest {
  /** The argument, and the location, that stands for standard input. */
  public static final String STANDARD_INPUT = "-";

  /** No input larger than this is read, unless told otherwise: 50 MB. */
  public static final long DEFAULT_LIMIT = 50_000_000;

  private final long limit;

  private Ingest(long limit) {
    this.limit = limit;
  }

  /** Reads inputs of at most {@link #DEFAULT_LIMIT} bytes. */
  public static Ingest withDefaults() {
    return new Ingest(DEFAULT_LIMIT);
  }

  /**
   * Reads inputs of at most so many bytes; larger ones fail before they are read.
   *
   * @param bytes from 1 to 1,000,000,000
   */
  public Ingest withLimit(long bytes) {
    if (bytes < 1 || bytes > 1_000_000_000) {
      throw new IllegalArgumentException(
          "A limit of " + bytes + " bytes is not between 1 and 1,000,000,000.");
    }
    return new Ingest(bytes);
  }

  /**
   * Files, folders and {@code -}, as on a command line.
   *
   * @param standardInput read when an argument is {@code -}; left open
   */
  public ArticleSource arguments(List<String> arguments, InputStream standardInput) {
    List<Input> inputs = new ArrayList<>();
    for (String argument : arguments) {
      if (argument.equals(STANDARD_INPUT)) {
        inputs.add(() -> readStream(standardInput, STANDARD_INPUT));
      } else {
        Inputs.expand(argument).forEach(found -> inputs.add(input(found)));
      }
    }
    return source(inputs);
  }

  /** Files and folders. */
  public ArticleSource paths(List<Path> paths) {
    List<Input> inputs = new ArrayList<>();
    for (Path path : paths) {
      Inputs.expand(path.toString()).forEach(found -> inputs.add(input(found)));
    }
    return source(inputs);
  }

  /** One article from bytes that are already in memory. */
  public ArticleResult read(byte[] bytes, String location) {
    if (bytes.length > limit) {
      return tooLarge(location, bytes.length + " bytes");
    }
    return ArticleReader.read(bytes, location);
  }

  /** One article from a stream, which is read to its end or to the limit, and left open. */
  public ArticleResult readStream(InputStream in, String location) {
    try {
      byte[] bytes = in.readNBytes((int) limit + 1);
      if (bytes.length > limit) {
        return tooLarge(location, "more than " + ByteSize.inWords(limit));
      }
      return ArticleReader.read(bytes, location);
    } catch (IOException e) {
      return unreadable(location, e);
    }
  }

  private interface Input {
    ArticleResult read();
  }

  private static ArticleSource source(List<Input> inputs) {
    List<Input> all = List.copyOf(inputs);
    return new ArticleSource() {
      @Override
      public Stream<ArticleResult> articles() {
        return all.stream().map(Input::read);
      }

      @Override
      public int size() {
        return all.size();
      }
    };
  }

  private Input input(Inputs.Found found) {
    Failed problem = found.problem();
    return problem != null ? () -> problem : () -> readFile(found.path());
  }

  private ArticleResult readFile(Path path) {
    String location = path.toString();
    try {
      long size = Files.size(path);
      if (size > limit) {
        return tooLarge(location, ByteSize.inWords(size));
      }
      // The size is only what the file system says: a pipe has none, and a file may still grow.
      try (InputStream in = Files.newInputStream(path)) {
        return readStream(in, location);
      }
    } catch (IOException e) {
      return unreadable(location, e);
    }
  }

  private Failed tooLarge(String location, String size) {
    return new Failed(
        location,
        "the input is too large for an article (" + size + ")",
        "The limit is " + ByteSize.inWords(limit) + "; split it into one file an article.");
  }

  private static Failed unreadable(String location, IOException e) {
    if (e instanceof NoSuchFileException) {
      return Inputs.missing(location);
    }
    if (e instanceof AccessDeniedException) {
      return new Failed(
          location,
          "the file may not be read",
          "Give yourself the right to read it (chmod u+r), or name another file.");
    }
    String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return new Failed(
        location,
        "the input cannot be read (" + reason + ")",
        "Check that it is a file on a disk that works, and try again.");
  }
}
