package org.onrecord.reader.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.findings.EntityType;
import org.onrecord.reader.text.DataFile;

/**
 * Names known before an article is read: states with their peoples, capitals and seats of
 * government; international organizations; what a user adds. Immutable.
 */
final class Knowledge {
  /** How a form stands for something known. */
  enum Sense {
    NAME,
    PEOPLE,
    CAPITAL,
    SEAT
  }

  /**
   * Something known.
   *
   * @param key the same for all its forms; a state's ISO code
   * @param given whether a user gave it
   */
  record Known(String key, EntityType type, boolean given) {}

  private record Meaning(Known known, Sense sense) {}

  private final Map<String, List<Meaning>> meanings = new HashMap<>();
  private final Map<String, String> descriptions = new HashMap<>();
  private final List<KnownName> given;

  private Knowledge(List<KnownName> given) {
    this.given = List.copyOf(given);
    for (String[] row : DataFile.rows(Knowledge.class, "states.tsv", 6)) {
      Known state = new Known(row[0], EntityType.LOCATION, false);
      add(row[1], state, Sense.NAME);
      forms(row[2]).forEach(form -> add(form, state, Sense.NAME));
      forms(row[3]).forEach(form -> add(form, state, Sense.PEOPLE));
      forms(row[4]).forEach(form -> add(form, state, Sense.CAPITAL));
      forms(row[5]).forEach(form -> add(form, state, Sense.SEAT));
    }
    for (String[] row : DataFile.rows(Knowledge.class, "organizations.tsv", 3)) {
      Known body = new Known("o:" + row[0], EntityType.ORGANIZATION, false);
      add(row[0], body, Sense.NAME);
      forms(row[1]).forEach(form -> add(form, body, Sense.NAME));
    }
    for (KnownName name : given) {
      Known known = new Known("u:" + name.name(), name.type(), true);
      name.forms().forEach(form -> addFirst(form, known));
      if (!name.description().isBlank()) {
        descriptions.put(known.key(), name.description());
      }
    }
  }

  /** What comes with the program, and further names, which take precedence. */
  static Knowledge load(List<KnownName> given) {
    return new Knowledge(given);
  }

  private static List<String> forms(String cell) {
    return Arrays.stream(cell.split("\\|", -1)).filter(form -> !form.isBlank()).toList();
  }

  private void add(String form, Known known, Sense sense) {
    meanings
        .computeIfAbsent(Lexicon.folded(form), key -> new ArrayList<>())
        .add(new Meaning(known, sense));
  }

  private void addFirst(String form, Known known) {
    meanings
        .computeIfAbsent(Lexicon.folded(form), key -> new ArrayList<>())
        .add(0, new Meaning(known, Sense.NAME));
  }

  /** The names that a user gave. */
  List<KnownName> given() {
    return given;
  }

  /** The one thing that a form means in this sense; nothing when it means several. */
  Optional<Known> meant(String form, Sense sense) {
    List<Known> found =
        meanings.getOrDefault(Lexicon.folded(form), List.of()).stream()
            .filter(meaning -> meaning.sense() == sense)
            .map(Meaning::known)
            .toList();
    boolean one = found.size() == 1 || (found.size() > 1 && found.get(0).given());
    return one ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The thing that a form names. */
  Optional<Known> named(String form) {
    return meant(form, Sense.NAME);
  }

  /** What a user says of something known; empty when nothing. */
  String description(Known known) {
    return descriptions.getOrDefault(known.key(), "");
  }
}
