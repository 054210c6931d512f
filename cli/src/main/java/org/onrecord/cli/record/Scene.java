package org.onrecord.cli.record;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.findings.Act;
import org.onrecord.findings.Entity;
import org.onrecord.findings.Reading;
import org.onrecord.findings.Span;
import org.onrecord.findings.Statement;

/**
 * What a statement does, to whom, and where, as people are told of it.
 *
 * @param act null where the cue says it already, or plainly tells
 * @param addressee whom it is said to: {@code to Tom Bell}
 * @param venue as the article words it; null where the cue holds these words already
 */
public record Scene(@Nullable String act, @Nullable String addressee, @Nullable String venue) {
  /** Letters that a cue and its act have in common where they are one word. */
  private static final int STEM = 3;

  public static Scene of(Reading reading, Statement statement) {
    return new Scene(
        act(reading, statement), addressee(reading, statement), venue(reading, statement));
  }

  /** All three in a row, or nothing. */
  public @Nullable String words() {
    String words =
        Stream.of(act, addressee, venue)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" · "));
    return words.isEmpty() ? null : words;
  }

  /** The act, where the cue does not say it already: {@code denied} says {@code deny}. */
  private static @Nullable String act(Reading reading, Statement statement) {
    Act act = statement.act();
    if (act == null || act == Act.SAY) {
      return null;
    }
    String word = act.name().toLowerCase(Locale.ROOT);
    String stem = word.substring(0, Math.min(word.length(), STEM));
    String cue = Voice.words(reading, statement.cue()).toLowerCase(Locale.ROOT);
    return cue.contains(stem) ? null : word;
  }

  private static @Nullable String addressee(Reading reading, Statement statement) {
    return reading.entities().stream()
        .filter(entity -> entity.id().equals(statement.addressee()))
        .map(Entity::name)
        .map(name -> "to " + name)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String venue(Reading reading, Statement statement) {
    Span venue = statement.venue();
    if (venue == null || statement.cue().stream().anyMatch(venue::overlaps)) {
      return null;
    }
    return reading.text(venue).strip().replaceAll("\\s+", " ");
  }
}
