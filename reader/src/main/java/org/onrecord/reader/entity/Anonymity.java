package org.onrecord.reader.entity;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.onrecord.findings.EntityType;
import org.onrecord.reader.text.Layout;
import org.onrecord.reader.text.WordRange;

/** Finds those whose names an article withholds: "an aide, who asked not to be named". */
final class Anonymity {
  private final Layout layout;
  private final Lexicon lexicon;
  private final IntFunction<Optional<Actor>> at;

  /**
   * @param at who a word stands for
   */
  Anonymity(Layout layout, Lexicon lexicon, IntFunction<Optional<Actor>> at) {
    this.layout = layout;
    this.lexicon = lexicon;
    this.at = at;
  }

  /** Marks, in each sentence that says that a name is withheld, whom it says it of. */
  void mark() {
    for (int s = 0; s < layout.sentenceCount(); s++) {
      WordRange sentence = layout.sentence(s);
      OptionalInt told = lexicon.endOfAnonymity(layout.text(sentence));
      if (told.isPresent()) {
        int end = layout.wordStart(sentence.start()) + told.getAsInt();
        meant(sentence, end).ifPresent(actor -> actor.anonymous = true);
      }
    }
  }

  /** The last one without a name before a place in the text, else the first after it. */
  private Optional<Actor> meant(WordRange sentence, int end) {
    int place =
        IntStream.range(sentence.start(), sentence.end())
            .filter(word -> layout.wordStart(word) >= end)
            .findFirst()
            .orElse(sentence.end());
    IntStream before = IntStream.rangeClosed(1, place - sentence.start()).map(back -> place - back);
    return IntStream.concat(before, IntStream.range(place, sentence.end()))
        .mapToObj(at)
        .flatMap(Optional::stream)
        .filter(Anonymity::canBeWithheld)
        .findFirst();
  }

  private static boolean canBeWithheld(Actor actor) {
    return !actor.named && (actor.isPerson() || actor.type == EntityType.GROUP);
  }
}
