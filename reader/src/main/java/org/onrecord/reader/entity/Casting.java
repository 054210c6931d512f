package org.onrecord.reader.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.findings.Entity;
import org.onrecord.findings.Mention;
import org.onrecord.findings.MentionForm;
import org.onrecord.findings.Span;
import org.onrecord.findings.Speaker;
import org.onrecord.reader.text.WordRange;

/** Turns the actors who speak into entities and mentions, with ids in the order of the text. */
final class Casting {
  private record Marked(WordRange range, MentionForm form, Actor actor) {}

  private final Tokens tokens;

  Casting(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * Casts all who matter: everybody, every body and group; places and documents that act or speak.
   */
  Resolution cast(List<Actor> all, List<Credit> credits) {
    List<Marked> marked = new ArrayList<>();
    Set<Actor> actors = new LinkedHashSet<>(speaking(credits));
    all.stream().filter(Casting::matters).forEach(actors::add);
    Set<WordRange> taken = new HashSet<>();
    for (Actor actor : actors) {
      actor.mentions().forEach((range, form) -> marked.add(new Marked(range, form, actor)));
      taken.addAll(actor.mentions().keySet());
    }
    for (Actor actor : actors) {
      actor.descriptions().stream()
          .map(this::withDeterminer)
          .filter(taken::add)
          .forEach(role -> marked.add(new Marked(role, MentionForm.NOMINAL, actor)));
    }
    marked.sort(Comparator.comparing(Marked::range));
    Map<Actor, String> ids = new HashMap<>();
    List<Entity> entities = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    for (Marked mark : marked) {
      Actor actor = mark.actor();
      if (!ids.containsKey(actor)) {
        ids.put(actor, "e" + (ids.size() + 1));
        entities.add(entity(actor, ids.get(actor)));
      }
      String id = "m" + (mentions.size() + 1);
      mentions.add(new Mention(id, span(mark.range()), mark.form(), ids.get(actor)));
    }
    List<Speaker> speakers =
        credits.stream().map(c -> c.speaker(c.actor().map(ids::get).orElse(null))).toList();
    return new Resolution(speakers, mentions, entities, entityOf(marked, ids));
  }

  private static Map<Integer, String> entityOf(List<Marked> marked, Map<Actor, String> ids) {
    Map<Integer, String> entityOf = new HashMap<>();
    marked.stream()
        .sorted(Comparator.comparingInt((Marked mark) -> mark.range().length()).reversed())
        .forEach(
            mark -> {
              for (int i = mark.range().start(); i < mark.range().end(); i++) {
                entityOf.put(i, ids.getOrDefault(mark.actor(), ""));
              }
            });
    return entityOf;
  }

  private static boolean matters(Actor actor) {
    boolean stage =
        switch (actor.type) {
          case PERSON, ORGANIZATION, GROUP -> true;
          case LOCATION, DOCUMENT -> actor.acts || actor.speaks;
          case OTHER -> actor.speaks;
        };
    return stage && !actor.unclear;
  }

  /**
   * "The deputy mayor" after a name is mentioned with its article, which is no part of the title.
   */
  private WordRange withDeterminer(WordRange role) {
    int before = role.start() - 1;
    boolean determiner =
        tokens.sameSentence(before, role.start())
            && tokens.is(before, "the", "a", "an", "his", "her", "their", "its");
    return determiner ? new WordRange(before, role.end()) : role;
  }

  private static Set<Actor> speaking(List<Credit> credits) {
    Set<Actor> actors = new LinkedHashSet<>();
    for (Credit credit : credits) {
      credit
          .actor()
          .ifPresent(
              actor -> {
                actors.add(actor);
                actors.addAll(actor.parts());
              });
    }
    return actors;
  }

  private Entity entity(Actor actor, String id) {
    Set<String> aliases = new LinkedHashSet<>();
    List<Span> descriptions =
        new ArrayList<>(actor.descriptions().stream().map(this::span).toList());
    actor
        .mentions()
        .forEach(
            (range, form) -> {
              if (form == MentionForm.NAME) {
                aliases.add(tokens.text(range));
              } else if (form == MentionForm.NOMINAL && actor.named) {
                descriptions.add(span(range));
              }
            });
    aliases.remove(actor.name());
    List<Span> ordered = descriptions.stream().distinct().sorted().toList();
    return new Entity(id, actor.type, actor.name(), List.copyOf(aliases), ordered, actor.named);
  }

  private Span span(WordRange range) {
    return tokens.analysis().layout().span(range);
  }
}
