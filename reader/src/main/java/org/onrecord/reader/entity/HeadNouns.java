package org.onrecord.reader.entity;

import java.util.Optional;
import java.util.Set;
import org.onrecord.reader.decode.MarkableKind;

/** What the nouns at the head of phrases stand for: one or several, of which kind and gender. */
final class HeadNouns {
  private static final Set<String> ORDINALS =
      Set.of(
          "first", "second", "third", "fourth", "fifth", "other", "latter", "eldest", "youngest");

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final Chains chains;

  HeadNouns(Tokens tokens, Lexicon lexicon, Chains chains) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.chains = chains;
  }

  /** What the lists know of a noun; for one that they lack, what its ending tells. */
  Lexicon.Noun of(int head) {
    String word = tokens.word(head);
    if (tokens.is(head, "one", "another")) {
      return new Lexicon.Noun("one", NounKind.PERSON, Gender.UNKNOWN, false);
    }
    if (tokens.isUpos(head, "NUM") || tokens.percent(head)) {
      return new Lexicon.Noun(tokens.folded(head), NounKind.GROUP, Gender.UNKNOWN, true);
    }
    if (lexicon.isPeople(word)) {
      return new Lexicon.Noun(tokens.folded(head), NounKind.GROUP, Gender.UNKNOWN, true);
    }
    if (ORDINALS.contains(tokens.folded(head)) && tokens.is(head - 1, "the", "a")) {
      return new Lexicon.Noun(tokens.folded(head), NounKind.PERSON, Gender.UNKNOWN, false);
    }
    if (tokens.is(head, "old") && tokens.is(head - 1, "-")) { // the 24-year-old
      return new Lexicon.Noun("year-old", NounKind.PERSON, Gender.UNKNOWN, false);
    }
    MarkableKind kind = chains.kind(head).orElse(MarkableKind.UNKNOWN);
    if (tokens.is(head, "figures") && kind != MarkableKind.PERSON) {
      return new Lexicon.Noun("figure", NounKind.DOCUMENT, Gender.UNKNOWN, true);
    }
    Optional<Lexicon.Noun> known = lexicon.noun(word);
    if (known.isPresent()) {
      Lexicon.Noun noun = known.get();
      boolean plural =
          (noun.plural() && !oneOf(head))
              || (tokens.plural(head) && ambiguousNumber(noun))
              || (noun.kind() == NounKind.PERSON && ofPlural(head));
      return new Lexicon.Noun(noun.lemma(), noun.kind(), noun.gender(), plural);
    }
    boolean plural = tokens.plural(head);
    if (kind == MarkableKind.ORGANIZATION) {
      return new Lexicon.Noun(tokens.folded(head), NounKind.ORGANIZATION, Gender.UNKNOWN, plural);
    }
    boolean human = kind == MarkableKind.PERSON || Lexicon.endsLikePerson(tokens.folded(head));
    return plural || human || oneOf(head)
        ? new Lexicon.Noun(
            tokens.folded(head), NounKind.PERSON, Gender.UNKNOWN, plural && !oneOf(head))
        : new Lexicon.Noun(tokens.folded(head), NounKind.OTHER, Gender.UNKNOWN, false);
  }

  /** Whether a plural noun is what one is counted out of: one of the lawyers. */
  private boolean oneOf(int head) {
    for (int i = head - 1; i > 0 && tokens.sameSentence(i, head); i--) {
      if (tokens.is(i, "of")) {
        return tokens.is(i - 1, "one", "another", "each");
      }
    }
    return false;
  }

  /** Whether a noun is the first part of a plural one: "employee concerns" are those of several. */
  private boolean ofPlural(int head) {
    int whole = tokens.head(head);
    return tokens.rel(head).equals("compound") && whole > head && tokens.plural(whole);
  }

  private static boolean ambiguousNumber(Lexicon.Noun noun) {
    return noun.kind() != NounKind.DOCUMENT && noun.lemma().endsWith("s");
  }
}
