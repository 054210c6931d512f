package org.onrecord.reader.encoder;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.findings.OnRecordException;
import org.onrecord.reader.text.Chars;
import org.onrecord.reader.text.DataFile;

/**
 * Cuts words into pieces of BERT's uncased vocabulary, the longest first (Wu et al., 2016). The
 * twin of {@code WordPiece} in the training code; change both or neither. Immutable.
 */
public final class WordPiece {
  private static final String FILE = "vocab.txt";
  private static final int MOST_PIECES = 16;
  private static final int LONGEST_RUN = 60;

  private final Map<String, Integer> beginnings;
  private final Map<String, Integer> continuations;
  private final int longest;
  private final int cls;
  private final int sep;
  private final int unknown;

  private WordPiece(List<String> vocabulary) {
    beginnings = new HashMap<>(vocabulary.size() * 2);
    continuations = new HashMap<>(vocabulary.size() / 2);
    int most = 0;
    for (int id = 0; id < vocabulary.size(); id++) {
      String piece = vocabulary.get(id);
      if (piece.startsWith("##")) {
        continuations.put(piece.substring(2), id);
      } else {
        beginnings.put(piece, id);
      }
      most = Math.max(most, piece.length());
    }
    longest = most;
    cls = special("[CLS]");
    sep = special("[SEP]");
    unknown = special("[UNK]");
  }

  /** Reads the vocabulary that comes with the reader. */
  public static WordPiece load() {
    return new WordPiece(DataFile.allLines(WordPiece.class, FILE));
  }

  private int special(String piece) {
    Integer id = beginnings.get(piece);
    if (id == null) {
      throw new OnRecordException(FILE + ": the vocabulary has no " + piece);
    }
    return id;
  }

  /** The piece before a window's first word. */
  public int cls() {
    return cls;
  }

  /** The piece after a window's last word. */
  public int sep() {
    return sep;
  }

  /** The ids of a word's pieces, at least one and at most 16. */
  public int[] pieces(String word) {
    String plain = plain(word);
    int[] ids = new int[MOST_PIECES + LONGEST_RUN];
    int count = 0;
    for (int i = 0; i < plain.length() && count < MOST_PIECES; ) {
      int end = runEnd(plain, i);
      count = addRun(plain, i, end, ids, count);
      i = end;
    }
    if (count == 0) {
      return new int[] {unknown};
    }
    return Arrays.copyOf(ids, Math.min(count, MOST_PIECES));
  }

  /** In lower case, without accents and control characters. */
  private static String plain(String word) {
    boolean ascii = true;
    for (int i = 0; i < word.length() && ascii; i++) {
      ascii = word.charAt(i) > ' ' && word.charAt(i) < 0x7f;
    }
    String lower = LowerCase.of(word);
    if (ascii) {
      return lower;
    }
    StringBuilder plain = new StringBuilder(lower.length());
    Normalizer.normalize(lower, Normalizer.Form.NFD)
        .codePoints()
        .filter(WordPiece::isKept)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static boolean isKept(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.FORMAT, Character.CONTROL -> false;
      default -> true;
    };
  }

  /** The end of a run of letters, marks and numbers, or of the one other character here. */
  private static int runEnd(String plain, int from) {
    int at = from;
    while (at < plain.length() && Chars.isLetterMarkOrNumber(plain.codePointAt(at))) {
      at += Character.charCount(plain.codePointAt(at));
    }
    return at > from ? at : from + Character.charCount(plain.codePointAt(from));
  }

  /** Adds the ids of one run, or the unknown piece where the vocabulary cannot spell it. */
  private int addRun(String plain, int from, int to, int[] ids, int before) {
    if (plain.codePointCount(from, to) > LONGEST_RUN) {
      ids[before] = unknown;
      return before + 1;
    }
    int count = before;
    for (int i = from; i < to; ) {
      Map<String, Integer> pieces = i == from ? beginnings : continuations;
      int end = Math.min(to, i + longest);
      Integer id = pieces.get(plain.substring(i, end));
      while (id == null && --end > i) {
        id = pieces.get(plain.substring(i, end));
      }
      if (id == null) {
        ids[before] = unknown;
        return before + 1;
      }
      ids[count++] = id;
      i = end;
    }
    return count;
  }
}
