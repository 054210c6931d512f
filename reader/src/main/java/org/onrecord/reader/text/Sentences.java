package org.onrecord.reader.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.reader.text.Abbreviations.Ending;

/**
 * Finds where sentences and paragraphs begin, by rules for news: a blank line is always a boundary;
 * marks that close a quotation or a bracket after the stop belong to the sentence; a stop after an
 * abbreviation ends a sentence only where the next word looks like the beginning of one.
 */
final class Sentences {
  private static final Set<String> STARTERS =
      Set.copyOf(DataFile.lines(Sentences.class, "sentence-starters.txt"));
  private static final Set<String> TIME_WORDS =
      Set.copyOf(DataFile.lines(Sentences.class, "time-words.txt"));
  private static final Set<String> SPEECH_WORDS =
      Set.copyOf(DataFile.lines(Sentences.class, "speech-words.txt"));

  /** Words of a name that can stand between a quotation and its verb. */
  private static final int NAME_WORDS = 4;

  /** Marks that close something after one stop, at most. */
  private static final int CLOSING_MARKS = 8;

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final Lines lines;

  /** The first word of the sentence that is being read. */
  private int first;

  /** Whether a straight quotation mark of this paragraph is open. */
  private boolean open;

  private Sentences(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.lines = new Lines(text, starts, ends);
  }

  /** The first word of each sentence. */
  static int[] of(String text, int[] starts, int[] ends) {
    return new Sentences(text, starts, ends).find();
  }

  /** The first word of each paragraph. */
  static int[] paragraphs(String text, int[] starts, int[] ends) {
    Lines lines = new Lines(text, starts, ends);
    int[] found = new int[starts.length];
    int count = 0;
    for (int word = 0; word < starts.length; word++) {
      if (lines.begins(word)) {
        found[count++] = word;
      }
    }
    return Arrays.copyOf(found, count);
  }

  private int[] find() {
    int[] found = new int[starts.length];
    int count = 0;
    for (int word = 0; word < starts.length; word++) {
      boolean line = lines.begins(word);
      open &= !line;
      if (line || beginsInLine(word)) {
        found[count++] = word;
        first = word;
      }
      open ^= word(word).equals("\"");
    }
    return Arrays.copyOf(found, count);
  }

  private boolean beginsInLine(int word) {
    int stop = stopBefore(word);
    if (stop < 0 || Marks.isStop(word(word))) {
      return false;
    }
    String next = firstWord(word);
    String mark = word(stop);
    boolean closed = stop < word - 1;
    if (!Marks.isCapitalOrNumber(next) && (Marks.isLower(next) || word(word).equals(next))) {
      return isGap(word) && (Marks.isBrand(next) || (!closed && endsBeforeSmall(stop, next)));
    }
    if (!isGap(word) && !beginsGlued(word, stop, closed)) {
      return false;
    }
    if (!Marks.isStop(mark)) {
      return endsAbbreviation(stop, mark, word, next);
    }
    if (Marks.isEllipsis(mark)) {
      return !next.equals("I") || closed;
    }
    if (!mark.equals(".")) {
      return !(closed && goesOnWithSpeaker(word));
    }
    return !isItemNumber(stop) && endsWithStop(stop, word, next);
  }

  /** Whether a sentence ends although a small letter follows: careless writing, as in e-mails. */
  private boolean endsBeforeSmall(int stop, String next) {
    if (!word(stop).equals(".") || !Marks.isLower(next) || stop == first || isGap(stop)) {
      return false;
    }
    String before = word(stop - 1);
    return before.length() > 2 && isLowerWord(before) && Abbreviations.ending(before).isEmpty();
  }

  /** The stop or abbreviation at the end of what stands before a word; -1 if there is none. */
  private int stopBefore(int word) {
    String here = word(word);
    boolean closesHere = here.equals("\"") && open && (isGapAfter(word) || !isGap(word));
    if (Marks.isClosing(here) || closesHere) {
      return -1;
    }
    int at = word - 1;
    while (at > first && at > word - CLOSING_MARKS && closes(at)) {
      at = isNote(at) ? at - 3 : at - 1;
    }
    if (at < first) {
      return -1;
    }
    String mark = word(at);
    boolean abbreviation = mark.length() > 1 && mark.endsWith(".");
    return Marks.isStop(mark) || abbreviation ? at : -1;
  }

