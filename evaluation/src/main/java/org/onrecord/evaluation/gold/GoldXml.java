package org.onrecord.evaluation.gold;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.findings.OnRecordException;
import org.onrecord.findings.Span;

/**
 * A file of the gold record as it is written: the text, what is marked in it, and the two lists
 * below it. {@code evaluation/gold/GUIDELINE.md} describes the format.
 *
 * @param text the article's text, without the marks
 * @param marks in the order in which they open
 */
record GoldXml(
    Path file, String text, List<Mark> marks, List<Item> entities, List<Item> statements) {

  /** What is marked in the text: {@code m}, {@code source}, {@code cue} … and its number. */
  record Mark(String tag, String number, Span span, int line) {}

  /** One element of a list, with its attributes. */
  record Item(Map<String, String> attributes, int line) {
    /** The value of an attribute; null when it is not there or blank. */
    @Nullable String get(String name) {
      String value = attributes.get(name);
      return value == null || value.isBlank() ? null : value.strip();
    }
  }

  GoldXml {
    marks = List.copyOf(marks);
    entities = List.copyOf(entities);
    statements = List.copyOf(statements);
  }

  /** Reads a file; anything that the format does not know is an error, with its line. */
  static GoldXml read(Path file) {
    return new GoldXmlParser(file).parse(GoldFiles.read(file));
  }

  /** The marks with this tag and number, in the order of the text. */
  List<Span> spans(String tag, String number) {
    return marks.stream()
        .filter(mark -> mark.tag().equals(tag) && mark.number().equals(number))
        .map(Mark::span)
        .sorted()
        .toList();
  }

  OnRecordException bad(int line, String problem) {
    return GoldFiles.bad(file, line, problem);
  }
}
