package org.onrecord.cli.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table for the terminal: the first column is text and takes what room is left, the rest fit. */
final class Table {
  private static final int GAP = 2;
  private static final int NARROWEST = 16;

  private final List<String> head;
  private final List<List<String>> rows = new ArrayList<>();

  Table(String... head) {
    this.head = List.of(head);
  }

  void row(Object... cells) {
    rows.add(Arrays.stream(cells).map(String::valueOf).toList());
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The lines, without ends; the first is the head. Columns after the first stand to the right. */
  List<String> lines(int width) {
    int[] widths = new int[head.size()];
    List<List<String>> all = new ArrayList<>(rows);
    all.add(0, head);
    for (List<String> row : all) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], length(row.get(i)));
      }
    }
    int others = 0;
    for (int i = 1; i < widths.length; i++) {
      others += GAP + widths[i];
    }
    widths[0] = Math.min(widths[0], Math.max(NARROWEST, width - others));
    return all.stream().map(row -> line(row, widths)).toList();
  }

  private static String line(List<String> row, int[] widths) {
    String first = cut(row.get(0), widths[0]);
    StringBuilder line = new StringBuilder(first);
    line.append(" ".repeat(widths[0] - length(first)));
    for (int i = 1; i < widths.length; i++) {
      String cell = row.get(i);
      boolean bar = cell.startsWith("█") || cell.startsWith("▏") || cell.isEmpty();
      String blank = " ".repeat(widths[i] - length(cell));
      line.append(" ".repeat(GAP)).append(bar ? cell + blank : blank + cell);
    }
    return line.toString().stripTrailing();
  }

  private static String cut(String text, int width) {
    if (length(text) <= width) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, width - 1)).stripTrailing() + "…";
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
