package org.onrecord.cli.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.cli.record.Entry;
import org.onrecord.cli.record.Voice;
import org.onrecord.findings.Reading;

/**
 * The speakers of one article in the order of their first statements, each with a colour, and every
 * statement with the number that it goes by in the page.
 */
final class Cast {
  /** As many as the style sheet has; then the first comes again. */
  private static final int COLOURS = 8;

  /** The style sheet's grey, for statements without a source. */
  private static final String GREY = "x";

  private final Map<String, List<Part>> bySpeaker = new LinkedHashMap<>();
  private final Map<String, Part> byStatement = new LinkedHashMap<>();

  private Cast() {}

  /**
   * One statement of a speaker.
   *
   * @param id what it is called in the page
   * @param colour the class that gives its speaker's colour
   */
  record Part(Entry entry, Voice voice, String id, int number, String colour) {}

  static Cast of(Reading reading, String prefix) {
    Cast cast = new Cast();
    Map<String, String> colours = new LinkedHashMap<>();
    Entry.of(reading).stream()
        .flatMap(Entry::walk)
        .forEach(
            entry -> {
              Voice voice = Voice.of(reading, entry.statement());
              String next = String.valueOf(colours.size() % COLOURS);
              String colour =
                  voice.known() ? colours.computeIfAbsent(voice.key(), key -> next) : GREY;
              cast.add(entry, voice, prefix, colour);
            });
    return cast;
  }

  private void add(Entry entry, Voice voice, String prefix, String colour) {
    int number = byStatement.size() + 1;
    Part part = new Part(entry, voice, prefix + "s" + number, number, colour);
    byStatement.put(entry.statement().id(), part);
    bySpeaker.computeIfAbsent(voice.key(), key -> new ArrayList<>()).add(part);
  }

  /** All parts, in the order of the article, a statement before those inside it. */
  List<Part> parts() {
    return List.copyOf(byStatement.values());
  }

  Part part(String statementId) {
    Part part = byStatement.get(statementId);
    if (part == null) {
      throw new IllegalArgumentException("no statement " + statementId);
    }
    return part;
  }

  /** The parts of each speaker. */
  List<List<Part>> speakers() {
    return List.copyOf(bySpeaker.values());
  }
}
