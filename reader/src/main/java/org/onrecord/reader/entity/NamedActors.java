package org.onrecord.reader.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.onrecord.findings.EntityType;
import org.onrecord.findings.MentionForm;
import org.onrecord.reader.decode.Name;
import org.onrecord.reader.decode.NameType;
import org.onrecord.reader.text.WordRange;

/**
 * Joins the names of an article that are of one person, organization or place. Full names first;
 * then surnames, first names, acronyms and short forms, where only one full name can be meant.
 */
final class NamedActors {
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final Knowledge knowledge;
  private final Roles roles;
  private final People people;
  private final Organizations organizations;
  private final Map<String, Actor> places = new LinkedHashMap<>();
  private final Map<String, Actor> families = new LinkedHashMap<>();
  private final Actor[] at;
  private final Set<Actor> all = new LinkedHashSet<>();
  private final Map<Actor, String> states = new LinkedHashMap<>();

  NamedActors(Tokens tokens, Lexicon lexicon, Knowledge knowledge, Roles roles) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.knowledge = knowledge;
    this.roles = roles;
    this.people = new People(tokens, lexicon, knowledge, roles);
    this.organizations = new Organizations(tokens, knowledge);
    this.at = new Actor[tokens.count()];
    joinAll(tokens.names());
  }

  private void joinAll(List<Name> names) {
    List<WordRange> persons = new ArrayList<>();
    for (Name name : names) {
      boolean person = name.type() == NameType.PERSON && !explainedAsBody(name.range());
      if (person && !bodyNounBefore(name.range().start())) {
        persons.add(tokens.nameRange(name));
      }
    }
    persons.removeIf(range -> institution(range, persons));
    List<WordRange> shared =
        names.stream().map(tokens::nameRange).filter(range -> isFamily(range, persons)).toList();
    persons.removeAll(shared);
    people.join(persons).forEach(this::place);
    shared.forEach(
        range -> place(range, families.computeIfAbsent(tokens.text(range), Actor::family)));
    joinRest(names, false);
    joinRest(names, true);
  }

  /** "The Tongs", where somebody is called Tong. */
  private boolean isFamily(WordRange range, List<WordRange> persons) {
    String name = tokens.word(range.start());
    return range.length() == 1
        && name.endsWith("s")
        && tokens.is(range.start() - 1, "the")
        && persons.stream()
            .map(person -> tokens.word(person.end() - 1))
            .anyMatch(surname -> (surname + "s").equals(name) || (surname + "es").equals(name));
  }

  /** Places after all others, for a city may stand for its team. */
  private void joinRest(List<Name> names, boolean places) {
    for (Name name : names) {
      WordRange range = tokens.nameRange(name);
      boolean many = lexicon.isPeople(tokens.word(range.end() - 1));
      boolean place = name.type() == NameType.LOCATION || isState(range);
      if (at[range.start()] == null && !many && place == places) {
        place(range, place ? location(range) : body(range));
      }
    }
  }

  private boolean isState(WordRange range) {
    return knowledge
        .named(bare(range))
        .filter(known -> known.type() == EntityType.LOCATION)
        .isPresent();
  }

  private String bare(WordRange range) {
    return tokens.text(range).replaceFirst("^(?i:the) ", "").replaceFirst("['’]s?$", "");
  }

  /** Whether a name tagged as a person's is a body's, and no person of the article ends with it. */
  private boolean institution(WordRange range, List<WordRange> persons) {
    String text = tokens.text(range);
    boolean listed = lexicon.isInstitution(text) || lexicon.isPeople(text);
    return listed
        && persons.stream()
            .map(tokens::text)
            .noneMatch(other -> other.length() > text.length() && other.endsWith(" " + text));
  }

  /** The actor whose name a word is in. */
  Optional<Actor> at(int word) {
    return word >= 0 && word < at.length ? Optional.ofNullable(at[word]) : Optional.empty();
  }

  /** Every named actor. */
  Set<Actor> all() {
    return all;
  }

  /** A name in source position that the tagger missed. */
  Actor adopt(WordRange range) {
    Optional<Actor> known = at(range.end() - 1);
    if (known.isPresent()) {
      return known.get();
    }
    boolean body = looksLikeBody(range) || bodyNounBefore(range.start());
    Actor actor = body && !people.knows(range) ? body(range) : people.joinOne(range);
    place(range, actor);
    return actor;
  }

  private boolean looksLikeBody(WordRange range) {
    String text = tokens.text(range).replaceFirst("^(?i:the) ", "");
    String last = tokens.word(range.end() - 1);
    boolean acronym =
        text.length() > 1 && text.length() < 7 && text.equals(text.toUpperCase(Locale.ROOT));
    if (people.knows(range)) {
      return false;
    }
    boolean bodyNoun =
        lexicon
            .noun(last)
            .map(n -> n.kind() == NounKind.ORGANIZATION || n.kind() == NounKind.DOCUMENT)
            .orElse(false);
    return acronym || bodyNoun || lexicon.isInstitution(text) || text.contains(".com");
  }

  /** Whether an apposition says that a name is a body's: Roscosmos, the space agency. */
  private boolean explainedAsBody(WordRange range) {
    if (lexicon.isFirstName(tokens.word(range.start()))) {
      return false;
    }
    return IntStream.range(range.start(), range.end())
        .boxed()
        .flatMap(word -> tokens.children(word).stream())
        .filter(word -> word >= range.end() && tokens.rel(word).equals("appos"))
        .map(word -> lexicon.noun(tokens.word(word)))
        .flatMap(Optional::stream)
        .anyMatch(noun -> noun.kind() == NounKind.ORGANIZATION);
  }

  /** Whether the noun before a name says that it is a body's: the daily Kathimerini. */
  private boolean bodyNounBefore(int start) {
    Optional<Lexicon.Noun> noun = lexicon.noun(tokens.word(start - 1));
    boolean body =
        noun.isPresent()
            && tokens.sameSentence(start - 1, start)
            && tokens.isUpos(start - 1, "NOUN")
            && (noun.get().kind() == NounKind.ORGANIZATION
                || (isMaker(noun.get()) && !lexicon.isFirstName(tokens.word(start))));
    return body || (tokens.nameIndex(start) < 0 && afterArticle(start));
  }

  /** Persons have no article, unless a noun for them comes between: the ruling Democratic Rally. */
  private boolean afterArticle(int start) {
    int i = start - 1;
    while (tokens.sameSentence(i, start) && tokens.isUpos(i, "ADJ", "VERB")) {
      boolean person =
          lexicon.noun(tokens.word(i)).map(n -> n.kind() == NounKind.PERSON).orElse(false);
      if (person) {
        return false;
      }
      i--;
    }
    return tokens.sameSentence(i, start) && tokens.is(i, "the");
  }

  /** Nouns for persons that name firms as well. */
  private static boolean isMaker(Lexicon.Noun noun) {
    return List.of("producer", "maker", "manufacturer", "developer", "operator", "publisher")
        .contains(noun.lemma());
  }

  /** The body that a noun phrase with a proper name in it names: the Ruiz campaign. */
  Actor bodyOf(WordRange range) {
    Actor actor = organizations.join(range);
    all.add(actor);
    return actor;
  }

  /** Whether a word names a state or tells of its people: "Iraqi". */
  boolean ofState(int word) {
    return knowledge.meant(tokens.word(word), Knowledge.Sense.PEOPLE).isPresent()
        || isState(new WordRange(word, word + 1));
  }

  /** The government of the state that a phrase names by a name or an adjective. */
  Optional<Actor> governmentOf(WordRange range) {
    for (int i = range.start(); i < range.end(); i++) {
      String word = tokens.word(i);
      WordRange name = tokens.name(i).map(tokens::nameRange).orElse(new WordRange(i, i + 1));
      Optional<String> state =
          knowledge
              .named(bare(name))
              .filter(known -> known.type() == EntityType.LOCATION)
              .or(() -> knowledge.meant(word, Knowledge.Sense.PEOPLE))
              .map(Knowledge.Known::key);
      if (state.isPresent()) {
        Actor actor = organizations.government(state.get(), range);
        all.add(actor);
        return Optional.of(actor);
      }
    }
    return Optional.empty();
  }

  /** The state for which a capital speaks, or its government, if the article names either. */
  Optional<Actor> capitalSpeaksFor(WordRange range) {
    return knowledge
        .meant(bare(range), Knowledge.Sense.CAPITAL)
        .flatMap(
            state ->
                organizations
                    .government(state.key())
                    .or(() -> Optional.ofNullable(places.get(state.key()))));
  }

  /** The states that the article names, each with its ISO code. */
  Map<Actor, String> states() {
    return states;
  }

  /** An organization; unless the article has a person of that name. */
  private Actor body(WordRange range) {
    return people.knows(range) && range.length() == 1
        ? people.joinOne(range)
        : organizations.join(range);
  }

  private Actor location(WordRange range) {
    String text = bare(range);
    Optional<Knowledge.Known> known =
        knowledge.named(text).filter(k -> k.type() == EntityType.LOCATION);
    if (known.isEmpty() && knowledge.meant(text, Knowledge.Sense.SEAT).isPresent()) {
      return organizations.join(range);
    }
    Optional<Actor> team = organizations.called(text);
    if (known.isEmpty() && team.isPresent() && acts(range)) {
      return team.get();
    }
    String key = known.map(Knowledge.Known::key).orElseGet(() -> placeKey(text));
    Actor actor = places.computeIfAbsent(key, k -> Actor.named(EntityType.LOCATION, text));
    if (text.length() > actor.name().length()) {
      actor.rename(text);
    }
    if (known.isPresent() && !known.get().given()) {
      states.put(actor, key);
    }
    actor.acts |= acts(range);
    return actor;
  }

  /** NSW is the one place whose initials it is. */
  private String placeKey(String text) {
    String folded = Lexicon.folded(text);
    boolean capitals = text.equals(text.toUpperCase(Locale.ROOT)) && text.length() > 1;
    List<String> full =
        capitals && !places.containsKey(folded)
            ? places.keySet().stream()
                .filter(place -> Organizations.initials(place).contains(folded.replace(".", "")))
                .toList()
            : List.of();
    return full.size() == 1 ? full.get(0) : folded;
  }

  /** Whether a name does something, or something is done to it or said to it. */
  private boolean acts(WordRange range) {
    int head = tokens.headOf(range);
    String rel = tokens.rel(head);
    boolean addressed =
        (rel.equals("obl") || rel.equals("nmod"))
            && tokens.is(
                range.start() - (tokens.is(range.start() - 1, "the") ? 2 : 1),
                "against",
                "with",
                "by",
                "between",
                "toward",
                "towards");
    return tokens.subject(head) || rel.equals("obj") || rel.equals("iobj") || addressed;
  }

  private void place(WordRange range, Actor actor) {
    for (int i = range.start(); i < range.end(); i++) {
      at[i] = actor;
    }
    actor.mention(range, MentionForm.NAME);
    all.add(actor);
    if (actor.isPerson()) {
      roles.beforeName(range).ifPresent(role -> describe(actor, role, true));
      roles.afterName(range).ifPresent(role -> describe(actor, role, false));
    }
  }

  /** Notes a role of a person, and what it tells of the gender. */
  void describe(Actor actor, WordRange role, boolean before) {
    actor.describe(role, officeAt(role).orElse(""), before);
    if (actor.gender == Gender.UNKNOWN) {
      actor.gender = roles.gender(role);
    }
  }

  /** The office beside a name, in words; nothing for a role that is no office. */
  private Optional<String> officeAt(WordRange role) {
    return roles.office(role) ? Optional.of(roles.shown(role)) : Optional.empty();
  }

  /** The noun that says what a role is. */
  int headOfRole(WordRange role) {
    return roles.headOf(role);
  }
}
