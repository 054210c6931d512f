package org.onrecord.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.onrecord.findings.Span;
import org.onrecord.findings.SpeakerKind;
import org.onrecord.findings.StatementForm;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;

/**
 * What a person finds in a sample: its text, with marks.
 *
 * @param scares words in quotation marks that nobody is quoted with
 */
record Truth(String text, List<TrueStatement> statements, List<Span> scares) {

  /** One statement, as a person reads it; {@code within} is the number of the one around it. */
  record TrueStatement(
      int number,
      StatementForm form,
      SpeakerKind kind,
      @Nullable String name,
      @Nullable String title,
      @Nullable Integer within,
      List<Span> source,
      List<Span> cue,
      List<Span> content) {}

  static Truth of(Sample sample) {
    Element root = parse(sample);
    assertThat(root.getAttribute("of")).isEqualTo(String.valueOf(sample.file().getFileName()));
    Marks marks = new Marks();
    marks.read(root.getElementsByTagName("text").item(0));
    List<TrueStatement> statements = new ArrayList<>();
    NodeList list = root.getElementsByTagName("statement");
    for (int i = 0; i < list.getLength(); i++) {
      statements.add(statement((Element) list.item(i), marks));
    }
    return new Truth(marks.text.toString(), statements, marks.of("scare", ""));
  }

  private static Element parse(Sample sample) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(sample.expected().toFile())
          .getDocumentElement();
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new AssertionError("expected/ has no readable truth for " + sample, e);
    }
  }

  private static TrueStatement statement(Element element, Marks marks) {
    String number = element.getAttribute("n");
    String within = element.getAttribute("within");
    return new TrueStatement(
        Integer.parseInt(number),
        StatementForm.valueOf(constant(element.getAttribute("form"))),
        SpeakerKind.valueOf(constant(element.getAttribute("kind"))),
        optional(element, "name"),
        optional(element, "title"),
        within.isEmpty() ? null : Integer.valueOf(within),
        marks.of("source", number),
        marks.of("cue", number),
        marks.of("content", number));
  }

  private static @Nullable String optional(Element element, String attribute) {
    return element.hasAttribute(attribute) ? element.getAttribute(attribute) : null;
  }

  private static String constant(String word) {
    return word.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  /** The same truth, with its spans counted in a text that may be spaced otherwise. */
  Truth over(String other) {
    Spacing from = Spacing.of(text);
    Spacing to = Spacing.of(other);
    int shift = to.letters().indexOf(from.letters());
    assertThat(shift).as("where the marked text begins in the article").isNotNegative();
    return new Truth(
        other,
        statements.stream().map(s -> moved(s, from, to, shift)).toList(),
        moved(scares, from, to, shift));
  }

  private static TrueStatement moved(TrueStatement s, Spacing from, Spacing to, int shift) {
    return new TrueStatement(
        s.number(),
        s.form(),
        s.kind(),
        s.name(),
        s.title(),
        s.within(),
        moved(s.source(), from, to, shift),
        moved(s.cue(), from, to, shift),
        moved(s.content(), from, to, shift));
  }

  private static List<Span> moved(List<Span> spans, Spacing from, Spacing to, int shift) {
    return spans.stream()
        .map(
            span ->
                Span.of(
                    to.offset(from.index(span.start()) + shift),
                    to.offset(from.index(span.end() - 1) + shift) + 1))
        .toList();
  }

  /** Collects the text and where each mark begins and ends. */
  private static final class Marks {
    private final StringBuilder text = new StringBuilder();
    private final Map<String, List<Span>> spans = new TreeMap<>();

    void read(Node node) {
      for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
        if (child instanceof Text words) {
          text.append(words.getData());
        } else if (child instanceof Element mark) {
          int start = text.length();
          read(mark);
          spans.merge(
              key(mark.getTagName(), mark.getAttribute("n")),
              List.of(Span.of(start, text.length())),
              Marks::joined);
        }
      }
    }

    List<Span> of(String tag, String number) {
      return spans.getOrDefault(key(tag, number), List.of());
    }

    private static String key(String tag, String number) {
      return tag + " " + number;
    }

    private static List<Span> joined(List<Span> some, List<Span> more) {
      List<Span> all = new ArrayList<>(some);
      all.addAll(more);
      return all;
    }
  }

  /** A text's characters that are no white space, and where each stands. */
  private record Spacing(String letters, List<Integer> offsets) {
    static Spacing of(String text) {
      StringBuilder letters = new StringBuilder();
      List<Integer> offsets = new ArrayList<>();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
          letters.append(c);
          offsets.add(i);
        }
      }
      return new Spacing(letters.toString(), offsets);
    }

    int offset(int index) {
      return offsets.get(index);
    }

    int index(int offset) {
      int index = offsets.indexOf(offset);
      assertThat(index).as("a mark that begins or ends with white space").isNotNegative();
      return index;
    }
  }
}
