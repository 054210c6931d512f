package org.onrecord.evaluation.gold;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.evaluation.gold.GoldMetadata.Facts;
import org.onrecord.evaluation.gold.GoldXml.Item;
import org.onrecord.evaluation.gold.GoldXml.Mark;
import org.onrecord.findings.Article;
import org.onrecord.findings.Entity;
import org.onrecord.findings.EntityType;
import org.onrecord.findings.Mention;
import org.onrecord.findings.MentionForm;
import org.onrecord.findings.Provenance;
import org.onrecord.findings.Published;
import org.onrecord.findings.Reading;
import org.onrecord.findings.Span;
import org.onrecord.findings.Statement;

/** From marks and lists to a reading. What the lists say must fit the marks, and each other. */
final class GoldReadings {
  private final GoldXml xml;
  private final Map<String, Item> entities;

  GoldReadings(GoldXml xml) {
    this.xml = xml;
    this.entities = numbered(xml, xml.entities(), "entity", "e");
  }

  /** The elements of a list by their numbers. */
  private static Map<String, Item> numbered(
      GoldXml xml, List<Item> items, String tag, String number) {
    Map<String, Item> byNumber = new LinkedHashMap<>();
    for (Item item : items) {
      String own = item.get(number);
      if (own == null) {
        throw xml.bad(item.line(), "<" + tag + "> needs " + number + "=\"NUMBER\"");
      }
      if (byNumber.put(own, item) != null) {
        throw xml.bad(item.line(), "a second " + tag + " " + own + "; give it another number");
      }
    }
    return byNumber;
  }

  Reading make(@Nullable Facts facts) {
    Map<String, Item> listed = numbered(xml, xml.statements(), "statement", "n");
    for (Mark mark : xml.marks()) {
      boolean mention = mark.tag().equals("m");
      if (!(mention ? entities : listed).containsKey(mark.number())) {
        throw xml.bad(
            mark.line(),
            (mention ? "entity " : "statement ")
                + mark.number()
                + " is marked here, and not listed");
      }
    }
    List<Mention> mentions = mentions();
    List<Entity> found = new ArrayList<>();
    entities.forEach((number, item) -> found.add(entity(number, item, mentions)));
    GoldStatements statements = new GoldStatements(xml, entities.keySet());
    List<Statement> all = statements.make(listed);
    try {
      return new Reading(
          article(facts), mentions, found, List.of(), all, List.of(), List.of(), provenance(facts));
    } catch (IllegalArgumentException e) {
      throw xml.bad(1, "the record contradicts itself: " + e.getMessage());
    }
  }

  private List<Mention> mentions() {
    List<Mention> mentions = new ArrayList<>();
    for (Mark mark : xml.marks()) {
      if (mark.tag().equals("m")) {
        Item entity = entities.get(mark.number());
        String name = entity == null ? null : entity.get("name");
        MentionForm form =
            MentionForms.of(mark.span().textIn(xml.text()), name == null ? "" : name);
        mentions.add(
            new Mention("m" + (mentions.size() + 1), mark.span(), form, "e" + mark.number()));
      }
    }
    return mentions;
  }

  private Entity entity(String number, Item item, List<Mention> mentions) {
    String name = item.get("name");
    if (name == null) {
      throw xml.bad(item.line(), "entity " + number + " needs a name");
    }
    String id = "e" + number;
    List<Mention> own = mentions.stream().filter(mention -> id.equals(mention.entity())).toList();
    if (own.isEmpty()) {
      throw xml.bad(item.line(), "entity " + number + " has no mention; mark one, or take it out");
    }
    boolean named = own.stream().anyMatch(mention -> mention.form() == MentionForm.NAME);
    List<Span> descriptions =
        own.stream()
            .filter(mention -> named && mention.form() == MentionForm.NOMINAL)
            .map(Mention::span)
            .toList();
    List<String> aliases =
        own.stream()
            .filter(mention -> mention.form() == MentionForm.NAME)
            .map(mention -> mention.span().textIn(xml.text()).replaceAll("\\s+", " "))
            .filter(alias -> !alias.equals(name))
            .distinct()
            .toList();
    EntityType type = WireNames.constant(xml, item, "type", EntityType.class);
    return new Entity(id, type, name, aliases, descriptions, named);
  }

  private Article article(@Nullable Facts facts) {
    String sha256 = Hashes.sha256(xml.text().getBytes(StandardCharsets.UTF_8));
    return new Article(
        "a-" + sha256.substring(0, 16),
        facts == null ? String.valueOf(xml.file().getFileName()) : facts.url(),
        "text/plain",
        facts == null ? null : facts.title(),
        null,
        List.of(),
        "en",
        facts == null ? Published.unknown() : Published.on(facts.date(), Published.Basis.METADATA),
        sha256,
        xml.text());
  }

  /** Who vouches for the record stands where a reading names its model. */
  private Provenance provenance(@Nullable Facts facts) {
    Map<String, String> options = new TreeMap<>();
    options.put("file", String.valueOf(xml.file().getFileName()));
    options.put("guideline", "evaluation/gold/GUIDELINE.md");
    if (facts == null) {
      return new Provenance("annotated", null, Instant.EPOCH, options);
    }
    options.put("vouchedBy", facts.by());
    Instant annotated = facts.annotated().atStartOfDay(ZoneOffset.UTC).toInstant();
    return new Provenance("annotated", null, annotated, options);
  }
}
