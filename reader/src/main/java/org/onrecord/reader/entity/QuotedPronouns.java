package org.onrecord.reader.entity;

import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;
import org.onrecord.findings.MentionForm;
import org.onrecord.reader.text.WordRange;

/**
 * Who the pronouns inside quotations are, once it is known who speaks: "I" is the speaker, "we" the
 * speaker's side, "you" whom the speaker tells, "he" somebody else.
 */
final class QuotedPronouns {
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final Discourse discourse;
  private final Credits credits;

  QuotedPronouns(Tokens tokens, Lexicon lexicon, Discourse discourse, Credits credits) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.discourse = discourse;
    this.credits = credits;
  }

  /** Adds their mentions. */
  void resolve(BitSet quoted) {
    for (int i = quoted.nextSetBit(0); i >= 0 && i < tokens.count(); i = quoted.nextSetBit(i + 1)) {
      int word = i;
      Optional<Pronoun> pronoun =
          discourse.at(i).isPresent() ? Optional.empty() : lexicon.pronoun(tokens.word(i));
      pronoun
          .flatMap(p -> meant(word, p))
          .ifPresent(a -> a.mention(new WordRange(word, word + 1), MentionForm.PRONOUN));
    }
  }

  private Optional<Actor> meant(int word, Pronoun pronoun) {
    Optional<Actor> speaker = credits.speakerOf(word);
    return switch (pronoun.kind()) {
      case SPEAKER ->
          pronoun.plural() ? speaker.flatMap(discourse::side) : speaker.filter(Actor::isPerson);
      case LISTENER -> credits.innermost(word, -1).flatMap(this::addressee);
      case PERSONAL -> discourse.refer(word, pronoun, speaker.orElse(null));
      case THING -> discourse.chained(word, pronoun, speaker.orElse(null));
      case RELATIVE, INDEFINITE -> Optional.empty();
    };
  }

  /** Whom the verb of a cue has as its object: "told the council". */
  private Optional<Actor> addressee(int attribution) {
    return credits.cue(attribution).stream()
        .flatMap(cue -> IntStream.range(cue.start(), cue.end()).boxed())
        .filter(i -> tokens.isUpos(i, "VERB"))
        .flatMap(verb -> tokens.children(verb).stream())
        .filter(i -> tokens.rel(i).equals("obj") || tokens.rel(i).equals("iobj"))
        .map(discourse::at)
        .flatMap(Optional::stream)
        .filter(actor -> !actor.unclear)
        .findFirst();
  }
}
