package org.onrecord.evaluation.gold;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.onrecord.evaluation.gold.GoldXml.Item;
import org.onrecord.evaluation.gold.GoldXml.Mark;
import org.onrecord.findings.OnRecordException;
import org.onrecord.findings.Span;

/** Takes one file of the gold record apart. Knows its elements, not what they mean. */
final class GoldXmlParser {
  private static final Set<String> NUMBERED = Set.of("source", "cue", "content", "venue");

  private final Path file;
  private final StringBuilder text = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();
  private final Deque<Mark> open = new ArrayDeque<>();
  private final List<Item> entities = new ArrayList<>();
  private final List<Item> statements = new ArrayList<>();
  private boolean inText;

  GoldXmlParser(Path file) {
    this.file = file;
  }

  GoldXml parse(String xml) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
      while (reader.hasNext()) {
        event(reader, reader.next());
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
      String reason = String.valueOf(e.getMessage()).replaceAll("(?s).*Message: ", "");
      throw bad(line, "not well-formed XML (" + reason + "); mend the element there");
    }
    if (text.isEmpty()) {
      throw bad(1, "no <text> in it; a gold record begins with <gold><text>");
    }
    marks.sort(Comparator.comparing(Mark::span));
    return new GoldXml(file, text.toString(), marks, entities, statements);
  }

  private void event(XMLStreamReader reader, int event) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start(reader);
      case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          characters(reader);
      default -> {} // comments and the end of the file say nothing
    }
  }

  private void characters(XMLStreamReader reader) {
    if (inText) {
      text.append(reader.getText());
    } else if (!reader.getText().isBlank()) {
      throw bad(line(reader), "'" + reader.getText().strip() + "' stands outside <text>");
    }
  }

  private void start(XMLStreamReader reader) {
    String tag = reader.getLocalName();
    if (inText) {
      Map<String, String> attributes = attributes(reader);
      String number = attributes.remove(numberName(tag, line(reader)));
      if (number == null || number.isBlank() || !attributes.isEmpty()) {
        throw bad(
            line(reader),
            "<" + tag + "> needs " + numberName(tag, 0) + "=\"NUMBER\" and no other attribute");
      }
      open.push(new Mark(tag, number.strip(), Span.of(text.length(), text.length()), line(reader)));
      return;
    }
    switch (tag) {
      case "text" -> inText = true;
      case "entity" -> entities.add(new Item(attributes(reader), line(reader)));
      case "statement" -> statements.add(new Item(attributes(reader), line(reader)));
      case "gold", "entities", "statements" -> {}
      default -> throw bad(line(reader), "<" + tag + "> is no element of a gold record");
    }
  }

  /** The attribute that ties a mark to its entity or its statement. */
  private String numberName(String tag, int line) {
    if (tag.equals("m")) {
      return "e";
    }
    if (NUMBERED.contains(tag)) {
      return "n";
    }
    throw bad(line, "<" + tag + "> is no mark; m, source, cue, content and venue are");
  }

  private void end(String tag) {
    if (!inText) {
      return;
    }
    if (open.isEmpty()) {
      inText = false;
      return;
    }
    Mark mark = open.pop();
    Span span = Span.of(mark.span().start(), text.length());
    if (span.textIn(text.toString()).isBlank()) {
      throw bad(mark.line(), "<" + tag + "> holds no words; put it around some, or take it out");
    }
    marks.add(new Mark(mark.tag(), mark.number(), span, mark.line()));
  }

  private static Map<String, String> attributes(XMLStreamReader reader) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return attributes;
  }

  private static int line(XMLStreamReader reader) {
    return reader.getLocation().getLineNumber();
  }

  private OnRecordException bad(int line, String problem) {
    return GoldFiles.bad(file, line, problem);
  }
}
