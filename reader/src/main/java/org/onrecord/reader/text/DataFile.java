package org.onrecord.reader.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.onrecord.findings.OnRecordException;

/** Reads the data files that lie beside a class: one entry a line, comments begin with #. */
public final class DataFile {
  private DataFile() {}

  /** The lines of a data file in their order, without comments and empty lines. */
  public static List<String> lines(Class<?> beside, String name) {
    return allLines(beside, name).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  /**
   * The rows of a table, its columns between tabs; each row has all columns, an absent one is an
   * empty string.
   */
  public static List<String[]> rows(Class<?> beside, String name, int columns) {
    return lines(beside, name).stream().map(line -> row(name, line, columns)).toList();
  }

  private static String[] row(String name, String line, int columns) {
    String[] cells = line.split("\t", -1);
    if (cells.length > columns) {
      throw new OnRecordException(
          "the word list " + name + " has " + cells.length + " columns in the line: " + line);
    }
    String[] row = new String[columns];
    for (int i = 0; i < columns; i++) {
      row[i] = i < cells.length ? cells[i].strip() : "";
    }
    return row;
  }

  /** Every line of a data file as it is. */
  public static List<String> allLines(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new OnRecordException(
            "the data file "
                + name
                + " is missing from the jar of "
                + beside.getName()
                + "; build or download OnRecord again");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new OnRecordException("cannot read the data file " + name + " from the jar", e);
    }
  }
}
