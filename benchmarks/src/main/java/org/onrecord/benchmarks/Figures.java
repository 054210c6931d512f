package org.onrecord.benchmarks;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.onrecord.findings.OnRecordException;

/** What a process printed about its own run: lines of {@code key=value}. */
record Figures(Map<String, Double> values) {
  Figures {
    values = new LinkedHashMap<>(values);
  }

  static Figures parse(String printed) {
    Map<String, Double> values = new LinkedHashMap<>();
    printed
        .lines()
        .filter(line -> line.matches("[a-z0-9_]+=[-0-9.E]+"))
        .forEach(
            line -> {
              int equals = line.indexOf('=');
              values.put(line.substring(0, equals), Double.parseDouble(line.substring(equals + 1)));
            });
    return new Figures(values);
  }

  double get(String key) {
    Double value = values.get(key);
    if (value == null) {
      throw new OnRecordException("a run did not print '" + key + "'; it printed " + values);
    }
    return value;
  }

  static String line(String key, double value) {
    return String.format(Locale.ROOT, "%s=%.4f", key, value);
  }
}
