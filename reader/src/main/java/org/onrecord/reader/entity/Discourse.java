package org.onrecord.reader.entity;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.findings.EntityType;
import org.onrecord.findings.MentionForm;
import org.onrecord.reader.text.WordRange;

/**
 * Goes through an article from its first word to its last and notes who is meant where: by names,
 * by nouns for persons, by pronouns outside of quotations.
 */
final class Discourse {
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final NamedActors named;
  private final DescribedActors described;
  private final Salience salience;
  private final BitSet quoted;
  private final BitSet sourceWords = new BitSet();
  private final Map<Integer, Phrase> phraseAt = new HashMap<>();
  private final Map<Integer, Source> sourceAt = new HashMap<>();
  private final Map<Integer, Phrase> groupAt = new HashMap<>();
  private final Map<Phrase, Actor> groups = new HashMap<>();
  private final BitSet roleWords = new BitSet();
  private final Actor[] at;

  Discourse(Tokens tokens, Lexicon lexicon, NamedActors named, BitSet quoted) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.named = named;
    this.described = new DescribedActors(tokens, lexicon, named);
    this.salience = new Salience(tokens);
    this.quoted = quoted;
    this.at = new Actor[tokens.count()];
  }

  /** Reads the article with its sources. */
  void read(List<Source> sources) {
    for (Source source : sources) {
      source.attribution().source().forEach(r -> sourceWords.set(r.start(), r.end()));
      source.phrase().ifPresent(phrase -> expect(phrase, source));
    }
    for (Actor actor : named.all()) {
      actor.descriptions().forEach(r -> roleWords.set(r.start(), r.end()));
    }
    for (int i = 0; i < tokens.count(); i++) {
      visit(i);
      Phrase several = groupAt.get(i);
      if (several != null) {
        join(several);
      }
    }
  }

  private void expect(Phrase phrase, Source source) {
    if (phrase.kind() == Phrase.Kind.SEVERAL) {
      phrase.parts().forEach(part -> expect(part, source));
      groupAt.put(phrase.parts().get(phrase.parts().size() - 1).head(), phrase);
      return;
    }
    phraseAt.putIfAbsent(phrase.head(), phrase);
    sourceAt.putIfAbsent(phrase.head(), source);
    if (phrase.kind() == Phrase.Kind.NAME) {
      Actor actor = named.adopt(phrase.range());
      phrase.role().ifPresent(role -> named.describe(actor, role));
    }
  }

  /** Makes one actor of those who speak together. */
  private void join(Phrase several) {
    List<Actor> actors =
        several.parts().stream().map(p -> at(p.head())).flatMap(Optional::stream).toList();
    if (actors.size() < several.parts().size() || actors.stream().anyMatch(a -> a.unclear)) {
      return;
    }
    boolean allNamed = actors.stream().allMatch(a -> a.named);
    String text = tokens.text(several.range());
    Actor group = Actor.several(actors, allNamed ? list(actors) : text);
    groups.put(several, group);
    see(group, several.parts().get(several.parts().size() - 1).head());
  }

  /** Ana Ruiz, Tim Orr and Jo Bell. */
  private static String list(List<Actor> actors) {
    List<String> names = actors.stream().map(Actor::name).toList();
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** The actor of a coordination, when all its parts are known. */
  Optional<Actor> group(Phrase several) {
    return Optional.ofNullable(groups.get(several));
  }

  /** Who a word stands for, when it heads a name, a noun or a pronoun that was understood. */
  Optional<Actor> at(int word) {
    return Optional.ofNullable(at[word]);
  }

  private void visit(int i) {
    Optional<Actor> name = named.at(i);
    if (name.isPresent()) {
      at[i] = name.get();
      if (!named.at(i - 1).equals(name)) {
        see(name.get(), i);
      }
      return;
    }
    Phrase phrase = phraseAt.get(i);
    Optional<Pronoun> pronoun = lexicon.pronoun(tokens.word(i));
    if (phrase != null && phrase.kind() == Phrase.Kind.NOUN) {
      note(i, noun(phrase.range(), i));
    } else if (pronoun.isPresent()) {
      if (!quoted.get(i)) {
        pronoun(i, pronoun.get());
      }
    } else if (person(i)) {
      note(i, noun(nounPhrase(i), i));
    }
  }

  private Actor noun(WordRange range, int head) {
    Actor actor = described.of(range, head);
    actor.mention(range, MentionForm.NOMINAL);
    return actor;
  }

  private void note(int i, Actor actor) {
    at[i] = actor;
    see(actor, i);
  }

  private void see(Actor actor, int i) {
    if (!actor.unclear) {
      salience.see(new Seen(actor, i, tokens.subject(i), sourceWords.get(i), quoted.get(i)));
    }
  }

  private void pronoun(int i, Pronoun pronoun) {
    if (pronoun.kind() == Pronoun.Kind.PERSONAL
        || (pronoun.kind() == Pronoun.Kind.THING && sourceWords.get(i))) {
      refer(i, pronoun, null).ifPresent(actor -> note(i, actor));
    }
  }

  /**
   * Whom a pronoun takes up.
   *
   * @param not somebody who cannot be meant, such as the one who is speaking
   */
  Optional<Actor> refer(int i, Pronoun pronoun, @Nullable Actor not) {
    Source own = sourceAt.get(i);
    Optional<Actor> found =
        salience.mostSalient(
            i,
            pronoun,
            mention ->
                fits(mention, pronoun)
                    && (own == null || !own.says(mention.word()))
                    && mention.actor() != not);
    boolean tells = sourceWords.get(i) || tokens.subject(i);
    if (tells && pronoun.gender() != Gender.UNKNOWN) {
      found.filter(Actor::isPerson).ifPresent(actor -> learn(actor, pronoun.gender()));
    }
    return found;
  }

  /** One whose gender nothing else tells has that of the pronoun from now on. */
  private static void learn(Actor actor, Gender gender) {
    if (actor.gender == Gender.UNKNOWN) {
      actor.gender = gender;
    }
  }

  private static boolean fits(Seen mention, Pronoun pronoun) {
    Actor actor = mention.actor();
    if (pronoun.kind() == Pronoun.Kind.THING) {
      return !actor.isPerson() && !actor.plural && (mention.subject() || mention.source());
    }
    if (pronoun.plural()) {
      return actor.plural
          || (actor.type == EntityType.ORGANIZATION && (mention.subject() || mention.source()));
    }
    return actor.isPerson() && !actor.plural && actor.gender.fits(pronoun.gender());
  }

  /** A noun for a person or a body that is not part of a name's role nor of a compound. */
  private boolean person(int i) {
    if (!tokens.isUpos(i, "NOUN") || roleWords.get(i) || tokens.rel(i).equals("compound")) {
      return false;
    }
    Optional<Lexicon.Noun> noun = lexicon.noun(tokens.word(i));
    if (noun.isEmpty() || besideName(i)) {
      return false;
    }
    boolean subject = tokens.rel(i).equals("nsubj");
    return noun.get().kind() == NounKind.PERSON
        || (subject && noun.get().kind() != NounKind.QUANTITY);
  }

  /** Whether a noun only says who the person named beside it is. */
  private boolean besideName(int i) {
    boolean apposed = tokens.rel(i).equals("appos") || tokens.rel(i).equals("flat");
    boolean before = named.at(i + 1).map(Actor::isPerson).orElse(false);
    return apposed || before;
  }

  /** The words before a noun that belong to it, and the noun. */
  WordRange nounPhrase(int head) {
    int start = head;
    List<String> open = List.of("ADJ", "NOUN", "PROPN", "NUM", "DET");
    while (start > 0 && tokens.sameSentence(start - 1, head)) {
      int i = start - 1;
      boolean hyphen = tokens.is(i, "-", "–");
      boolean possessor = tokens.possessive(i) || tokens.is(i, "his", "her", "their", "its", "my");
      if (!hyphen && !possessor && !open.contains(tokens.upos(i))) {
        break;
      }
      start = i;
      if (tokens.is(i, "the", "a", "an", "his", "her", "their", "its", "my")) {
        break;
      }
    }
    return new WordRange(start, head + 1);
  }

  /** Marks those described in a sentence that says that a name is withheld. */
  void withhold(Actor actor, int word) {
    boolean told = lexicon.tellsOfAnonymity(tokens.text(tokens.sentenceRange(word)));
    if (told && !actor.named) {
      actor.anonymous = true;
    }
  }

  /** The actor of a phrase outside of any source, such as what "who" follows. */
  Actor describe(WordRange range, int head) {
    Actor actor = at[head];
    if (actor == null) {
      actor = noun(range, head);
      at[head] = actor;
    }
    return actor;
  }

  /** The role that stands beside a name. */
  Optional<WordRange> roleAt(WordRange name) {
    return named.roleAt(name);
  }

  /** The office that a role is, in words. */
  Optional<String> office(WordRange role) {
    return named.officeAt(role);
  }
}
