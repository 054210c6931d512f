package org.onrecord.reader.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.onrecord.findings.OnRecordException;

/** Reads the tables beside this class: columns between tabs, lines that begin with # left out. */
final class WordList {
  private WordList() {}

  /** The rows of a table; each has all columns, an absent one is an empty string. */
  static List<String[]> rows(String file, int columns) {
    try (InputStream in = WordList.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new OnRecordException(
            "the word list " + file + " is missing from the program; install OnRecord again");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> row(file, line, columns))
          .toList();
    } catch (IOException e) {
      throw new OnRecordException("cannot read the word list " + file + " of the program", e);
    }
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
