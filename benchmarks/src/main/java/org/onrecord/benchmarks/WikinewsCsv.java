package org.onrecord.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.findings.OnRecordException;

/**
 * Takes articles out of CSV files with the columns {@code title} and {@code text} (RFC 4180, as in
 * the Wikinews collection) and writes each to a text file: its title, a blank line, its text.
 */
final class WikinewsCsv {
  private WikinewsCsv() {}

  /**
   * Writes files whose names keep the order.
   *
   * @return how many
   */
  static int extract(List<Path> csvFiles, Path folder) throws IOException {
    int count = 0;
    for (Path csv : csvFiles) {
      List<List<String>> records = records(Files.readString(csv));
      List<String> header = records.isEmpty() ? List.of() : records.get(0);
      int title = header.indexOf("title");
      int text = header.indexOf("text");
      if (title < 0 || text < 0) {
        throw new OnRecordException(
            csv + ": no columns 'title' and 'text' in its first line; give the Wikinews CSV files");
      }
      for (List<String> record : records.subList(1, records.size())) {
        if (record.size() > Math.max(title, text)) {
          Path file = folder.resolve(fileName(count++, record.get(title)));
          String article = record.get(title) + "\n\n" + record.get(text);
          Files.writeString(file, article, StandardCharsets.UTF_8);
        }
      }
    }
    return count;
  }

  private static String fileName(int number, String title) {
    String plain = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String cut = plain.substring(0, Math.min(60, plain.length()));
    return String.format(Locale.ROOT, "%04d-%s.txt", number, cut);
  }

  /** A quoted field may hold commas, line breaks, and quotation marks written twice. */
  static List<List<String>> records(String csv) {
    List<List<String>> records = new ArrayList<>();
    List<String> record = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      boolean doubled = c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"';
      if (quoted && doubled) {
        field.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (quoted || (c != ',' && c != '\n' && c != '\r')) {
        field.append(c);
      } else if (c != '\r') {
        record.add(take(field));
        if (c == '\n') {
          records.add(record);
          record = new ArrayList<>();
        }
      }
    }
    if (field.length() > 0 || !record.isEmpty()) {
      record.add(take(field));
      records.add(record);
    }
    return records;
  }

  private static String take(StringBuilder field) {
    String taken = field.toString();
    field.setLength(0);
    return taken;
  }
}
