package org.onrecord.reader.act;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
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

/** Finds whom a content is chiefly about: whoever is blamed or praised, and its subject. */
final class Topics {
  private static final int MOST = 3;

  private final Tree tree;
  private final Resolution resolution;
  private final Set<String> actors = new HashSet<>();

  Topics(Tree tree, Resolution resolution) {
    this.tree = tree;
    this.resolution = resolution;
    for (Entity entity : resolution.entities()) {
      boolean thing = entity.type() == EntityType.OTHER || entity.type() == EntityType.DOCUMENT;
      if (entity.named() || !thing) {
        actors.add(entity.id());
      }
    }
  }

  /** Ids of entities, none of them the speaker's. */
  List<String> of(Hit hit, Cue cue, @Nullable String speaker) {
    Set<String> ids = new LinkedHashSet<>();
    objects(hit, cue).forEach(word -> add(word, speaker, ids));
    for (int top : mainVerbs(cue.content().get(0))) {
      subjects(top).forEach(word -> add(word, speaker, ids));
      if (ids.isEmpty()) {
        withMembers(tree.children(top, "obj").stream()).forEach(word -> add(word, speaker, ids));
      }
    }
    return ids.stream().limit(MOST).toList();
  }

  /** Adds whom a noun mentions; of a thing, whose it is: "Leonov's death". */
  private void add(int word, @Nullable String speaker, Set<String> ids) {
    Optional<String> id = actor(word);
    if (id.isPresent()) {
      id.filter(i -> !i.equals(speaker)).ifPresent(ids::add);
      return;
    }
    tree.children(word, "nmod:poss", "nmod").stream()
        .filter(owner -> tree.hangs(owner, "nmod:poss") || isOf(owner))
        .flatMap(owner -> actor(owner).stream())
        .filter(i -> !i.equals(speaker))
        .forEach(ids::add);
  }

  private boolean isOf(int word) {
    return tree.children(word, "case").stream().anyMatch(i -> tree.lower(i).equals("of"));
  }

  private Optional<String> actor(int word) {
    return resolution.entityAt(word).filter(actors::contains);
  }

  private Stream<Integer> objects(Hit hit, Cue cue) {
    if (!ActFinder.has(hit, Patient.TOPIC)) {
      return Stream.empty();
    }
    return cue.passive(hit.word())
        ? tree.children(hit.word(), "nsubj:pass").stream()
        : withMembers(tree.children(hit.word(), "obj", "iobj").stream());
  }

  /** The word that a content hangs by: the verb of its main clause, or the noun of a phrase. */
  private List<Integer> mainVerbs(WordRange content) {
    return tree.tops(content).stream()
        .filter(top -> tree.is(top, "VERB", "AUX", "ADJ", "NOUN", "PROPN", "PRON", "NUM"))
        .limit(1)
        .toList();
  }

  /** The subject of the main clause; of a noun phrase, its head. */
  private Stream<Integer> subjects(int top) {
    List<Integer> subjects = tree.children(top, "nsubj");
    boolean phrase = subjects.isEmpty() && tree.is(top, "NOUN", "PROPN", "PRON");
    return withMembers(phrase ? Stream.of(top) : subjects.stream());
  }

  private Stream<Integer> withMembers(Stream<Integer> words) {
    return words.flatMap(
        word -> Stream.concat(Stream.of(word), tree.children(word, "conj").stream()));
  }
}
