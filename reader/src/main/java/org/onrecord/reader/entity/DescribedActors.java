package org.onrecord.reader.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.onrecord.findings.EntityType;
import org.onrecord.findings.MentionForm;
import org.onrecord.reader.decode.MarkableKind;
import org.onrecord.reader.decode.NameType;
import org.onrecord.reader.text.WordRange;

/**
 * Those whom an article describes without a name: "a diplomat", "the ministry", "a new poll". One
 * described before is found again by its noun.
 */
final class DescribedActors {
  /** Somebody described by a noun, and whether as one who is new. */
  private record Described(Actor actor, boolean plural, boolean introduced) {}

  private static final Set<String> ORDINALS =
      Set.of(
          "first", "second", "third", "fourth", "fifth", "other", "latter", "eldest", "youngest");

  private static final Set<String> LESSER =
      Set.of("vice", "deputy", "former", "assistant", "acting");

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final NamedActors named;
  private final Chains chains;
  private final Map<String, List<Described>> described = new HashMap<>();
  private final Set<Actor> all = new LinkedHashSet<>();

  DescribedActors(Tokens tokens, Lexicon lexicon, NamedActors named, Chains chains) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.named = named;
    this.chains = chains;
  }

  /** All that have no name. */
  Set<Actor> all() {
    return all;
  }

  /**
   * Whom a noun phrase means.
   *
   * @param within tells whether somebody is mentioned inside the phrase, and so is not meant by it
   */
  Actor of(WordRange range, int head, Predicate<Actor> within) {
    Lexicon.Noun noun = noun(head);
    Actor actor =
        known(range, head, noun)
            .filter(within.negate())
            .or(() -> chained(range, head, noun, within))
            .or(() -> sameAsBefore(range, noun).filter(within.negate()))
            .orElseGet(() -> describe(range, head, noun));
    boolean introduced = indefinite(range) || tokens.possessive(head - 1);
    described
        .computeIfAbsent(noun.lemma(), lemma -> new ArrayList<>())
        .add(new Described(actor, noun.plural(), introduced));
    return actor;
  }

  /** Whom the model's chain of mentions says, if nothing in the words forbids it. */
  private Optional<Actor> chained(
      WordRange range, int head, Lexicon.Noun noun, Predicate<Actor> within) {
    // "Asked by counsel" takes up nobody; headlines leave their articles out.
    boolean bare = range.length() == 1 && tokens.paragraph(head) > 0;
    if (indefinite(range) || (bare && noun.kind() == NounKind.PERSON && !noun.plural())) {
      return Optional.empty();
    }
    Set<String> own = modifiers(range);
    return chains.antecedent(
        head,
        actor ->
            !actor.unclear
                && fits(actor, noun)
                && !within.test(actor)
                && !otherwiseModified(actor, tokens.folded(head), own));
  }

  private static boolean fits(Actor actor, Lexicon.Noun noun) {
    return switch (noun.kind()) {
      case PERSON ->
          noun.plural()
              ? actor.type == EntityType.GROUP
              : actor.isPerson() && !actor.plural && actor.gender.fits(noun.gender());
      case GROUP, QUANTITY ->
          actor.type == EntityType.GROUP
              || (!noun.plural() && actor.type == EntityType.ORGANIZATION);
      case ORGANIZATION ->
          noun.plural() ? actor.type == EntityType.GROUP : actor.type == EntityType.ORGANIZATION;
      case LAND -> !noun.plural() && actor.type == EntityType.LOCATION;
      case DOCUMENT -> actor.type == EntityType.DOCUMENT && actor.plural == noun.plural();
      case OTHER -> false;
    };
  }

  /** Names and adjectives of names in a phrase, which tell its head from others of its noun. */
  private Set<String> modifiers(WordRange range) {
    Set<String> modifiers = new HashSet<>();
    for (int i = range.start(); i < range.end(); i++) {
      if (tokens.capitalized(i) && !tokens.isUpos(i, "DET", "PRON") && !tokens.mark(i)) {
        modifiers.add(tokens.folded(i));
      }
    }
    return modifiers;
  }

  /** Whether somebody is called by the same noun with other names: another country's president. */
  private boolean otherwiseModified(Actor actor, String noun, Set<String> own) {
    if (own.isEmpty()) {
      return false;
    }
    List<WordRange> phrases = new ArrayList<>(actor.descriptions());
    actor
        .mentions()
        .forEach(
            (range, form) -> {
              if (form == MentionForm.NOMINAL) {
                phrases.add(range);
              }
            });
    return phrases.stream()
        .filter(range -> words(range).contains(noun))
        .map(this::modifiers)
        .anyMatch(other -> !other.isEmpty() && Collections.disjoint(other, own));
  }

  /** Somebody named whom a definite phrase takes up, unless one without a name is nearer. */
  private Optional<Actor> known(WordRange range, int head, Lexicon.Noun noun) {
    boolean introduced = before(noun).stream().anyMatch(d -> d.introduced() && !d.actor().named);
    boolean police = noun.lemma().equals("police");
    if (introduced || !(police || (definite(range) && !noun.plural()))) {
      return Optional.empty();
    }
    return switch (noun.kind()) {
      case PERSON -> byRole(range, head);
      case ORGANIZATION, GROUP -> government(range, head).or(() -> byNoun(range, head));
      case LAND -> onlyState(range);
      default -> Optional.empty();
    };
  }

  private List<Described> before(Lexicon.Noun noun) {
    return described.getOrDefault(noun.lemma(), List.of());
  }

  /** "The country" is the only state that the article has named so far. */
  private Optional<Actor> onlyState(WordRange range) {
    List<Actor> before =
        named.states().keySet().stream().filter(s -> firstWord(s) < range.start()).toList();
    boolean plain = range.length() < 4 && modifiers(range).size() < 2;
    return before.size() == 1 && plain ? Optional.of(before.get(0)) : Optional.empty();
  }

  /** "The Cuban government", "the government of Cuba". */
  private Optional<Actor> government(WordRange range, int head) {
    return tokens.is(head, "government") && !tokens.is(range.start(), "local", "regional", "state")
        ? named.governmentOf(range)
        : Optional.empty();
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
    if (ORDINALS.contains(tokens.folded(head)) && tokens.is(head - 1, "the", "a")) {
      return new Lexicon.Noun(tokens.folded(head), NounKind.PERSON, Gender.UNKNOWN, false);
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
    MarkableKind kind = chains.kind(head).orElse(MarkableKind.UNKNOWN);
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
    List<Described> before = before(noun);
    for (int i = before.size() - 1; i >= 0; i--) {
      Described one = before.get(i);
      boolean sameNoun = one.plural() == noun.plural();
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
    if (givenAs(actor, noun)
        && Set.copyOf(Arrays.asList(Lexicon.folded(actor.given).split(" ", -1)))
            .containsAll(words)) {
      return true;
    }
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

  private static boolean nameHas(Actor actor, String noun) {
    return Arrays.asList(Lexicon.folded(actor.name()).split("\\s+", -1)).contains(noun);
  }

  /** Whether a user describes somebody by this noun. */
  private static boolean givenAs(Actor actor, String noun) {
    String plain = Lexicon.folded(actor.given).replaceFirst(" (?:of|for|at|in|to) .*", "");
    return plain.equals(noun) || plain.endsWith(" " + noun);
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
    if (range.length() > (definite(range) ? 2 : 1)) {
      return Optional.empty();
    }
    String noun = tokens.folded(head);
    List<Actor> found =
        named.all().stream()
            .filter(a -> a.type == EntityType.ORGANIZATION && firstWord(a) < range.start())
            .filter(a -> givenAs(a, noun) || nameHas(a, noun))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private Actor describe(WordRange range, int head, Lexicon.Noun noun) {
    String text = tokens.text(range);
    EntityType type = type(noun);
    boolean body =
        type == EntityType.ORGANIZATION
            || (type == EntityType.GROUP && tokens.capitalized(head) && !tokens.plural(head));
    if (body && properlyModified(range, head)) {
      return named.bodyOf(range);
    }
    Optional<Actor> government = government(range, head);
    if (government.isPresent() && !indefinite(range)) {
      return government.get();
    }
    Actor actor = Actor.described(type, noun.plural() || type == EntityType.GROUP, text);
    actor.gender = noun.gender();
    boolean source = noun.lemma().equals("source") && noun.kind() == NounKind.PERSON;
    actor.anonymous = source || lexicon.tellsOfAnonymity(text);
    all.add(actor);
    return actor;
  }

  private static EntityType type(Lexicon.Noun noun) {
    return switch (noun.kind()) {
      case PERSON -> noun.plural() ? EntityType.GROUP : EntityType.PERSON;
      case GROUP, QUANTITY -> EntityType.GROUP;
      case ORGANIZATION -> noun.plural() ? EntityType.GROUP : EntityType.ORGANIZATION;
      case LAND -> noun.plural() ? EntityType.GROUP : EntityType.LOCATION;
      case DOCUMENT -> EntityType.DOCUMENT;
      case OTHER -> EntityType.OTHER;
    };
  }

  /**
   * "The Ruiz campaign", "the Defence Ministry of Oman": a body told apart by a proper name. That
   * of a place does not make one of a common noun: "the Tarn police".
   */
  private boolean properlyModified(WordRange range, int head) {
    if (indefinite(range)) {
      return false;
    }
    int before = head - 1;
    boolean place =
        tokens.name(before).filter(name -> name.type() == NameType.LOCATION).isPresent();
    boolean name = tokens.nameIndex(before) >= 0 || tokens.isUpos(before, "PROPN");
    boolean own = tokens.capitalized(head);
    boolean modified =
        name && before >= range.start() && !tokens.possessive(before) && (own || !place);
    boolean complemented =
        own
            && tokens.is(head + 1, "of")
            && range.contains(head + 2)
            && (tokens.nameIndex(head + 2) >= 0 || tokens.isUpos(head + 2, "PROPN"));
    return modified || complemented;
  }
}
