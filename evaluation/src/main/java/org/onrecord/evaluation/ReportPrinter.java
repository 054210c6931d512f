package org.onrecord.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.stream.Collectors;
import org.onrecord.evaluation.Report.FigureRow;
import org.onrecord.evaluation.Report.ScoreRow;
import org.onrecord.evaluation.Report.ShareRow;
import org.onrecord.evaluation.Report.SpanRow;
import org.onrecord.evaluation.Report.ValueRow;
import org.onrecord.evaluation.gold.Counts;

/** Prints a report as a table for people or as one JSON object. */
final class ReportPrinter {
  private ReportPrinter() {}

  static String table(Report report) {
    StringBuilder out = new StringBuilder();
    report.stamp().forEach((key, value) -> out.append(line("%-8s %s", key, value)));
    String data =
        report.data().entrySet().stream()
            .map(entry -> String.format(Locale.ROOT, "%,d %s", entry.getValue(), entry.getKey()))
            .collect(Collectors.joining(", "));
    out.append(line("%-8s %s", "gold", data)).append('\n');
    int width = report.rows().stream().mapToInt(row -> row.label().length()).max().orElse(0) + 2;
    String before = "";
    for (ScoreRow row : report.rows()) {
      String heading = heading(row, report.task(), width);
      if (!heading.equals(before)) {
        out.append(before.isEmpty() ? "" : "\n").append(heading);
        before = heading;
      }
      out.append(tableRow(row, width));
    }
    return out.toString();
  }

  /** What stands above a run of rows of one sort. */
  private static String heading(ScoreRow row, String task, int width) {
    String title = String.format("%-" + width + "s", task);
    if (row instanceof ShareRow) {
      return line("%s %9s %8s %8s", title, "share", "right", "of");
    }
    if (row instanceof FigureRow) {
      return line("%s %9s %8s", title, "figure", "of");
    }
    return line(
        "%s %9s %9s %9s %8s %8s %8s", title, "precision", "recall", "F1", "gold", "read", "right");
  }

  private static String tableRow(ScoreRow row, int width) {
    String label = String.format("%-" + width + "s", row.label());
    if (row instanceof SpanRow spans) {
      Counts counts = spans.counts();
      return line(
          "%s %9.4f %9.4f %9.4f %8d %8d %8d",
          label,
          counts.precision(),
          counts.recall(),
          counts.f1(),
          counts.gold(),
          counts.read(),
          counts.right());
    }
    if (row instanceof ValueRow value) {
      return line("%s %9.4f %9.4f %9.4f", label, value.precision(), value.recall(), value.f1());
    }
    if (row instanceof FigureRow figure) {
      return line("%s %9.4f %8d", label, figure.value(), figure.of());
    }
    ShareRow share = (ShareRow) row;
    return line("%s %9.4f %8d %8d", label, share.share(), share.right(), share.of());
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values).stripTrailing() + "\n";
  }

  static String json(Report report) {
    JsonMapper mapper = JsonMapper.builder().build();
    ObjectNode root = mapper.createObjectNode().put("task", report.task());
    report.stamp().forEach(root::put);
    ObjectNode data = root.putObject("gold");
    report.data().forEach(data::put);
    ObjectNode scores = root.putObject("scores");
    report.rows().forEach(row -> addRow(scores.putObject(row.key()), row));
    try {
      return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of numbers and names must become JSON", e);
    }
  }

  private static void addRow(ObjectNode node, ScoreRow row) {
    if (row instanceof SpanRow spans) {
      Counts counts = spans.counts();
      addRatios(node, counts.precision(), counts.recall(), counts.f1())
          .put("gold", counts.gold())
          .put("read", counts.read())
          .put("right", counts.right());
    } else if (row instanceof ValueRow value) {
      addRatios(node, value.precision(), value.recall(), value.f1());
    } else if (row instanceof ShareRow share) {
      node.put("share", share.share()).put("right", share.right()).put("of", share.of());
    } else if (row instanceof FigureRow figure) {
      node.put("value", figure.value()).put("of", figure.of());
    }
  }

  private static ObjectNode addRatios(ObjectNode node, double precision, double recall, double f1) {
    return node.put("precision", precision).put("recall", recall).put("f1", f1);
  }
}
