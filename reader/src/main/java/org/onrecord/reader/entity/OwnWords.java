package org.onrecord.reader.entity;

import java.util.Optional;
import java.util.Set;
import org.onrecord.reader.text.WordRange;

/** Finds whose word a statement, letter or speech is: it speaks for its author. */
final class OwnWords {
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final PhraseReader phrases;
  private final Discourse discourse;

  OwnWords(Tokens tokens, Lexicon lexicon, PhraseReader phrases, Discourse discourse) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.discourse = discourse;
  }

  /** The phrase for the author of what a phrase speaks of. */
  Optional<Phrase> author(Phrase phrase) {
    if (!lexicon.isOwnWord(tokens.word(phrase.head()))) {
      return Optional.empty();
    }
    return owner(phrase).or(() -> complement(phrase)).filter(this::understood);
  }

  /** Whether a phrase takes up somebody's word without saying whose: "the statement". */
  boolean takenUp(Phrase phrase) {
    return phrase.range().length() == 2
        && tokens.is(phrase.range().start(), "the", "this")
        && lexicon.isOwnWord(tokens.word(phrase.head()));
  }

  /** "Ruiz's statement", "her letter". */
  private Optional<Phrase> owner(Phrase phrase) {
    int start = phrase.range().start();
    if (lexicon.pronoun(tokens.word(start)).isPresent() && start < phrase.head()) {
      return phrases.read(new WordRange(start, start + 1));
    }
    for (int i = phrase.head() - 1; i > start; i--) {
      if (tokens.possessive(i)) {
        return phrases.read(new WordRange(start, i));
      }
    }
    return Optional.empty();
  }

  /** "A statement by the ministry". */
  private Optional<Phrase> complement(Phrase phrase) {
    int by = phrase.head() + 1;
    boolean named = tokens.is(by, "by", "from", "of") && by + 1 < phrase.range().end();
    return named ? phrases.read(new WordRange(by + 1, phrase.range().end())) : Optional.empty();
  }

  private boolean understood(Phrase author) {
    return switch (author.kind()) {
      case NAME, PRONOUN -> discourse.at(author.head()).isPresent();
      case NOUN ->
          lexicon
              .noun(tokens.word(author.head()))
              .filter(n -> CAN_SPEAK.contains(n.kind()))
              .isPresent();
      case SEVERAL -> false;
    };
  }

  private static final Set<NounKind> CAN_SPEAK =
      Set.of(NounKind.PERSON, NounKind.GROUP, NounKind.ORGANIZATION, NounKind.LAND);
}
