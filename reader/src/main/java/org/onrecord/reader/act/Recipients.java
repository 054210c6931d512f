package org.onrecord.reader.act;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.findings.Entity;
import org.onrecord.findings.EntityType;
import org.onrecord.reader.act.ActFinder.Hit;
import org.onrecord.reader.act.Sense.Patient;
import org.onrecord.reader.entity.Resolution;
import org.onrecord.reader.text.WordRange;

/** Finds who is spoken to: whom one tells, says something to, or gives an interview. */
final class Recipients {
  private static final Set<EntityType> LISTENERS =
      Set.of(EntityType.PERSON, EntityType.GROUP, EntityType.ORGANIZATION, EntityType.LOCATION);

  private final Tree tree;
  private final Resolution resolution;
  private final Map<String, EntityType> types = new HashMap<>();

  Recipients(Tree tree, Resolution resolution) {
    this.tree = tree;
    this.resolution = resolution;
    for (Entity entity : resolution.entities()) {
      types.put(entity.id(), entity.type());
    }
  }

  /** The id of the entity, or null; never the speaker. */
  @Nullable String of(Hit hit, Cue cue, Venues.Found venue, @Nullable String speaker) {
    return Stream.of(object(hit, cue), beside(cue), with(venue))
        .flatMap(words -> words)
        .flatMap(word -> listener(word).stream())
        .filter(id -> !id.equals(speaker))
        .findFirst()
        .orElse(null);
  }

  private Optional<String> listener(int word) {
    return resolution.entityAt(word).filter(id -> LISTENERS.contains(types.get(id)));
  }

  /** The object of telling, the subject of being told. */
  private Stream<Integer> object(Hit hit, Cue cue) {
    if (!ActFinder.has(hit, Patient.RECIPIENT)) {
      return Stream.empty();
    }
    int verb = hit.word();
    if (!hit.particle().isEmpty()) {
      return obliques(verb, Set.of(hit.particle()));
    }
    if (cue.passive(verb)) {
      return tree.children(verb, "nsubj:pass").stream();
    }
    Stream<Integer> objects = tree.children(verb, "iobj", "obj").stream();
    return Stream.of(objects, whoShall(cue), between(verb, cue)).flatMap(words -> words);
  }

  /** "urged Trump to resign", where the tree has Trump as the one who resigns. */
  private Stream<Integer> whoShall(Cue cue) {
    return tree.tops(cue.content().get(0)).stream()
        .filter(
            top -> tree.children(top, "mark").stream().anyMatch(i -> tree.lower(i).equals("to")))
        .flatMap(top -> tree.children(top, "nsubj").stream());
  }

  /** What stands between the verb and its content, whatever the tree says. */
  private Stream<Integer> between(int verb, Cue cue) {
    int start = cue.contentStart();
    if (start <= verb || !tree.sameSentence(verb, start)) {
      return Stream.empty();
    }
    return Tree.words(new WordRange(verb, start))
        .filter(i -> i > verb && tree.is(i, "NOUN", "PROPN", "PRON"))
        .boxed()
        .limit(3);
  }

  /** "said to", "wrote to", "a letter to", outside of the content. */
  private Stream<Integer> beside(Cue cue) {
    return cue.words().stream()
        .filter(i -> tree.is(i, "VERB", "NOUN"))
        .flatMap(i -> obliques(i, Set.of("to")))
        .filter(i -> !cue.inContent(i));
  }

  private Stream<Integer> with(Venues.Found venue) {
    return Stream.ofNullable(venue.venue())
        .flatMap(range -> Tree.words(range).boxed())
        .flatMap(i -> obliques(i, Set.of("to", "with")));
  }

  private Stream<Integer> obliques(int word, Set<String> prepositions) {
    List<Integer> nouns = tree.children(word, "obl", "nmod");
    return nouns.stream()
        .filter(
            noun ->
                tree.children(noun, "case").stream()
                    .anyMatch(i -> prepositions.contains(tree.lower(i))));
  }
}
