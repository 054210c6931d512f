package org.onrecord.findings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to whom, where and when.
 *
 * @param trigger the word that tells it
 * @param type a PLOVER root type, such as {@code REQUEST}
 * @param mode a PLOVER mode of that type
 * @param actors ids of entities
 * @param recipients ids of entities
 * @param place the id of an entity
 * @param time the id of a {@link TimeExpression}
 * @param quantities the words that count: the dead, the marchers, the sum
 * @param voice who vouches for it, innermost last: {@code outlet}, or ids of statements
 * @param confidence from 0 to 1
 */
public record Event(
    String id,
    Span trigger,
    String type,
    @Nullable String mode,
    List<String> actors,
    List<String> recipients,
    @Nullable String place,
    @Nullable String time,
    List<Span> quantities,
    Factuality factuality,
    List<String> voice,
    double confidence) {
  /** The voice of the article itself. */
  public static final String VOICE_OUTLET = "outlet";

  public Event {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    quantities = List.copyOf(quantities);
    voice = List.copyOf(voice);
    Confidence.check(id, confidence);
  }
}
