package org.onrecord.reader.act;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.reader.act.ActFinder.Hit;
import org.onrecord.reader.act.Sense.Patient;
import org.onrecord.reader.entity.Resolution;
import org.onrecord.reader.text.WordRange;

/** Finds whom a content is chiefly about: whoever is blamed or praised, and its subject. */
final class Topics {
  private static final int MOST = 3;

  private final Tree tree;
  private final Resolution resolution;

  Topics(Tree tree, Resolution resolution) {
    this.tree = tree;
    this.resolution = resolution;
  }

  /** Ids of entities, none of them the speaker's. */
  List<String> of(Hit hit, Cue cue, @Nullable String speaker) {
    Set<String> ids = new LinkedHashSet<>();
    Stream.concat(objects(hit, cue), cue.content().stream().limit(1).flatMap(this::subjects))
        .flatMap(word -> resolution.entityAt(word).stream())
        .filter(id -> !id.equals(speaker))
        .forEach(ids::add);
    return ids.stream().limit(MOST).toList();
  }

  private Stream<Integer> objects(Hit hit, Cue cue) {
    if (!ActFinder.has(hit, Patient.TOPIC)) {
      return Stream.empty();
    }
    return cue.passive(hit.word())
        ? tree.children(hit.word(), "nsubj:pass").stream()
        : withMembers(tree.children(hit.word(), "obj", "iobj").stream());
  }

  /** The subject of the main clause; of a noun phrase, its head. */
  private Stream<Integer> subjects(WordRange content) {
    return tree.tops(content).stream()
        .filter(top -> tree.is(top, "VERB", "AUX", "ADJ", "NOUN", "PROPN", "PRON", "NUM"))
        .limit(1)
        .flatMap(
            top -> {
              List<Integer> subjects = tree.children(top, "nsubj");
              boolean phrase = subjects.isEmpty() && tree.is(top, "NOUN", "PROPN", "PRON");
              return withMembers(phrase ? Stream.of(top) : subjects.stream());
            });
  }

  private Stream<Integer> withMembers(Stream<Integer> words) {
    return words.flatMap(
        word -> Stream.concat(Stream.of(word), tree.children(word, "conj").stream()));
  }
}
