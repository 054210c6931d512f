package org.onrecord.reader.entity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onrecord.findings.EntityType;
import org.onrecord.findings.MentionForm;
import org.onrecord.findings.SpeakerKind;
import org.onrecord.reader.text.WordRange;

/** Somebody or something of an article, while its mentions are still being gathered. */
final class Actor {
  final EntityType type;
  final boolean named;
  final boolean plural;
  Gender gender = Gender.UNKNOWN;
  boolean anonymous;

  /** Whether it is the source of a statement, or part of one. */
  boolean speaks;

  /** Whether it does something, or has something done to it, rather than being a mere setting. */
  boolean acts;

  /** What a user says that it is; empty when nothing. */
  String given = "";

  /** Whether its name fits several others, and so tells nobody apart. */
  boolean unclear;

  private String name;
  private final Map<WordRange, MentionForm> mentions = new TreeMap<>();
  private final Set<String> titlesBefore = new LinkedHashSet<>();
  private final Set<String> titlesAfter = new LinkedHashSet<>();
  private final Set<WordRange> descriptions = new TreeSet<>();
  private final List<Actor> parts;

  private Actor(EntityType type, boolean named, boolean plural, String name, List<Actor> parts) {
    this.type = type;
    this.named = named;
    this.plural = plural;
    this.name = name;
    this.parts = List.copyOf(parts);
  }

  /** One that the article calls by a proper name. */
  static Actor named(EntityType type, String name) {
    return new Actor(type, true, false, name, List.of());
  }

  /** Several who share a surname: the Tongs. */
  static Actor family(String name) {
    return new Actor(EntityType.PERSON, true, true, name, List.of());
  }

  /** One that the article only describes. */
  static Actor described(EntityType type, boolean plural, String phrase) {
    return new Actor(type, false, plural, phrase, List.of());
  }

  /** Several who act together. */
  static Actor several(List<Actor> parts, String name) {
    boolean named = parts.stream().allMatch(a -> a.named);
    return new Actor(EntityType.GROUP, named, true, name, parts);
  }

  String name() {
    return name;
  }

  void rename(String fuller) {
    name = fuller;
  }

  List<Actor> parts() {
    return parts;
  }

  boolean isPerson() {
    return type == EntityType.PERSON;
  }

  void mention(WordRange range, MentionForm form) {
    mentions.putIfAbsent(range, form);
  }

  /** Takes back a mention that turns out to be of somebody else. */
  void forget(WordRange range) {
    mentions.remove(range);
  }

  Map<WordRange, MentionForm> mentions() {
    return mentions;
  }

  /**
   * A role or office that stands beside a mention.
   *
   * @param title the office in words; empty when it is none
   * @param before whether it stands before the name
   */
  void describe(WordRange range, String title, boolean before) {
    if (!title.isEmpty()) {
      (before ? titlesBefore : titlesAfter).add(title);
    }
    descriptions.add(range);
  }

  Set<WordRange> descriptions() {
    return descriptions;
  }

  /** The fullest role or office that stands before the name anywhere, else the first after it. */
  Optional<String> title() {
    Optional<String> fullest =
        titlesBefore.stream().reduce((one, other) -> words(other) > words(one) ? other : one);
    return fullest.or(() -> titlesAfter.stream().findFirst());
  }

  private static int words(String title) {
    return title.split(" ", -1).length;
  }

  SpeakerKind kind() {
    if (!parts.isEmpty() && named) {
      return parts.get(0).kind();
    }
    boolean documents = parts.stream().allMatch(part -> part.type == EntityType.DOCUMENT);
    if (!parts.isEmpty() && documents) {
      return SpeakerKind.DOCUMENT;
    }
    return switch (type) {
      case DOCUMENT, OTHER -> SpeakerKind.DOCUMENT;
      case ORGANIZATION, LOCATION ->
          named ? SpeakerKind.NAMED_ORGANIZATION : SpeakerKind.UNNAMED_GROUP;
      case PERSON ->
          named
              ? SpeakerKind.NAMED_PERSON
              : anonymous ? SpeakerKind.ANONYMOUS : SpeakerKind.UNNAMED_PERSON;
      case GROUP -> anonymous ? SpeakerKind.ANONYMOUS : SpeakerKind.UNNAMED_GROUP;
    };
  }
}
