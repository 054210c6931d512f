package org.onrecord.findings;

/**
 * A half-open range of an article's original text.
 *
 * @param start the first UTF-16 unit, from 0
 * @param end the UTF-16 unit after the last; never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  public static Span of(int start, int end) {
    return new Span(start, end);
  }

  /** UTF-16 units from start to end. */
  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** Whether no unit of {@code other} lies outside this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one unit. */
  public boolean overlaps(Span other) {
    return Math.max(start, other.start) < Math.min(end, other.end);
  }

  /** The words of this span in the text that it was made for. */
  public String textIn(String text) {
    if (end > text.length()) {
      throw new IllegalArgumentException(
          "span [" + start + ", " + end + ") ends after the text, which has " + text.length());
    }
    return text.substring(start, end);
  }

  /** By start, then the longer first: a span comes before those that it contains. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(other.end, end);
  }
}
