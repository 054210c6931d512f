package org.onrecord.evaluation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.onrecord.evaluation.gold.Counts;

/**
 * The scores of one record or of many.
 *
 * @param counts of each field; those of a share have all statements found as gold and as read
 * @param kinds how often each kind of speaker in the gold record was read as which
 * @param acts the same for acts
 */
record RecordScores(Map<RecordField, Counts> counts, Confusion kinds, Confusion acts) {
  RecordScores {
    counts = new EnumMap<>(counts);
  }

  static RecordScores none() {
    return new RecordScores(new EnumMap<>(RecordField.class), Confusion.NONE, Confusion.NONE);
  }

  Counts of(RecordField field) {
    return counts.getOrDefault(field, Counts.NONE);
  }

  RecordScores plus(RecordScores other) {
    Map<RecordField, Counts> sum = new EnumMap<>(RecordField.class);
    for (RecordField field : RecordField.values()) {
      sum.put(field, of(field).plus(other.of(field)));
    }
    return new RecordScores(sum, kinds.plus(other.kinds), acts.plus(other.acts));
  }

  /** Which label one gave where the other gave which. */
  record Confusion(Map<Labels, Long> counts) {
    static final Confusion NONE = new Confusion(Map.of());

    /** The labels of one thing. */
    record Labels(String gold, String read) {}

    Confusion {
      counts = Map.copyOf(counts);
    }

    Confusion plus(Confusion other) {
      Map<Labels, Long> sum = new HashMap<>(counts);
      other.counts.forEach((labels, count) -> sum.merge(labels, count, Long::sum));
      return new Confusion(sum);
    }

    long all() {
      return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Cohen's kappa: 1 where all agree, 0 where they agree as often as by chance. */
    double kappa() {
      double all = all();
      Map<String, Long> gold = new HashMap<>();
      Map<String, Long> read = new HashMap<>();
      double agreed = 0;
      for (Map.Entry<Labels, Long> entry : counts.entrySet()) {
        Labels labels = entry.getKey();
        gold.merge(labels.gold(), entry.getValue(), Long::sum);
        read.merge(labels.read(), entry.getValue(), Long::sum);
        agreed += labels.gold().equals(labels.read()) ? entry.getValue() / all : 0;
      }
      double chance = 0;
      for (Map.Entry<String, Long> entry : gold.entrySet()) {
        chance += entry.getValue() / all * (read.getOrDefault(entry.getKey(), 0L) / all);
      }
      return chance == 1 || all == 0 ? agreed : (agreed - chance) / (1 - chance);
    }
  }

  /** Adds the rows of a report. */
  void addRows(Report.Builder report) {
    for (RecordField field : RecordField.values()) {
      Counts each = of(field);
      if (field.isShare()) {
        report.share(field.key(), field.label(), each.right(), each.gold());
      } else {
        report.spans(field.key(), field.label(), each);
      }
    }
  }
}
