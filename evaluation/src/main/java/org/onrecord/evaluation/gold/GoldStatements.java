package org.onrecord.evaluation.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.evaluation.gold.GoldXml.Item;
import org.onrecord.findings.Act;
import org.onrecord.findings.OnRecordException;
import org.onrecord.findings.Polarity;
import org.onrecord.findings.Span;
import org.onrecord.findings.Speaker;
import org.onrecord.findings.SpeakerKind;
import org.onrecord.findings.Statement;
import org.onrecord.findings.StatementForm;
import org.onrecord.reader.statement.StatementForms;
import org.onrecord.reader.text.Layout;

/** Makes the statements of a gold record of their marks and their lines in the list. */
final class GoldStatements {
  private static final Set<String> KNOWN =
      Set.of("n", "act", "kind", "e", "name", "title", "addressee", "about", "within", "polarity");

  private final GoldXml xml;
  private final Set<String> entities;
  private final Layout layout;
  private final StatementForms forms;

  GoldStatements(GoldXml xml, Set<String> entities) {
    this.xml = xml;
    this.entities = Set.copyOf(entities);
    this.layout = Layout.of(xml.text());
    this.forms = StatementForms.in(layout);
  }

  List<Statement> make(Map<String, Item> listed) {
    List<Statement> statements = new ArrayList<>();
    listed.forEach(
        (number, item) -> {
          for (String attribute : item.attributes().keySet()) {
            if (!KNOWN.contains(attribute)) {
              throw bad(number, item, "has an attribute that is not known: " + attribute);
            }
          }
          String within = item.get("within");
          if (within != null && (!listed.containsKey(within) || within.equals(number))) {
            throw bad(number, item, "stands within " + within + ", which is no other statement");
          }
          statements.add(statement(number, item, within));
        });
    return statements;
  }

  private Statement statement(String number, Item item, @Nullable String within) {
    List<Span> cue = marked("cue", number, item);
    List<Span> content = marked("content", number, item);
    StatementForm form = forms.of(WordSpans.of(layout, cue), WordSpans.of(layout, content));
    return new Statement(
        "s" + number,
        form,
        WireNames.constant(xml, item, "act", Act.class),
        polarity(item),
        xml.spans("source", number),
        cue,
        content,
        speaker(number, item),
        entity(number, item, "addressee", item.get("addressee")),
        about(number, item),
        venue(number, item),
        null,
        null,
        null,
        within == null ? null : "s" + within,
        1);
  }

  private List<Span> marked(String tag, String number, Item item) {
    List<Span> spans = xml.spans(tag, number);
    if (spans.isEmpty()) {
      throw bad(
          number, item, "has no " + tag + "; mark it with <" + tag + " n=\"" + number + "\">");
    }
    return spans;
  }

  private Polarity polarity(Item item) {
    return item.get("polarity") == null
        ? Polarity.POSITIVE
        : WireNames.constant(xml, item, "polarity", Polarity.class);
  }

  private Speaker speaker(String number, Item item) {
    SpeakerKind kind = WireNames.constant(xml, item, "kind", SpeakerKind.class);
    boolean nameless = kind == SpeakerKind.AUTHOR || kind == SpeakerKind.UNKNOWN;
    String name = item.get("name");
    if (name == null && !nameless) {
      throw bad(number, item, "needs a name, for its kind is " + WireNames.of(kind));
    }
    return new Speaker(kind, entity(number, item, "e", item.get("e")), name, item.get("title"));
  }

  private @Nullable String entity(
      String number, Item item, String attribute, @Nullable String entity) {
    if (entity == null) {
      return null;
    }
    if (!entities.contains(entity)) {
      throw bad(number, item, "has " + attribute + "=\"" + entity + "\", which is not listed");
    }
    return "e" + entity;
  }

  private List<String> about(String number, Item item) {
    List<String> about = new ArrayList<>();
    String listed = item.get("about");
    for (String entity : listed == null ? new String[0] : listed.split("\\s+", -1)) {
      String id = entity(number, item, "about", entity);
      if (id != null) {
        about.add(id);
      }
    }
    return about;
  }

  private @Nullable Span venue(String number, Item item) {
    List<Span> venues = xml.spans("venue", number);
    if (venues.size() > 1) {
      throw bad(number, item, "has " + venues.size() + " venues; keep the most specific one");
    }
    return venues.isEmpty() ? null : venues.get(0);
  }

  private OnRecordException bad(String number, Item item, String problem) {
    return xml.bad(item.line(), "statement " + number + " " + problem);
  }
}
