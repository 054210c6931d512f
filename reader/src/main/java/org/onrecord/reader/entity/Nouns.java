package org.onrecord.reader.entity;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntFunction;
import org.onrecord.reader.decode.MarkableKind;
import org.onrecord.reader.decode.NameType;

/** Which common nouns mention somebody, and which only say who somebody named nearby is. */
final class Nouns {
  private static final int STEPS = 4;

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final Chains chains;

  Nouns(Tokens tokens, Lexicon lexicon, Chains chains) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.chains = chains;
  }

  /** Whether a word heads a phrase for somebody, and is no role beside a name. */
  boolean mention(int i, BitSet roles) {
    boolean noun =
        tokens.isUpos(i, "NOUN") || (tokens.isUpos(i, "PROPN") && tokens.nameIndex(i) < 0);
    String rel = tokens.rel(i);
    if (!noun || roles.get(i) || rel.equals("compound") || rel.equals("flat") || counted(i)) {
      return false;
    }
    boolean beforeName =
        tokens.name(i + 1).filter(name -> name.type() == NameType.PERSON).isPresent()
            && !tokens.possessive(i);
    if (beforeName || (tokens.isUpos(i + 1, "NOUN") && tokens.head(i) == i + 1)) {
      return false;
    }
    NounKind kind = lexicon.noun(tokens.word(i)).map(Lexicon.Noun::kind).orElse(NounKind.OTHER);
    MarkableKind seen = chains.kind(i).orElse(MarkableKind.UNKNOWN);
    boolean takesPart = tokens.subject(i) || rel.equals("obj");
    return switch (kind) {
      case PERSON -> takesPart || !lifeless(seen);
      case GROUP, ORGANIZATION, QUANTITY ->
          living(seen) || (kind != NounKind.QUANTITY && takesPart);
      case DOCUMENT, LAND -> takesPart;
      case OTHER -> living(seen);
    };
  }

  private static boolean lifeless(MarkableKind kind) {
    return !living(kind) && kind != MarkableKind.UNKNOWN;
  }

  private static boolean living(MarkableKind kind) {
    return kind == MarkableKind.PERSON || kind == MarkableKind.ORGANIZATION;
  }

  /** Whether a noun only says of what there are dozens. */
  private boolean counted(int i) {
    int head = tokens.head(i);
    boolean complement = tokens.rel(i).equals("nmod") && head < i && tokens.is(head + 1, "of");
    return complement
        && (tokens.isUpos(head, "NUM")
            || lexicon
                .noun(tokens.word(head))
                .filter(noun -> noun.kind() == NounKind.QUANTITY)
                .isPresent());
  }

  /** The named one whom an apposition explains: "the mayor, Ana Ruiz", "Ana Ruiz, the mayor". */
  Optional<Actor> apposedTo(int i, NamedActors named) {
    if (plural(i)) {
      return Optional.empty();
    }
    boolean second = tokens.rel(i).equals("conj");
    int apposed = second ? tokens.head(i) : i;
    Optional<Actor> before =
        tokens.rel(apposed).equals("appos") ? named.at(tokens.head(apposed)) : Optional.empty();
    Optional<Actor> after =
        tokens.children(i).stream()
            .filter(j -> j > i && tokens.rel(j).equals("appos"))
            .map(named::at)
            .flatMap(Optional::stream)
            .findFirst();
    return before.or(() -> after).filter(actor -> fits(actor, i));
  }

  /** The subject of which a noun is predicated: "Ruiz is the mayor". */
  Optional<Actor> subjectOf(int i, IntFunction<Optional<Actor>> at) {
    if (plural(i)) {
      return Optional.empty();
    }
    int subject = -1;
    boolean copula = false;
    for (int j : tokens.children(i)) {
      String rel = tokens.rel(j);
      subject = rel.equals("nsubj") && j < i ? j : subject;
      copula |= rel.equals("cop") && !tokens.is(j, "be");
      if (tokens.is(j, "not", "n't", "never", "no", "if")) {
        return Optional.empty();
      }
    }
    return copula && subject >= 0
        ? at.apply(subject).filter(actor -> fits(actor, i))
        : Optional.empty();
  }

  private boolean plural(int i) {
    return tokens.plural(i)
        || lexicon.noun(tokens.word(i)).filter(Lexicon.Noun::plural).isPresent();
  }

  private boolean fits(Actor actor, int noun) {
    Optional<Lexicon.Noun> known = lexicon.noun(tokens.word(noun));
    boolean person =
        known
            .map(n -> n.kind() == NounKind.PERSON)
            .orElse(chains.kind(noun).filter(k -> k == MarkableKind.PERSON).isPresent());
    boolean gender = known.map(n -> actor.gender.fits(n.gender())).orElse(true);
    return !actor.unclear && !actor.plural && actor.isPerson() == person && gender;
  }

  /** The word that "who" or "which" takes up. */
  Optional<Integer> relative(int pronoun) {
    int verb = tokens.head(pronoun);
    for (int steps = 0; steps < STEPS && tokens.sameSentence(verb, pronoun); steps++) {
      if (tokens.rel(verb).equals("acl")) {
        int noun = tokens.head(verb);
        return noun < pronoun ? Optional.of(noun) : Optional.empty();
      }
      verb = tokens.head(verb);
    }
    return Optional.empty();
  }
}
