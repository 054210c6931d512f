package org.onrecord.samples;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares two readings field by field. Left out: when they were made. Confidences may differ a
 * little, for processors do not all round alike.
 */
final class ReadingDiff {
  private static final Set<String> IGNORED = Set.of("/provenance/readAt");
  private static final double TOLERANCE = 0.02;

  private final List<String> differences = new ArrayList<>();

  private ReadingDiff() {}

  /** One line a difference: where, what it was, what it is. */
  static List<String> between(JsonNode golden, JsonNode actual) {
    ReadingDiff diff = new ReadingDiff();
    diff.compare("", golden, actual);
    return diff.differences;
  }

  private void compare(String at, JsonNode golden, JsonNode actual) {
    if (IGNORED.contains(at)) {
      return;
    }
    if (golden.isObject() && actual.isObject()) {
      Set<String> names = new TreeSet<>();
      golden.fieldNames().forEachRemaining(names::add);
      actual.fieldNames().forEachRemaining(names::add);
      names.forEach(name -> compare(at + "/" + name, golden.path(name), actual.path(name)));
    } else if (golden.isArray() && actual.isArray()) {
      for (int i = 0; i < Math.max(golden.size(), actual.size()); i++) {
        compare(at + "/" + i, golden.path(i), actual.path(i));
      }
    } else if (!same(at, golden, actual)) {
      differences.add(at + ": was " + shown(golden) + ", is " + shown(actual));
    }
  }

  private static boolean same(String at, JsonNode golden, JsonNode actual) {
    boolean close = at.endsWith("/confidence") && golden.isNumber() && actual.isNumber();
    return close
        ? Math.abs(golden.doubleValue() - actual.doubleValue()) <= TOLERANCE
        : golden.equals(actual);
  }

  private static String shown(JsonNode node) {
    String text = node.isMissingNode() ? "missing" : node.toString();
    return text.length() <= 160 ? text : text.substring(0, 160) + "…";
  }
}
