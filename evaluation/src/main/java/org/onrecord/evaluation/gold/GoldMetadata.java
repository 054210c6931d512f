package org.onrecord.evaluation.gold;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.findings.OnRecordException;

/** What is known of the articles of a gold record besides their texts: {@code articles.tsv}. */
public final class GoldMetadata {
  private static final String FILE = "articles.tsv";
  private static final int COLUMNS = 7;

  /** How far above a folder of records the table may lie: {@code annotators/a} has it two up. */
  private static final int FOLDERS_UP = 2;

  private final Map<String, Facts> facts;

  private GoldMetadata(Map<String, Facts> facts) {
    this.facts = Map.copyOf(facts);
  }

  /**
   * One article.
   *
   * @param date of publication
   * @param annotated the day from which on its record is as it is
   * @param by who vouches for the record
   */
  record Facts(LocalDate date, String title, String url, LocalDate annotated, String by) {}

  /** What lies in the folder or above it; where there is none, nothing is known. */
  public static GoldMetadata near(Path folder) {
    Path at = folder.toAbsolutePath().normalize();
    for (int up = 0; at != null && up <= FOLDERS_UP; up++, at = at.getParent()) {
      Path file = at.resolve(FILE);
      if (Files.isRegularFile(file)) {
        return read(file);
      }
    }
    return new GoldMetadata(Map.of());
  }

  /** Reads a table: id, part, date, title, url, annotated, by; comments begin with #. */
  static GoldMetadata read(Path file) {
    Map<String, Facts> facts = new HashMap<>();
    List<String> lines = GoldFiles.lines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != COLUMNS) {
        throw GoldFiles.bad(
            file, i + 1, cells.length + " columns where articles.tsv has " + COLUMNS);
      }
      facts.put(
          cells[0],
          new Facts(
              day(file, i + 1, cells[2]),
              cells[3],
              cells[4],
              day(file, i + 1, cells[5]),
              cells[6]));
    }
    return new GoldMetadata(facts);
  }

  private static LocalDate day(Path file, int line, String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw new OnRecordException(
          file + ", line " + line + ": '" + value + "' is no day such as 2019-02-01", e);
    }
  }

  /** What is known of an article; null when nothing is. */
  @Nullable Facts of(String name) {
    return facts.get(name);
  }
}
