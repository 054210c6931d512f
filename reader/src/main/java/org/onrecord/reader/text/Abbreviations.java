package org.onrecord.reader.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.findings.OnRecordException;

/** The abbreviations of {@code abbreviations.tsv}. Upper and lower case matter. */
final class Abbreviations {
  /** No abbreviation whose stop belongs to the word has more letters. */
  static final int LONGEST = 8;

  /**
   * Where a sentence can end with an abbreviation: nowhere, not before a number, before a start.
   */
  enum Ending {
    NEVER,
    NUMBER,
    MAYBE
  }

  private record Entry(boolean joined, Ending ending) {}

  private static final String FILE = "abbreviations.tsv";
  private static final Map<String, Entry> ENTRIES = load();

  private Abbreviations() {}

  private static Map<String, Entry> load() {
    Map<String, Entry> entries = new HashMap<>();
    for (String line : DataFile.lines(Abbreviations.class, FILE)) {
      String[] columns = line.split("\t", -1);
      if (columns.length != 3) {
        throw new OnRecordException(FILE + ": not three columns, separated by tabs: " + line);
      }
      Ending ending = Ending.valueOf(columns[2].toUpperCase(Locale.ROOT));
      entries.put(columns[0], new Entry(columns[1].equals("joined"), ending));
    }
    return Map.copyOf(entries);
  }

  /** Whether the stop after such a word belongs to it. */
  static boolean keepStop(String word) {
    Entry entry = ENTRIES.get(word);
    return entry != null && entry.joined();
  }

  /**
   * How sentences end with a word that stands here without its stop; empty if it is no
   * abbreviation.
   */
  static Optional<Ending> ending(String word) {
    return Optional.ofNullable(ENTRIES.get(word)).map(Entry::ending);
  }
}
