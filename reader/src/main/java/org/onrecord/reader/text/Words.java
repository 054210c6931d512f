package org.onrecord.reader.text;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Cuts a text into words and punctuation marks, exactly as the model was trained to see them.
 *
 * <p>The training code states the rules as one regular expression. This is the same written out by
 * hand, because a backtracking matcher needs time or stack without bound on hostile text; here the
 * time is linear. Whatever changes here must change there; {@code WordsTest} compares the two.
 */
final class Words {
  private static final int NONE = -1;
  private static final String[] CLITICS = {"s", "re", "ve", "ll", "d", "m"};
  private static final String[][] CONTRACTIONS = {
    {"can", "not"}, {"gon", "na"}, {"wan", "na"}, {"got", "ta"}
  };

  private final String text;
  private int[] starts;
  private int[] ends;
  private int count;

  /** Where the run of characters of e-mail names that was looked at last ends, and its answer. */
  private int mailRunEnd;

  private int mailEnd;

  private Words(String text) {
    this.text = text;
    this.starts = new int[text.length() / 4 + 8];
    this.ends = new int[starts.length];
  }

  /** Starts and ends of all words. */
  static int[][] of(String text) {
    return new Words(text).cut();
  }

  private int[][] cut() {
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (Chars.isSpace(c)) {
        at += Character.charCount(c);
        continue;
      }
      int end = wordFrom(at, c);
      add(at, end);
      at = end;
    }
    return new int[][] {Arrays.copyOf(starts, count), Arrays.copyOf(ends, count)};
  }

  private void add(int start, int end) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    starts[count] = start;
    ends[count++] = end;
  }

  /** The end of the word that begins here: the first rule that applies decides. */
  private int wordFrom(int at, int c) {
    int end = webAddress(at, c);
    if (end == NONE) {
      end = mailAddress(at, c);
    }
    if (end == NONE && (c == '@' || c == '#')) {
      end = atLeastOne(at + 1, Chars::isWord);
    }
    boolean begins = !isWordBefore(at);
    if (end == NONE && begins) {
      end = Chars.isLetter(c) ? dotted(at, c) : Chars.isDigit(c) ? number(at) : NONE;
    }
    if (end == NONE) {
      end = clitic(at, c);
    }
    if (end == NONE && begins && Chars.isUpper(c)) {
      end = apostrophized(at + Character.charCount(c));
    }
    if (end == NONE) {
      end = Chars.isWord(c) ? run(at, Chars::isWord) : mark(at, c);
    }
    return end;
  }

  /** https://example.org/page, www.example.org, without the marks that end the sentence. */
  private int webAddress(int at, int c) {
    if (c != 'h' && c != 'w') {
      return NONE;
    }
    int from;
    if (text.startsWith("http://", at) || text.startsWith("https://", at)) {
      from = text.indexOf("//", at) + 2;
    } else if (text.startsWith("www.", at)) {
      from = at + 4;
    } else {
      return NONE;
    }
    int end = run(from, d -> !Chars.isWhite(d) && "<>\"“”‘’".indexOf(d) < 0);
    while (end > from && ".,;:!?)]'*".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > from ? end : NONE;
  }

  private int mailAddress(int at, int c) {
    if (!isMailName(c)) {
      return NONE;
    }
    if (at >= mailRunEnd) {
      mailRunEnd = run(at, Words::isMailName);
      mailEnd = mailRunEnd < text.length() ? mailHost(mailRunEnd) : NONE;
    }
    return mailEnd;
  }

  /** What follows a mail address's name: @, a label, and at least one more after a dot. */
  private int mailHost(int at) {
    if (text.charAt(at) != '@') {
      return NONE;
    }
    int label = atLeastOne(at + 1, Words::isMailLabel);
    int end = NONE;
    while (label != NONE && label < text.length() && text.charAt(label) == '.') {
      label = atLeastOne(label + 1, Words::isMailLabel);
      end = label == NONE ? end : label;
    }
    return end;
  }

  private static boolean isMailName(int c) {
    return isMailLabel(c) || c == '.' || c == '_' || c == '%' || c == '+';
  }

  private static boolean isMailLabel(int c) {
    return c == '-' || (c < 0x80 && c != '_' && Chars.isWord(c));
  }

  /** U.S., a.m.; J. before a capital; Mr. and the like. */
  private int dotted(int at, int c) {
    int end = at;
    int letters = 0;
    for (int i = at; i < text.length(); letters++) {
      int dot = i + Character.charCount(text.codePointAt(i));
      if (!Chars.isLetter(text.codePointAt(i)) || !is(dot, '.')) {
        break;
      }
      i = dot + 1;
      end = i;
    }
    if (letters > 1) {
      return end;
    }
    if (letters == 1 && Chars.isUpper(c)) {
      int next = run(end, Chars::isSpace);
      if (next > end && next < text.length() && Chars.isUpper(text.codePointAt(next))) {
        return end;
      }
    }
    return abbreviation(at);
  }

  private int abbreviation(int at) {
    int dot = at;
    while (dot < text.length() && dot - at <= Abbreviations.LONGEST && isAsciiLetter(dot)) {
      dot++;
    }
    if (!is(dot, '.') || !Abbreviations.keepStop(text.substring(at, dot))) {
      return NONE;
    }
    int end = dot + 1;
    boolean goesOn =
        end < text.length()
            && (Chars.isSpace(text.codePointAt(end)) || ",;:".indexOf(text.charAt(end)) >= 0);
    return goesOn ? end : NONE;
  }

  private boolean isAsciiLetter(int at) {
    char c = text.charAt(at);
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** 3,000.50 and 12:30 as one; 5 of 5pm. */
  private int number(int at) {
    int digits = run(at, Chars::isDigit);
    if (digits + 1 < text.length()
        && (is(digits, 'a') || is(digits, 'p'))
        && is(digits + 1, 'm')
        && !isWordAt(digits + 2)) {
      return digits;
    }
    int end = digits;
    while (end < text.length() && ".,:/".indexOf(text.charAt(end)) >= 0) {
      int next = atLeastOne(end + 1, Chars::isDigit);
      if (next == NONE) {
        break;
      }
      end = next;
    }
    return end > digits ? end : NONE;
  }

  /** can-not, gon-na; do of don't; n't; 's and the like. */
  private int clitic(int at, int c) {
    if (c == '\'' || c == '’') {
      return isWordBefore(at) ? afterApostrophe(at + 1) : NONE;
    }
    if (!Chars.isWord(c)) {
      return NONE;
    }
    for (String[] parts : CONTRACTIONS) {
      int cut = at + parts[0].length();
      int end = cut + parts[1].length();
      if (isAnyCase(at, parts[0]) && isAnyCase(cut, parts[1]) && !isWordAt(end)) {
        return cut;
      }
    }
    int end = run(at, Chars::isWord);
    if (isAnyCase(end - 1, "n")
        && isApostrophe(end)
        && isAnyCase(end + 1, "t")
        && !isWordAt(end + 2)) {
      return end - 1 > at ? end - 1 : end + 2;
    }
    return NONE;
  }

  private int afterApostrophe(int at) {
    for (String clitic : CLITICS) {
      int end = at + clitic.length();
      boolean found = isAnyCase(at, clitic) || (clitic.equals("s") && is(at, 'ſ'));
      if (found && !isWordAt(end)) {
        return end;
      }
    }
    return NONE;
  }

  /** The rest of O'Brien. */
  private int apostrophized(int at) {
    if (!isApostrophe(at) || at + 1 >= text.length()) {
      return NONE;
    }
    int c = text.codePointAt(at + 1);
    return Chars.isUpper(c) ? atLeastOne(at + 1 + Character.charCount(c), Chars::isWord) : NONE;
  }

  /** A mark, or a run of the same. */
  private int mark(int at, int c) {
    int end =
        switch (c) {
          case '.', '-' -> run(at, d -> d == c);
          case '!', '?' -> run(at, d -> d == '!' || d == '?');
          case '\'', '`' -> is(at + 1, c) ? at + 2 : at + 1;
          default -> at + Character.charCount(c);
        };
    return end;
  }

  private boolean is(int at, int c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private boolean isApostrophe(int at) {
    return is(at, '\'') || is(at, '’');
  }

  private boolean isAnyCase(int at, String lowerCase) {
    for (int i = 0; i < lowerCase.length(); i++) {
      char c = lowerCase.charAt(i);
      if (!is(at + i, c) && !is(at + i, c - 'a' + 'A')) {
        return false;
      }
    }
    return true;
  }

  private boolean isWordAt(int at) {
    return at < text.length() && Chars.isWord(text.codePointAt(at));
  }

  private boolean isWordBefore(int at) {
    return at > 0 && Chars.isWord(text.codePointBefore(at));
  }

  private int atLeastOne(int from, IntPredicate one) {
    int end = run(from, one);
    return end > from ? end : NONE;
  }

  /** The end of the run of such characters that begins here. */
  private int run(int from, IntPredicate one) {
    int at = from;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (!one.test(c)) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
  }
}
