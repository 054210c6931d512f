package org.onrecord.ingest.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.findings.Published;
import org.onrecord.findings.Span;

/**
 * The date that an article's own text gives for itself: a line near its beginning that tells only a
 * date ("Published 18 November 2019"), or a dateline ("GENEVA, Nov. 18, 2019 (Reuters) –").
 */
public final class Datelines {
  private static final int LINES = 10;
  private static final int LONGEST_PLACE = 60;
  private static final int LONGEST_LINE = 2_000;

  /** Place names are in capitals or capitalised; an agency may stand in brackets. */
  private static final Pattern PLACE =
      Pattern.compile("\\p{Lu}[\\p{L}.,'’/ -]{1,58}?(?:\\([^)]{2,30}\\))?[,.:\\s–—-]*");

  private static final Pattern AFTER_DATE =
      Pattern.compile(
          "\\s*(?:[,/]?\\s*\\(?[\\p{L} /]{2,30}\\)?(?:/[\\p{L} ]{2,20}/)?)?\\s*(?:--|[–—-]|:)\\s.*");

  private Datelines() {}

  public static Optional<Published> inText(String text) {
    int start = 0;
    int seen = 0;
    while (start < text.length() && seen < LINES) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      String line = text.substring(start, Math.min(end, start + LONGEST_LINE));
      if (!line.isBlank()) {
        seen++;
        Optional<Published> found = inLine(line, start);
        if (found.isPresent()) {
          return found;
        }
      }
      start = end + 1;
    }
    return Optional.empty();
  }

  private static Optional<Published> inLine(String line, int offset) {
    return Dates.first(line)
        .filter(date -> Dates.isDateLine(line.strip()) || isDateline(line, date))
        .map(
            date ->
                new Published(
                    date.day().toString(),
                    date.day(),
                    date.day(),
                    Published.Basis.TEXT,
                    List.of(new Span(offset + date.start(), offset + date.end()))));
  }

  private static boolean isDateline(String line, Dates.Found date) {
    if (date.start() == 0 || date.start() > LONGEST_PLACE) {
      return false;
    }
    String place = line.substring(0, date.start()).strip();
    String rest = line.substring(date.end());
    String after = rest.substring(0, Math.min(rest.length(), 120)).replace('\r', ' ');
    return isPlace(place) && AFTER_DATE.matcher(after).matches();
  }

  /** "GENEVA" or "Geneva," but not "On". */
  private static boolean isPlace(String text) {
    boolean capitals = text.length() >= 3 && text.equals(text.toUpperCase(Locale.ROOT));
    boolean apart = text.endsWith(",") || text.endsWith(")");
    return (capitals || apart) && PLACE.matcher(text).matches();
  }
}
