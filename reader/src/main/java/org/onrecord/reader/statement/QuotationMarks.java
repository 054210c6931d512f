package org.onrecord.reader.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.findings.Span;

/**
 * Pairs the quotation marks of one paragraph: curly, straight, angled and typewriter's double
 * marks, and single marks as far as they are no apostrophes. Offsets are UTF-16 units into the
 * whole text.
 */
final class QuotationMarks {
  /** A pair of marks; one without a closing mark reaches the end of the paragraph. */
  record Pair(Span span, boolean closed, boolean single) {}

  /** Units that single marks may enclose; keeps stray apostrophes from pairing across pages. */
  private static final int LONGEST_SINGLE = 3000;

  private static final String OPENING = "“„«‟";
  private static final String CLOSING = "”»";
  private static final Pattern ELISION =
      Pattern.compile("(?i)['‘’](?:\\d\\ds?|tis|twas|em|til|till|cause|bout|round|n['’])\\b.*");

  private final String text;
  private final int start;
  private final int end;
  private final List<Pair> pairs = new ArrayList<>();

  private QuotationMarks(String text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
  }

  /** The pairs between two offsets, in the order of their opening marks, double before single. */
  static List<Pair> in(String text, int start, int end) {
    QuotationMarks marks = new QuotationMarks(text, start, end);
    marks.pairDouble();
    marks.pairSingle();
    return marks.pairs;
  }

  /** Whether the text at an offset opens a quotation in double marks. */
  static boolean opensAt(String text, int offset) {
    char c = text.charAt(offset);
    return OPENING.indexOf(c) >= 0
        || c == '"'
        || text.startsWith("``", offset)
        || text.startsWith("''", offset);
  }

  private void pairDouble() {
    int open = -1;
    int i = start;
    while (i < end) {
      int width = doubleMark(i);
      if (width == 0) {
        i++;
        continue;
      }
      if (open >= 0 && closes(i)) {
        pairs.add(new Pair(new Span(open, i + width), true, false));
        open = -1;
      } else if (open < 0 && opens(i, width)) {
        open = i;
      }
      i += width;
    }
    if (open >= 0) {
      pairs.add(new Pair(new Span(open, lastOf(open)), false, false));
    }
  }

  /** How many units the double mark at an offset takes, 0 if there is none. */
  private int doubleMark(int i) {
    char c = text.charAt(i);
    if (c == '"' || OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0) {
      return 1;
    }
    return i + 1 < end && (text.startsWith("''", i) || text.startsWith("``", i)) ? 2 : 0;
  }

  private boolean closes(int i) {
    return OPENING.indexOf(text.charAt(i)) < 0 && text.charAt(i) != '`';
  }

  /** A straight mark opens when a word hangs on it, or when nothing stands before it. */
  private boolean opens(int i, int width) {
    char c = text.charAt(i);
    if (OPENING.indexOf(c) >= 0 || c == '`') {
      return true;
    }
    if (CLOSING.indexOf(c) >= 0) {
      return false;
    }
    boolean gluedBefore = i > start && !Character.isWhitespace(text.charAt(i - 1));
    boolean gluedAfter = i + width < end && !Character.isWhitespace(text.charAt(i + width));
    boolean inches = gluedBefore && Character.isDigit(text.charAt(i - 1));
    return (gluedAfter && !inches) || !gluedBefore;
  }

  /** The end of the paragraph, white space left out; one unit after the mark at least. */
  private int lastOf(int open) {
    int last = end;
    while (last > open + 1 && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  private void pairSingle() {
    int i = start;
    while (i < end) {
      int close = opensSingle(i) ? closeOf(i) : -1;
      if (close > 0) {
        pairs.add(new Pair(new Span(i, close + 1), true, true));
        i = close;
      }
      i++;
    }
  }

  private boolean opensSingle(int i) {
    char c = text.charAt(i);
    if ((c != '‘' && c != '\'') || doubledAt(i) || i + 1 >= end) {
      return false;
    }
    boolean free = i == start || !Character.isLetterOrDigit(text.charAt(i - 1));
    boolean hangs = !Character.isWhitespace(text.charAt(i + 1));
    int line = Math.min(end, i + 8);
    return free && hangs && !ELISION.matcher(text.substring(i, line)).matches();
  }

  /** Whether the unit at an offset is half of a typewriter's double mark. */
  private boolean doubledAt(int i) {
    return text.charAt(i) == '\''
        && ((i + 1 < end && text.charAt(i + 1) == '\'')
            || (i > start && text.charAt(i - 1) == '\''));
  }

  /** The mark that closes the one at {@code open}, or -1: then that one is an apostrophe. */
  private int closeOf(int open) {
    int possessive = -1;
    for (int i = open + 2; i < Math.min(end, open + LONGEST_SINGLE); i++) {
      char c = text.charAt(i);
      if (i > open + 2 && c == '‘') {
        break;
      }
      if ((c != '’' && c != '\'') || doubledAt(i)) {
        continue;
      }
      boolean within = i + 1 < end && Character.isLetterOrDigit(text.charAt(i + 1));
      if (within || Character.isWhitespace(text.charAt(i - 1))) {
        continue;
      }
      if (!pluralPossessive(i)) {
        return i;
      }
      possessive = possessive < 0 ? i : possessive;
    }
    return possessive;
  }

  /** The dogs' bones: an s before the mark, a small letter after the space that follows. */
  private boolean pluralPossessive(int i) {
    return text.charAt(i - 1) == 's'
        && i + 2 < end
        && Character.isWhitespace(text.charAt(i + 1))
        && Character.isLowerCase(text.charAt(i + 2));
  }
}
