package org.onrecord.reader.text;

/**
 * A run of words of one {@link Layout}.
 *
 * @param start the first word, from 0
 * @param end the word after the last; always after {@code start}
 */
public record WordRange(int start, int end) implements Comparable<WordRange> {
  public WordRange {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a run of words: [" + start + ", " + end + ")");
    }
  }

  /** How many words. */
  public int length() {
    return end - start;
  }

  public boolean contains(int word) {
    return start <= word && word < end;
  }

  public boolean contains(WordRange other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one word. */
  public boolean overlaps(WordRange other) {
    return Math.max(start, other.start) < Math.min(end, other.end);
  }

  /** By start, then the longer first. */
  @Override
  public int compareTo(WordRange other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(other.end, end);
  }
}
