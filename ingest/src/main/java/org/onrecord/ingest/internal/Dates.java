package org.onrecord.ingest.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Full calendar dates as English-language pages and machines write them. */
public final class Dates {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "((?:19|20)\\d\\d)(?!\\d)";
  private static final int FLAGS = Pattern.CASE_INSENSITIVE;

  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\w/.-])(?:"
              + ("(?<m1>" + MONTH + ")\\s{1,3}(?<d1>" + DAY + "),?\\s{1,3}(?<y1>" + YEAR + ")")
              + ("|(?<d2>" + DAY + ")(?:\\s{1,3}|-)(?:of\\s)?(?<m2>" + MONTH + "),?(?:\\s{1,3}|-)")
              + ("(?<y2>" + YEAR + ")")
              + ("|(?<y3>" + YEAR + ")([-/.])(?<m3>\\d{1,2})\\k<sep>(?<d3>\\d{1,2})(?!\\d)")
                  .replace("([-/.])", "(?<sep>[-/.])")
              + ("|(?<a4>\\d{1,2})(?<sep4>[-/.])(?<b4>\\d{1,2})\\k<sep4>(?<y4>" + YEAR + ")")
              + ")",
          FLAGS);

  private static final Pattern COMPACT =
      Pattern.compile("((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:T.*)?");
  private static final Pattern EPOCH = Pattern.compile("1\\d{9}(?:\\d{3})?");

  /** What may stand beside a date in a line that tells nothing else. */
  private static final Pattern BESIDE_DATE =
      Pattern.compile(
          "(?:published|posted|updated|date|created|issued|released|first|last|modified|story|on|at"
              + "|by|from|et|est|edt|gmt|utc|bst|cet|pt|pst|pdt|ist|am|pm|a\\.m\\.|p\\.m\\."
              + "|mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun|day"
              + "|\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?|\\d{1,2}(?=\\s?[ap]\\.?m)|[\\s\\h,.:;|/·•()\\[\\]–—-])*",
          FLAGS);

  private Dates() {}

  /** A date and the half-open range, in UTF-16 units, where it stands. */
  public record Found(LocalDate day, int start, int end) {}

  /** The first full date of a text; a date that could be read two ways is none. */
  public static Optional<Found> first(String text) {
    Matcher m = DATE.matcher(text);
    while (m.find()) {
      Optional<LocalDate> day = day(m);
      if (day.isPresent()) {
        return Optional.of(new Found(day.get(), m.start(), m.end()));
      }
    }
    return Optional.empty();
  }

  /** Whether a line tells a date and nothing else but its time, weekday or a label for it. */
  public static boolean isDateLine(String line) {
    if (line.length() > 120) {
      return false;
    }
    return first(line)
        .map(d -> line.substring(0, d.start()) + " " + line.substring(d.end()))
        .map(rest -> BESIDE_DATE.matcher(rest).matches())
        .orElse(false);
  }

  /** A date as it stands in metadata: ISO 8601, RFC 1123, seconds since 1970, or in words. */
  public static Optional<LocalDate> machine(String value) {
    String v = value.strip();
    Matcher compact = COMPACT.matcher(v);
    if (compact.matches()) {
      return date(compact.group(1), compact.group(2), compact.group(3));
    }
    if (EPOCH.matcher(v).matches()) {
      long number = Long.parseLong(v);
      Instant at = v.length() > 10 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
      return Optional.of(at.atZone(ZoneOffset.UTC).toLocalDate());
    }
    return first(v.length() > 60 ? v.substring(0, 60) : v.replaceFirst("T.*", "")).map(Found::day);
  }

  private static Optional<LocalDate> day(Matcher m) {
    if (m.group("y1") != null) {
      return date(m.group("y1"), month(m.group("m1")), digits(m.group("d1")));
    }
    if (m.group("y2") != null) {
      return date(m.group("y2"), month(m.group("m2")), digits(m.group("d2")));
    }
    if (m.group("y3") != null) {
      return date(m.group("y3"), m.group("m3"), m.group("d3"));
    }
    return dayOrMonthFirst(m.group("a4"), m.group("b4"), m.group("y4"));
  }

  private static Optional<LocalDate> dayOrMonthFirst(String a, String b, String year) {
    int first = Integer.parseInt(a);
    int second = Integer.parseInt(b);
    if (first > 12 || first == second) {
      return date(year, b, a);
    }
    return second > 12 ? date(year, a, b) : Optional.empty();
  }

  private static String month(String name) {
    String start = name.substring(0, 3).toLowerCase(Locale.ROOT);
    return String.valueOf(MONTHS.indexOf(start) + 1);
  }

  private static String digits(String ordinal) {
    return ordinal.replaceAll("\\D", "");
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
