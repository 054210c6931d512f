package org.onrecord.reader.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.onrecord.findings.EntityType;
import org.onrecord.findings.MentionForm;
import org.onrecord.reader.decode.NameType;
import org.onrecord.reader.text.WordRange;

/**
 * Those whom an article describes without a name: "a diplomat", "the ministry", "a new poll". One
 * described before is found again by its noun.
 */
final class DescribedActors {
  /** Somebody described by a noun, and whether as one who is new. */
  private record Described(Actor actor, boolean plural, boolean introduced) {}

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final NamedActors named;
  private final Chains chains;
  private final HeadNouns heads;
  private final NamedByNoun byNoun;
  private final Map<String, List<Described>> described = new HashMap<>();
  private final Set<Actor> all = new LinkedHashSet<>();

  DescribedActors(Tokens tokens, Lexicon lexicon, NamedActors named, Chains chains) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.named = named;
    this.chains = chains;
    this.heads = new HeadNouns(tokens, lexicon, chains);
    this.byNoun = new NamedByNoun(tokens, lexicon, named);
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
    Lexicon.Noun noun = heads.of(head);
    Actor actor =
        taken(range, head, noun)
            .filter(within.negate())
            .or(() -> newlyIntroduced(range, noun).filter(within.negate()))
            .or(() -> chained(range, head, noun, within))
            .or(() -> sameAsBefore(range, noun).filter(within.negate()))
            .orElseGet(() -> describe(range, head, noun));
    boolean introduced = indefinite(range) || tokens.possessive(head - 1);
    described
        .computeIfAbsent(noun.lemma(), lemma -> new ArrayList<>())
        .add(new Described(actor, noun.plural(), introduced));
    return actor;
  }

  /** Somebody named whom the phrase takes up, unless one without a name is nearer. */
  private Optional<Actor> taken(WordRange range, int head, Lexicon.Noun noun) {
    boolean introduced = before(noun).stream().anyMatch(d -> d.introduced() && !d.actor().named);
    return introduced ? Optional.empty() : byNoun.of(range, head, noun);
  }

  /** Whom the model's chain of mentions says, if nothing in the words forbids it. */
  private Optional<Actor> chained(
      WordRange range, int head, Lexicon.Noun noun, Predicate<Actor> within) {
    // "Asked by counsel" takes up nobody; headlines leave their articles out.
    boolean bare = range.length() == 1 && tokens.paragraph(head) > 0;
    if (indefinite(range) || (bare && noun.kind() == NounKind.PERSON && !noun.plural())) {
      return Optional.empty();
    }
    Set<String> own = byNoun.modifiers(range);
    return chains.antecedent(
        head,
        actor ->
            !actor.unclear
                && fits(actor, noun)
                && !within.test(actor)
                && !otherwiseModified(actor, tokens.folded(head), own)
                && !otherwiseOccupied(actor, tokens.folded(head)));
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

  /** Whether somebody named has another occupation than a noun tells of: no pilot is a judge. */
  private boolean otherwiseOccupied(Actor actor, String noun) {
    Optional<String> field = lexicon.occupation(noun);
    if (!actor.named || !actor.isPerson() || field.isEmpty()) {
      return false;
    }
    List<String> fields =
        actor.descriptions().stream()
            .flatMap(role -> byNoun.words(role).stream())
            .map(lexicon::occupation)
            .flatMap(Optional::stream)
            .toList();
    return !fields.isEmpty() && !fields.contains(field.get());
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
        .filter(range -> byNoun.words(range).contains(noun))
        .map(byNoun::modifiers)
        .anyMatch(other -> !other.isEmpty() && Collections.disjoint(other, own));
  }

  private List<Described> before(Lexicon.Noun noun) {
    return described.getOrDefault(noun.lemma(), List.of());
  }

  private boolean indefinite(WordRange range) {
    return tokens.is(range.start(), "a", "an", "another", "one", "some", "other", "two", "three")
        || tokens.isUpos(range.start(), "NUM");
  }

  /** "The minister" after "a minister", where the latest one called so has no name. */
  private Optional<Actor> newlyIntroduced(WordRange range, Lexicon.Noun noun) {
    List<Described> before = before(noun);
    boolean bare = byNoun.definite(range) && range.length() == 2 && !before.isEmpty();
    Optional<Described> latest =
        bare ? Optional.of(before.get(before.size() - 1)) : Optional.empty();
    return latest
        .filter(one -> one.introduced() && one.plural() == noun.plural() && !one.actor().named)
        .map(Described::actor);
  }

  /**
   * The latest one with this noun, if the phrase points back and says nothing that does not fit.
   */
  private Optional<Actor> sameAsBefore(WordRange range, Lexicon.Noun noun) {
    if (indefinite(range)) {
      return Optional.empty();
    }
    String text = tokens.text(range).toLowerCase(Locale.ROOT);
    boolean bare = byNoun.definite(range) && range.length() == 2;
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

  private Actor describe(WordRange range, int head, Lexicon.Noun noun) {
    String text = tokens.text(range);
    EntityType type = type(noun);
    boolean body =
        type == EntityType.ORGANIZATION
            || (type == EntityType.GROUP && tokens.capitalized(head) && !tokens.plural(head));
    if (body && properlyModified(range, head)) {
      return named.bodyOf(range);
    }
    Optional<Actor> government = byNoun.government(range, head);
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
    if (range.contains(before) && lexicon.isNational(tokens.word(head)) && named.ofState(before)) {
      return true;
    }
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