  private boolean closes(int word) {
    String mark = word(word);
    return Marks.isClosing(mark)
        || (Marks.isClosingIfGlued(mark) && (!isGap(word) || (mark.equals("\"") && !open)));
  }

  /** [12] right after a stop. */
  private boolean isNote(int close) {
    return close - 3 >= first
        && word(close).equals("]")
        && word(close - 2).equals("[")
        && !isGap(close - 2)
        && Character.isDigit(text.charAt(starts[close - 1]));
  }

  /** The first word that is no opening mark, from here on. */
  private String firstWord(int word) {
    int at = word;
    while (at < word + 3 && at + 1 < starts.length && Marks.isOpening(word(at))) {
      at++;
    }
    return word(at);
  }

  /** Without a space a sentence begins only after a quotation, or a small word's stop. */
  private boolean beginsGlued(int word, int stop, boolean closed) {
    if (closed) {
      return Marks.isQuotation(word(word - 1)) && Marks.isStop(word(stop));
    }
    String here = word(word);
    return word(stop).equals(".")
        && stop > first
        && isLowerWord(word(stop - 1))
        && here.length() > 1
        && Character.isUpperCase(here.charAt(0))
        && isGapAfter(word)
        && isLowerWord(here.substring(1));
  }

  private static boolean isLowerWord(String word) {
    return word.length() > 1 && word.codePoints().allMatch(Character::isLowerCase);
  }

  /** "Why?" Smith asked. */
  private boolean goesOnWithSpeaker(int word) {
    for (int at = word; at < Math.min(word + NAME_WORDS + 1, starts.length); at++) {
      if (at > word && SPEECH_WORDS.contains(word(at))) {
        return true;
      }
      if (!Character.isUpperCase(text.codePointAt(starts[at]))) {
        return false;
      }
    }
    return false;
  }

  /** 1. and (a) at the beginning of a sentence number it. */
  private boolean isItemNumber(int stop) {
    return stop - 1 == first
        && (Character.isDigit(text.charAt(starts[first])) || ends[first] - starts[first] == 1)
        && !isGap(stop);
  }

  private boolean endsWithStop(int stop, int word, String next) {
    if (stop == first || isGap(stop)) {
      return true;
    }
    return endsAs(Abbreviations.ending(word(stop - 1)).orElse(null), word, next);
  }

  private boolean endsAs(@Nullable Ending ending, int word, String next) {
    if (ending == null) {
      return true;
    }
    return switch (ending) {
      case NEVER -> false;
      case NUMBER -> !Character.isDigit(next.codePointAt(0));
      case MAYBE -> looksLikeStart(word, next);
    };
  }

  private boolean endsAbbreviation(int stop, String mark, int word, String next) {
    String plain = mark.substring(0, mark.length() - 1);
    if (Marks.isInitial(mark)) {
      boolean afterSmall = stop > first && Marks.isLower(word(stop - 1));
      return afterSmall && looksLikeStart(word, next);
    }
    String lower = plain.toLowerCase(Locale.ROOT);
    if (lower.equals("a.m") || lower.equals("p.m")) {
      return !TIME_WORDS.contains(next.toLowerCase(Locale.ROOT).replace(".", ""));
    }
    if (plain.indexOf('.') >= 0) {
      return looksLikeStart(word, next);
    }
    return endsAs(Abbreviations.ending(plain).orElse(null), word, next);
  }

  /** An opening quotation mark, or a word that with a capital begins sentences and not names. */
  private boolean looksLikeStart(int word, String next) {
    return Marks.isQuotation(word(word)) || STARTERS.contains(next.toLowerCase(Locale.ROOT));
  }

  private boolean isGap(int word) {
    return word > 0 && starts[word] > ends[word - 1];
  }

  private boolean isGapAfter(int word) {
    return word + 1 >= starts.length || isGap(word + 1);
  }

  private String word(int word) {
    return text.substring(starts[word], ends[word]);
  }
}
