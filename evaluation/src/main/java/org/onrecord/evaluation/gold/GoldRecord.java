package org.onrecord.evaluation.gold;

import java.nio.file.Path;
import java.util.List;
import org.onrecord.findings.OnRecordException;
import org.onrecord.findings.Reading;
import org.onrecord.findings.ReadingJson;

/**
 * What people found in one article: who says what, and who everybody is. It has the form of a
 * reading, so that it can be compared with one, and written as one.
 *
 * @param name the file's, without its ending
 */
public record GoldRecord(String name, Reading reading) {
  private static final String ENDING = ".xml";

  /**
   * Reads one file.
   *
   * @throws OnRecordException if it breaks the rules of the format; the message names the line
   */
  public static GoldRecord read(Path file, GoldMetadata metadata) {
    String name = String.valueOf(file.getFileName());
    name = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    return new GoldRecord(name, new GoldReadings(GoldXml.read(file)).make(metadata.of(name)));
  }

  /** Reads all files of a folder, in the order of their names. */
  public static List<GoldRecord> readAll(Path folder) {
    GoldMetadata metadata = GoldMetadata.near(folder);
    return files(folder).stream().map(file -> read(file, metadata)).toList();
  }

  /** The files of a folder that hold gold records; at least one. */
  public static List<Path> files(Path folder) {
    List<Path> files = GoldFiles.list(folder, "", ENDING);
    if (files.isEmpty()) {
      throw new OnRecordException(
          folder + ": no gold record (*.xml) in it; give a folder such as evaluation/gold/dev");
    }
    return files;
  }

  /** A folder's gold records in the wire format, one a line. */
  public static String ndjson(Path folder) {
    StringBuilder lines = new StringBuilder();
    readAll(folder)
        .forEach(record -> lines.append(ReadingJson.write(record.reading())).append('\n'));
    return lines.toString();
  }
}
