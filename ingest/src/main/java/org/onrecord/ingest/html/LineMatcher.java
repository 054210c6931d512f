package org.onrecord.ingest.html;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Recognises the lines of {@code unwanted-lines.txt}: pleas, labels, bylines, lists of teasers. */
final class LineMatcher {
  private static final int LONGEST = 600;

  /** Where such a line is unwanted. */
  enum Where {
    ANY,
    TAIL,
    END
  }

  private static final Map<Where, List<Pattern>> PATTERNS = load();

  private LineMatcher() {}

  private static Map<Where, List<Pattern>> load() {
    return Lexicon.lines("unwanted-lines.txt").stream()
        .map(line -> line.split("\\s+", 2))
        .collect(
            Collectors.groupingBy(
                parts -> Where.valueOf(parts[0].toUpperCase(Locale.ROOT)),
                () -> new EnumMap<>(Where.class),
                Collectors.mapping(
                    parts ->
                        Pattern.compile(parts[1], Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                    Collectors.toList())));
  }

  static boolean matches(Where where, String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    String line = text.replace('\n', ' ').strip();
    return PATTERNS.getOrDefault(where, List.of()).stream()
        .anyMatch(p -> p.matcher(line).matches());
  }
}
