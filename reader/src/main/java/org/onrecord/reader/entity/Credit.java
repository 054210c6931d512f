package org.onrecord.reader.entity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.findings.EntityType;
import org.onrecord.findings.Speaker;
import org.onrecord.findings.SpeakerKind;

/**
 * To whom an attribution goes.
 *
 * @param actor who it is, when that was worked out
 * @param kind the kind, when only that was
 * @param shown the words of the source to name it by, when it has no name of its own
 */
record Credit(Optional<Actor> actor, SpeakerKind kind, Optional<String> shown) {
  static Credit nobody(SpeakerKind kind) {
    return new Credit(Optional.empty(), kind, Optional.empty());
  }

  static Credit to(Actor actor) {
    return new Credit(Optional.of(actor), actor.kind(), Optional.empty());
  }

  /** As a speaker, under the id that the actor's entity has. */
  Speaker speaker(@Nullable String entity) {
    if (actor.isEmpty()) {
      return new Speaker(kind, null, shown.orElse(null), null);
    }
    Actor who = actor.get();
    boolean first = who.named || who.type == EntityType.DOCUMENT;
    String name = first ? who.name() : shown.orElse(who.name());
    boolean holds = who.named && who.isPerson();
    String office = holds ? who.title().orElse(null) : null;
    return new Speaker(who.kind(), entity, name, office);
  }
}
