package org.onrecord.reader.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.findings.EntityType;
import org.onrecord.reader.text.WordRange;

/**
 * Those whom an article describes without a name: "a diplomat", "the ministry", "a new poll". One
 * described before is found again by its noun.
 */
final class DescribedActors {
  /** Somebody described, by which noun, and whether as one who is new. */
  private record Described(Actor actor, String lemma, boolean plural, boolean introduced) {}

  private static final Set<String> LESSER =
      Set.of("vice", "deputy", "former", "assistant", "acting");

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final NamedActors named;
  private final List<Described> described = new ArrayList<>();

  DescribedActors(Tokens tokens, Lexicon lexicon, NamedActors named) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.named = named;
  }

  /** Whom a noun phrase means. */
  Actor of(WordRange range, int head) {
    Lexicon.Noun noun = noun(head);
    Optional<Actor> known = known(range, head, noun).or(() -> sameAsBefore(range, noun));
    Actor actor = known.orElseGet(() -> describe(range, head, noun));
    boolean introduced = indefinite(range) || tokens.possessive(head - 1);
    described.add(new Described(actor, noun.lemma(), noun.plural(), introduced));
    return actor;
  }

  /** Somebody named whom a definite phrase takes up, unless one without a name is nearer. */
  private Optional<Actor> known(WordRange range, int head, Lexicon.Noun noun) {
    boolean introduced =
        described.stream()
            .anyMatch(d -> d.introduced() && !d.actor().named && d.lemma().equals(noun.lemma()));
    if (!definite(range) || noun.plural() || introduced) {
      return Optional.empty();
    }
    return switch (noun.kind()) {
      case PERSON -> byRole(range, head);
      case ORGANIZATION -> byNoun(range, head);
      default -> Optional.empty();
    };
  }

  /** What the lists know of a noun; for one that they lack, what its ending tells. */
  Lexicon.Noun noun(int head) {
    String word = tokens.word(head);
    if (tokens.is(head, "one", "another")) {
      return new Lexicon.Noun("one", NounKind.PERSON, Gender.UNKNOWN, false);
    }
    if (lexicon.isPeople(word)) {
      return new Lexicon.Noun(tokens.folded(head), NounKind.GROUP, Gender.UNKNOWN, true);
    }
    Optional<Lexicon.Noun> known = lexicon.noun(word);
    if (known.isPresent()) {
      boolean plural =
          (known.get().plural() && !oneOf(head))
              || (tokens.plural(head) && ambiguousNumber(known.get()));
      Lexicon.Noun noun = known.get();
      return new Lexicon.Noun(noun.lemma(), noun.kind(), noun.gender(), plural);
    }
    boolean plural = tokens.plural(head);
    boolean human = Lexicon.endsLikePerson(tokens.folded(head));
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

  private static boolean ambiguousNumber(Lexicon.Noun noun) {
    return noun.kind() != NounKind.DOCUMENT && noun.lemma().endsWith("s");
  }

  boolean definite(WordRange range) {
    return tokens.is(range.start(), "the", "this", "that", "these", "those");
  }

  private boolean indefinite(WordRange range) {
    return tokens.is(range.start(), "a", "an", "another", "one", "some", "other", "two", "three")
        || tokens.isUpos(range.start(), "NUM");
  }

  /**
   * The latest one with this noun, if the phrase points back and says nothing that does not fit.
   */
  private Optional<Actor> sameAsBefore(WordRange range, Lexicon.Noun noun) {
    if (indefinite(range)) {
      return Optional.empty();
    }
    String text = tokens.text(range).toLowerCase(Locale.ROOT);
    boolean bare = definite(range) && range.length() == 2;
    for (int i = described.size() - 1; i >= 0; i--) {
      Described one = described.get(i);
      boolean sameNoun = one.lemma().equals(noun.lemma()) && one.plural() == noun.plural();
      boolean sameWords = one.actor().name().toLowerCase(Locale.ROOT).equals(text);
      if (sameNoun && (bare || sameWords)) {
        return Optional.of(one.actor());
      }
    }
    return Optional.empty();
  }

  /** "The mayor" is the one named person whose title is mayor. */
  private Optional<Actor> byRole(WordRange range, int head) {
    Set<String> words = words(range);
    List<Actor> found = new ArrayList<>();
    for (Actor actor : named.all()) {
      boolean before = actor.isPerson() && firstWord(actor) < range.start();
      if (before && fitsRole(actor, tokens.folded(head), words)) {
        found.add(actor);
      }
    }
    if (found.size() > 1) {
      found.removeIf(actor -> !inParagraph(actor, range.start()));
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Whether the paragraph names somebody before a word. */
  private boolean inParagraph(Actor actor, int word) {
    return actor.mentions().keySet().stream()
        .anyMatch(m -> m.start() < word && tokens.paragraph(m.start()) == tokens.paragraph(word));
  }

  /** Of an actor that has no mention yet, none that could stand before anything. */
  private static int firstWord(Actor actor) {
    return actor.mentions().keySet().stream()
        .mapToInt(WordRange::start)
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }

  private boolean fitsRole(Actor actor, String noun, Set<String> words) {
    for (WordRange role : actor.descriptions()) {
      Set<String> has = words(role);
      boolean head = tokens.folded(named.headOfRole(role)).equals(noun);
      boolean rank = LESSER.stream().allMatch(l -> has.contains(l) == words.contains(l));
      if (head && rank && has.containsAll(words)) {
        return true;
      }
    }
    return false;
  }

  private Set<String> words(WordRange range) {
    Set<String> words = new HashSet<>();
    for (int i = range.start(); i < range.end(); i++) {
      if (!tokens.isUpos(i, "DET") && !tokens.mark(i)) {
        words.add(tokens.folded(i));
      }
    }
    return words;
  }

  /** "The ministry" is the one organization that has the word in its name. */
  private Optional<Actor> byNoun(WordRange range, int head) {
    if (range.length() != 2) {
      return Optional.empty();
    }
    String noun = tokens.folded(head);
    List<Actor> found =
        named.all().stream()
            .filter(a -> a.type == EntityType.ORGANIZATION && firstWord(a) < range.start())
            .filter(
                a ->
                    java.util.Arrays.asList(Lexicon.folded(a.name()).split("\\s+", -1))
                        .contains(noun))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private Actor describe(WordRange range, int head, Lexicon.Noun noun) {
    String text = tokens.text(range);
    EntityType type = type(noun);
    if (type == EntityType.ORGANIZATION && properlyModified(range, head)) {
      return named.bodyOf(range);
    }
    Actor actor = Actor.described(type, noun.plural() || type == EntityType.GROUP, text);
    actor.gender = noun.gender();
    boolean source = noun.lemma().equals("source") && noun.kind() == NounKind.PERSON;
    actor.anonymous = source || lexicon.tellsOfAnonymity(text);
    return actor;
  }

  private static EntityType type(Lexicon.Noun noun) {
    return switch (noun.kind()) {
      case PERSON -> noun.plural() ? EntityType.GROUP : EntityType.PERSON;
      case GROUP, QUANTITY -> EntityType.GROUP;
      case ORGANIZATION -> noun.plural() ? EntityType.GROUP : EntityType.ORGANIZATION;
      case DOCUMENT -> EntityType.DOCUMENT;
      case OTHER -> EntityType.OTHER;
    };
  }

  /** "The Ruiz campaign", "the government of Oman": a body told apart by a proper name. */
  private boolean properlyModified(WordRange range, int head) {
    int before = head - 1;
    boolean name = tokens.nameIndex(before) >= 0 || tokens.isUpos(before, "PROPN");
    boolean modified = name && before >= range.start() && !tokens.possessive(before);
    boolean complemented =
        definite(range)
            && tokens.is(head + 1, "of")
            && range.contains(head + 2)
            && (tokens.nameIndex(head + 2) >= 0 || tokens.isUpos(head + 2, "PROPN"));
    return (modified && !indefinite(range)) || complemented;
  }
}
