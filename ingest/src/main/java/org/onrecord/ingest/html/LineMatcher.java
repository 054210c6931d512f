package org.onrecord.ingest.html;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Recognises the lines of {@code unwanted-lines.txt}: pleas, labels, bylines, lists of teasers. */
final class LineMatcher {
  private static final int LONGEST = 800;
  private static final Pattern FORM = Pattern.compile("(\\w+)\\s+(?:\\[([^\\]]+)\\]\\s+)?(.+)");

  /** Where such a line is unwanted. */
  enum Where {
    ANY,
    HEAD,
    TAIL,
    END
  }

  /**
   * One line of the list.
   *
   * @param words the line has one of them, or there are none
   */
  private record Entry(Where where, List<String> words, Pattern pattern) {

    static Entry parse(String line) {
      Matcher m = FORM.matcher(line);
      if (!m.matches()) {
        throw new IllegalStateException("unwanted-lines.txt: no entry: " + line);
      }
      String words = m.group(2) == null ? "" : m.group(2);
      return new Entry(
          Where.valueOf(m.group(1).toUpperCase(Locale.ROOT)),
          words.isEmpty() ? List.of() : List.of(words.split("\\|", -1)),
          Pattern.compile(m.group(3), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    boolean matches(String line, String lowerCase) {
      return (words.isEmpty() || words.stream().anyMatch(lowerCase::contains))
          && pattern.matcher(line).matches();
    }
  }

  private static final Map<Where, List<Entry>> ENTRIES =
      Lexicon.lines("unwanted-lines.txt").stream()
          .map(Entry::parse)
          .collect(
              Collectors.groupingBy(
                  Entry::where, () -> new EnumMap<>(Where.class), Collectors.toList()));

  private LineMatcher() {}

  static boolean matches(Where where, String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    String line = text.replace('\n', ' ').strip();
    String lowerCase = line.toLowerCase(Locale.ROOT);
    return ENTRIES.getOrDefault(where, List.of()).stream()
        .anyMatch(entry -> entry.matches(line, lowerCase));
  }
}
