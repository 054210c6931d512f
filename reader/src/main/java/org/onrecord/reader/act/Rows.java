package org.onrecord.reader.act;

import java.util.List;
import org.onrecord.findings.OnRecordException;
import org.onrecord.reader.text.DataFile;

/** Reads the tables beside this class: columns between tabs. */
final class Rows {
  private Rows() {}

  /** The rows of a table; each has all columns, an absent one is an empty string. */
  static List<String[]> of(String file, int columns) {
    return DataFile.lines(Rows.class, file).stream().map(line -> row(file, line, columns)).toList();
  }

  private static String[] row(String file, String line, int columns) {
    String[] cells = line.split("\t", -1);
    if (cells.length > columns) {
      throw new OnRecordException(
          "the word list " + file + " has " + cells.length + " columns in the line: " + line);
    }
    String[] row = new String[columns];
    for (int i = 0; i < columns; i++) {
      row[i] = i < cells.length ? cells[i].strip() : "";
    }
    return row;
  }
}
