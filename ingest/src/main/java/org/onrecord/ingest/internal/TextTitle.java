package org.onrecord.ingest.internal;

import java.util.Optional;

/**
 * The title of a plain text, where it is safe to say: a short first line that is no sentence, with
 * a blank line and a longer paragraph after it.
 */
public final class TextTitle {
  private static final int LONGEST = 140;

  private TextTitle() {}

  public static Optional<String> of(String text) {
    String start = text.stripLeading();
    int end = start.indexOf('\n');
    if (end < 0) {
      return Optional.empty();
    }
    String first = start.substring(0, end).strip();
    String rest = start.substring(end + 1);
    int second = rest.indexOf('\n');
    boolean blankAfter = second >= 0 && rest.substring(0, second).isBlank();
    return blankAfter && !rest.isBlank() && isTitle(first) ? Optional.of(first) : Optional.empty();
  }

  private static boolean isTitle(String line) {
    boolean length = line.length() <= LONGEST && line.codePoints().anyMatch(Character::isLetter);
    if (!length || Dates.isDateLine(line)) {
      return false;
    }
    char last = line.charAt(line.length() - 1);
    // A question may be a headline; what ends otherwise is a sentence, a dateline or a label.
    return ".!:;,…—–-”\"»".indexOf(last) < 0;
  }
}
