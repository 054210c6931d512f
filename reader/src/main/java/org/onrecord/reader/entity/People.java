package org.onrecord.reader.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.findings.EntityType;
import org.onrecord.reader.text.WordRange;

/**
 * Which names of persons are of one person. Two with one surname stay apart, and a bare surname
 * that fits two of them equally well is of neither.
 */
final class People {
  /** A person, the fullest name, and where the full name first stands. */
  private static final class Person {
    final Actor actor;
    final Set<PersonName> names = new LinkedHashSet<>();
    final List<Integer> fullAt = new ArrayList<>();
    final List<Integer> bareAt = new ArrayList<>();
    final Set<String> roles = new LinkedHashSet<>();

    Person(Actor actor) {
      this.actor = actor;
    }
  }

  private static final Pattern NICKNAME = Pattern.compile("[\"“'‘](\\p{Lu}[\\p{L}. -]*)[\"”'’]");
  private static final int NEAR = 2;
  private static final int FAR = 5;
  private static final int SETTLED = 3;

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final Roles roles;
  private final Knowledge knowledge;
  private final List<Person> persons = new ArrayList<>();
  private final Map<String, Set<Person>> byPart = new HashMap<>();
  private final Map<String, Person> byKey = new HashMap<>();

  People(Tokens tokens, Lexicon lexicon, Knowledge knowledge, Roles roles) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.knowledge = knowledge;
    this.roles = roles;
  }

  /** The actor of each name; the names in the order of the text. */
  Map<WordRange, Actor> join(List<WordRange> names) {
    Map<WordRange, Actor> joined = new LinkedHashMap<>();
    for (WordRange range : names) {
      PersonName name = name(range);
      if (knowledge.named(tokens.text(range)).isPresent()) {
        joined.put(range, joinOne(range));
      } else if (name.full(lexicon)) {
        joined.put(range, joinFull(name, range.start()));
        roleNoun(range).ifPresent(role -> personOf(joined.get(range)).roles.add(role));
        nickname(range).ifPresent(nick -> note(nick, joined.get(range)));
      }
    }
    for (WordRange range : names) {
      joined.computeIfAbsent(range, this::joinOne);
    }
    return joined;
  }

  /** The actor of one name, full or not. */
  Actor joinOne(WordRange range) {
    Optional<Knowledge.Known> known =
        knowledge.named(tokens.text(range)).filter(k -> k.type() == EntityType.PERSON);
    if (known.isPresent()) {
      return joinKnown(known.get(), range);
    }
    PersonName name = name(range);
    return name.full(lexicon) ? joinFull(name, range.start()) : joinBare(name, range);
  }

  /** Somebody whose forms a user gave. */
  private Actor joinKnown(Knowledge.Known known, WordRange range) {
    PersonName name = name(range);
    Person person = byKey.get(known.key());
    if (person == null) {
      person = add(name);
      byKey.put(known.key(), person);
      person.actor.given = knowledge.description(known);
    }
    Actor actor = note(person, name, range.start(), gender(name));
    if (known.key().endsWith(":" + name.text())) {
      actor.rename(name.text());
    }
    return actor;
  }

  /** The name between quotation marks inside a full name: Robert “Bobby” Bell. */
  private Optional<String> nickname(WordRange range) {
    Matcher quoted = NICKNAME.matcher(tokens.text(range));
    return quoted.find() ? Optional.of(quoted.group(1)) : Optional.empty();
  }

  private void note(String nickname, @Nullable Actor actor) {
    for (Person person : persons) {
      if (person.actor == actor) {
        index(person, PersonName.of(nickname, lexicon));
      }
    }
  }

  /** Whether somebody's full name ends with these words. */
  boolean knows(WordRange range) {
    PersonName name = name(range);
    return having(name.last()).stream()
        .anyMatch(p -> p.names.stream().anyMatch(n -> n.full(lexicon) && n.endsWith(name)));
  }

  /** Those with a name that has this part. */
  private Set<Person> having(String part) {
    return byPart.getOrDefault(part, Set.of());
  }

  private void index(Person person, PersonName name) {
    if (person.names.add(name)) {
      name.parts().forEach(p -> byPart.computeIfAbsent(p, k -> new LinkedHashSet<>()).add(person));
    }
  }

  /** The name in these words; that of "Mr" in "Mr and Mrs Kaur" is Kaur. */
  private PersonName name(WordRange range) {
    Optional<Integer> spouse = tokens.surnameOfSpouse(range, lexicon);
    if (spouse.isPresent()) {
      PersonName shared = PersonName.of(tokens.word(spouse.get()), lexicon);
      Gender gender = lexicon.title(tokens.word(range.start())).orElseThrow().gender();
      return shared.of(gender);
    }
    PersonName name = PersonName.of(tokens.text(range), lexicon);
    Optional<Lexicon.Title> before = lexicon.title(tokens.word(range.start() - 1));
    Gender role = roles.of(range).map(roles::gender).orElse(Gender.UNKNOWN);
    if (role != Gender.UNKNOWN && name.title() == Gender.UNKNOWN) {
      return name.of(role);
    }
    if (before.isEmpty() || !tokens.sameSentence(range.start() - 1, range.start())) {
      return name;
    }
    return name.title() == Gender.UNKNOWN ? name.of(before.get().gender()) : name;
  }

  private Actor joinFull(PersonName name, int at) {
    Gender gender = gender(name);
    for (Person person : having(name.last())) {
      boolean same = person.names.stream().anyMatch(n -> n.sameAs(name, lexicon));
      if (same && person.actor.gender.fits(gender)) {
        return note(person, name, at, gender);
      }
    }
    return note(add(name), name, at, gender);
  }

  private Person add(PersonName name) {
    Person person = new Person(Actor.named(EntityType.PERSON, name.text()));
    persons.add(person);
    return person;
  }

  private Actor note(Person person, PersonName name, int at, Gender gender) {
    index(person, name);
    boolean full = name.full(lexicon);
    (full ? person.fullAt : person.bareAt).add(at);
    if (full && fuller(name, person.actor.name())) {
      person.actor.rename(name.text());
    }
    if (person.actor.gender == Gender.UNKNOWN) {
      person.actor.gender = gender;
    }
    return person.actor;
  }

  private static boolean fuller(PersonName name, String known) {
    boolean shouting = known.equals(known.toUpperCase(Locale.ROOT));
    int longer = name.text().split(" ", -1).length - known.split(" ", -1).length;
    return longer > 0 || (shouting && name.size() > 1);
  }

  private Gender gender(PersonName name) {
    if (name.title() != Gender.UNKNOWN || name.size() < 2) {
      return name.title();
    }
    return lexicon.genderOfFirstName(name.first().split("-", -1)[0]);
  }

  /** The noun of the role beside a name. */
  private Optional<String> roleNoun(WordRange range) {
    return roles.of(range).map(role -> Lexicon.folded(tokens.word(roles.headOf(role))));
  }

  private Person personOf(@Nullable Actor actor) {
    return persons.stream().filter(person -> person.actor == actor).findFirst().orElseThrow();
  }

  /** The one of several who has the role that stands beside a name. */
  private Optional<Person> byRole(List<Person> fitting, WordRange range) {
    Optional<String> role = roleNoun(range);
    List<Person> having =
        fitting.stream().filter(p -> role.filter(p.roles::contains).isPresent()).toList();
    return having.size() == 1 ? Optional.of(having.get(0)) : Optional.empty();
  }

  private Actor joinBare(PersonName name, WordRange range) {
    int at = range.start();
    List<Person> fitting = fitting(name, true);
    if (fitting.isEmpty()) {
      fitting = byInitials(name);
    }
    if (fitting.isEmpty()) {
      fitting = fitting(name, false);
    }
    if (fitting.isEmpty()) {
      fitting = persons.stream().filter(p -> shortFormOf(name, p)).toList();
    }
    if (fitting.isEmpty()) {
      fitting =
          having(name.last()).stream().filter(p -> p.actor.gender.fits(name.title())).toList();
    }
    if (fitting.isEmpty()) {
      return note(add(name), name, at, name.title());
    }
    List<Person> several = fitting;
    Optional<Person> meant =
        fitting.size() == 1
            ? Optional.of(fitting.get(0))
            : byRole(fitting, range).or(() -> meant(several, at));
    if (meant.isPresent()) {
      return note(meant.get(), name, at, name.title());
    }
    Actor unclear = Actor.named(EntityType.PERSON, name.text());
    unclear.gender = name.title();
    unclear.unclear = true;
    return unclear;
  }

  /** Those whose surname, or else whose first name, the words are. */
  private List<Person> fitting(PersonName name, boolean surname) {
    return having(surname ? name.last() : name.first()).stream()
        .filter(p -> p.actor.gender.fits(name.title()))
        .filter(
            p -> p.names.stream().anyMatch(n -> surname ? n.endsWith(name) : n.startsWith(name)))
        .toList();
  }

  private boolean shortFormOf(PersonName name, Person person) {
    return person.actor.gender.fits(name.title())
        && person.names.stream().anyMatch(n -> n.firstNameIs(name, lexicon));
  }

  /** Those whose initials the one word in capitals is: JFK. */
  private List<Person> byInitials(PersonName name) {
    String letters = name.shown().get(0);
    boolean capitals =
        name.size() == 1
            && letters.length() > 1
            && letters.length() < 5
            && letters.equals(letters.toUpperCase(Locale.ROOT));
    return capitals
        ? persons.stream()
            .filter(p -> p.names.stream().anyMatch(n -> n.initialsAre(name.first())))
            .toList()
        : List.of();
  }

  /** The one of several that a bare name means: the only one so far, or the one it always meant. */
  private Optional<Person> meant(List<Person> fitting, int at) {
    List<Person> before = fitting.stream().filter(p -> firstAt(p) < at).toList();
    if (before.size() == 1) {
      return Optional.of(before.get(0));
    }
    List<Person> settled = before.stream().filter(p -> settled(p, before, at)).toList();
    return settled.size() == 1 ? Optional.of(settled.get(0)) : lately(before, at);
  }

  /** The one named in full in these paragraphs, when the others were long before. */
  private Optional<Person> lately(List<Person> before, int at) {
    List<Person> near = before.stream().filter(p -> distance(p, at) <= NEAR).toList();
    boolean farRivals =
        before.stream().filter(p -> !near.contains(p)).allMatch(p -> distance(p, at) >= FAR);
    return near.size() == 1 && farRivals ? Optional.of(near.get(0)) : Optional.empty();
  }

  /** Paragraphs since a person was last named in full. */
  private int distance(Person person, int at) {
    return person.fullAt.stream()
        .filter(f -> f < at)
        .mapToInt(f -> tokens.paragraph(at) - tokens.paragraph(f))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** Whether the bare name stood for this one before the others came, and they are not near. */
  private boolean settled(Person person, List<Person> rivals, int at) {
    for (Person rival : rivals) {
      if (rival == person) {
        continue;
      }
      long uses = person.bareAt.stream().filter(b -> b < firstAt(rival)).count();
      boolean near =
          rival.fullAt.stream()
              .anyMatch(f -> f < at && tokens.paragraph(at) - tokens.paragraph(f) < 2);
      if (uses == 0 || (near && uses < SETTLED)) {
        return false;
      }
    }
    return true;
  }

  private static int firstAt(Person person) {
    int full = person.fullAt.isEmpty() ? Integer.MAX_VALUE : person.fullAt.get(0);
    int bare = person.bareAt.isEmpty() ? Integer.MAX_VALUE : person.bareAt.get(0);
    return Math.min(full, bare);
  }
}
