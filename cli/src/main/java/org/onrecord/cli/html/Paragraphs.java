package org.onrecord.cli.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.findings.Span;

/** Where the paragraphs of a text are: between blank lines, or else one a line. */
final class Paragraphs {
  private static final Pattern BLANK_LINE = Pattern.compile("(?:\\R[ \\t\\xA0]*){2,}");
  private static final Pattern LINE_END = Pattern.compile("\\R");

  private Paragraphs() {}

  static List<Span> of(String text) {
    String body = text.strip();
    Matcher breaks = (BLANK_LINE.matcher(body).find() ? BLANK_LINE : LINE_END).matcher(text);
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    while (breaks.find()) {
      add(paragraphs, text, start, breaks.start());
      start = breaks.end();
    }
    add(paragraphs, text, start, text.length());
    return paragraphs;
  }

  private static void add(List<Span> paragraphs, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      paragraphs.add(Span.of(start, end));
    }
  }
}
