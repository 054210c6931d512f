package org.onrecord.cli.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table for the terminal: the first column takes what room is left, the rest fit. Words and bars
 * stand to the left, numbers to the right.
 */
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

  /** The lines, without ends; the first is the head. */
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
    boolean[] numbers = new boolean[widths.length];
    for (int i = 1; i < widths.length; i++) {
      int column = i;
      numbers[i] = rows.stream().allMatch(row -> row.get(column).matches("[<\\d]+%?"));
    }
    return all.stream().map(row -> line(row, widths, numbers)).toList();
  }

  private static String line(List<String> row, int[] widths, boolean[] numbers) {
    String first = cut(row.get(0), widths[0]);
    StringBuilder line = new StringBuilder(first);
    line.append(" ".repeat(widths[0] - length(first)));
    for (int i = 1; i < widths.length; i++) {
      String cell = row.get(i);
      String blank = " ".repeat(widths[i] - length(cell));
      line.append(" ".repeat(GAP)).append(numbers[i] ? blank + cell : cell + blank);
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
