package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.evaluation.gold.Counts;

/**
 * Scores of one task with what they were measured on.
 *
 * @param task such as {@code attribution}
 * @param stamp what was scored: hash of the model, version of the reader, path of the data
 * @param data how much gold data there is, by unit, such as {@code articles}
 */
record Report(String task, Map<String, String> stamp, Map<String, Long> data, List<ScoreRow> rows) {
  /** One line of the table; {@code key} names it in JSON. */
  sealed interface ScoreRow permits SpanRow, ShareRow, ValueRow, FigureRow {
    String key();

    String label();
  }

  /** Things to be found. */
  record SpanRow(String key, String label, Counts counts) implements ScoreRow {}

  /** Things that are each right or wrong. */
  record ShareRow(String key, String label, long right, long of) implements ScoreRow {
    double share() {
      return of == 0 ? 0 : (double) right / of;
    }
  }

  /** Precision, recall and F1 that are not ratios of sums. */
  record ValueRow(String key, String label, double precision, double recall, double f1)
      implements ScoreRow {}

  /** One figure, such as kappa, that so many things take part in. */
  record FigureRow(String key, String label, double value, long of) implements ScoreRow {}

  Report {
    stamp = new LinkedHashMap<>(stamp);
    data = new LinkedHashMap<>(data);
    rows = List.copyOf(rows);
  }

  static Builder of(String task) {
    return new Builder(task);
  }

  /** Collects a report in the order in which it is printed. */
  static final class Builder {
    private final String task;
    private final Map<String, String> stamp = new LinkedHashMap<>();
    private final Map<String, Long> data = new LinkedHashMap<>();
    private final List<ScoreRow> rows = new ArrayList<>();

    private Builder(String task) {
      this.task = task;
    }

    Builder stamp(String key, String value) {
      stamp.put(key, value);
      return this;
    }

    Builder data(String unit, long count) {
      data.put(unit, count);
      return this;
    }

    Builder row(ScoreRow row) {
      rows.add(row);
      return this;
    }

    Builder spans(String key, String label, Counts counts) {
      return row(new SpanRow(key, label, counts));
    }

    Builder share(String key, String label, long right, long of) {
      return row(new ShareRow(key, label, right, of));
    }

    Report build() {
      return new Report(task, stamp, data, rows);
    }
  }
}
