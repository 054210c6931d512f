package org.onrecord.reader.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.findings.EntityType;
import org.onrecord.findings.MentionForm;
import org.onrecord.reader.text.WordRange;

/**
 * Whom of those that an article names a noun takes up by what it says: "the mayor", "the ministry",
 * "the airline", "the country". Only where one alone can be meant.
 */
final class NamedByNoun {
  private static final Set<String> LESSER =
      Set.of("vice", "deputy", "former", "assistant", "acting");

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final NamedActors named;

  NamedByNoun(Tokens tokens, Lexicon lexicon, NamedActors named) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.named = named;
  }

  /** Somebody named whom a definite phrase takes up. */
  Optional<Actor> of(WordRange range, int head, Lexicon.Noun noun) {
    boolean police = noun.lemma().equals("police");
    if (!police && (!definite(range) || noun.plural())) {
      return Optional.empty();
    }
    return switch (noun.kind()) {
      case PERSON -> byRole(range, head).or(() -> introducedNext(range, head));
      case ORGANIZATION, GROUP -> government(range, head).or(() -> byNoun(range, head));
      case LAND -> onlyState(range);
      default -> Optional.empty();
    };
  }

  /** "The country" is the only state that the article has named so far. */
  private Optional<Actor> onlyState(WordRange range) {
    List<Actor> before =
        named.states().keySet().stream().filter(s -> firstWord(s) < range.start()).toList();
    boolean plain = range.length() < 4 && modifiers(range).size() < 2;
    return before.size() == 1 && plain ? Optional.of(before.get(0)) : Optional.empty();
  }

  /** "The Cuban government", "the government of Cuba". */
  Optional<Actor> government(WordRange range, int head) {
    return tokens.is(head, "government") && !tokens.is(range.start(), "local", "regional", "state")
        ? named.governmentOf(range)
        : Optional.empty();
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

  /** "The judge" is whoever is presented as the judge in this paragraph or the next. */
  private Optional<Actor> introducedNext(WordRange range, int head) {
    Set<String> words = words(range);
    int paragraph = tokens.paragraph(head);
    List<Actor> found =
        named.all().stream()
            .filter(actor -> actor.isPerson() && firstWord(actor) > range.start())
            .filter(actor -> firstWord(actor) < tokens.count())
            .filter(actor -> tokens.paragraph(firstWord(actor)) - paragraph <= 1)
            .filter(actor -> fitsRole(actor, tokens.folded(head), words))
            .toList();
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

  /**
   * "The ministry" is the one organization that has the word in its name; "the airline" the one
   * that was called so, or whose name says that it is one.
   */
  private Optional<Actor> byNoun(WordRange range, int head) {
    boolean bare = range.length() <= (definite(range) ? 2 : 1);
    if (!bare && (range.length() > 3 || !modifiers(range).isEmpty())) {
      return Optional.empty();
    }
    String noun = tokens.folded(head);
    List<Actor> bodies =
        named.all().stream()
            .filter(a -> a.type == EntityType.ORGANIZATION && firstWord(a) < range.start())
            .toList();
    List<Actor> found =
        bodies.stream().filter(a -> bare && (givenAs(a, noun) || nameHas(a, noun))).toList();
    if (found.isEmpty()) {
      found =
          bodies.stream()
              .filter(a -> isCalled(a, noun, range) || lexicon.isKindOf(noun, a.name()))
              .toList();
    }
    if (found.size() > 1) {
      found = found.stream().filter(actor -> inParagraph(actor, range.start())).toList();
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Whether a phrase with this noun stands for a body earlier on. */
  private boolean isCalled(Actor body, String noun, WordRange before) {
    return body.mentions().entrySet().stream()
        .filter(m -> m.getValue() == MentionForm.NOMINAL && m.getKey().end() <= before.start())
        .anyMatch(m -> tokens.folded(tokens.headOf(m.getKey())).equals(noun));
  }

  /** Whether a phrase begins as one does that takes up somebody known. */
  boolean definite(WordRange range) {
    return tokens.is(range.start(), "the", "this", "that", "these", "those");
  }

  /** The words of a phrase that say something. */
  Set<String> words(WordRange range) {
    Set<String> words = new HashSet<>();
    for (int i = range.start(); i < range.end(); i++) {
      if (!tokens.isUpos(i, "DET") && !tokens.mark(i)) {
        words.add(tokens.folded(i));
      }
    }
    return words;
  }

  /** Names and adjectives of names in a phrase, which tell its head from others of its noun. */
  Set<String> modifiers(WordRange range) {
    Set<String> modifiers = new HashSet<>();
    for (int i = range.start(); i < range.end(); i++) {
      if (tokens.capitalized(i) && !tokens.isUpos(i, "DET", "PRON") && !tokens.mark(i)) {
        modifiers.add(tokens.folded(i));
      }
    }
    return modifiers;
  }
}
