package org.onrecord.evaluation.gold;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.findings.OnRecordException;

/** Reads gold files: UTF-8, and a line ends at {@code \n} alone, since offsets count {@code \r}. */
public final class GoldFiles {
  private GoldFiles() {}

  public static String read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new OnRecordException(file + ": no such file; give the path of a gold file");
    }
    try {
      byte[] bytes = Files.readAllBytes(file);
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new OnRecordException(file + ": not UTF-8; convert it to UTF-8 first", e);
    } catch (IOException e) {
      throw new OnRecordException(file + ": cannot be read (" + e.getMessage() + ")", e);
    }
  }

  public static List<String> lines(Path file) {
    return List.of(read(file).split("\n", -1));
  }

  /** The files of a folder whose names begin and end so, in name order. */
  public static List<Path> list(Path folder, String prefix, String suffix) {
    if (!Files.isDirectory(folder)) {
      throw new OnRecordException(folder + ": no such folder; give the folder of the gold data");
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(
              file -> {
                String name = file.getFileName().toString();
                return name.startsWith(prefix) && name.endsWith(suffix);
              })
          .sorted((a, b) -> a.getFileName().toString().compareTo(b.getFileName().toString()))
          .toList();
    } catch (IOException e) {
      throw new OnRecordException(folder + ": cannot be listed (" + e.getMessage() + ")", e);
    }
  }

  /** What is wrong with one line of a gold file. */
  public static OnRecordException bad(Path file, int line, String problem) {
    return new OnRecordException(file + ", line " + line + ": " + problem);
  }
}
