package org.onrecord.reader.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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
  private final Chains chains;
  private final NounPhrases nounPhrases;
  private final Nouns nouns;
  private final Salience salience;
  private final BitSet quoted;
  private final BitSet sourceWords = new BitSet();
  private final Map<Integer, Phrase> phraseAt = new HashMap<>();
  private final Map<Integer, Source> sourceAt = new HashMap<>();
  private final Map<Integer, Phrase> groupAt = new HashMap<>();
  private final Map<Phrase, Actor> groups = new LinkedHashMap<>();
  private final BitSet roleWords = new BitSet();
  private final Map<Integer, Actor> stateAt = new HashMap<>();
  private final Actor[] at;

  Discourse(Tokens tokens, Lexicon lexicon, NamedActors named, BitSet quoted) {
    this.at = new Actor[tokens.count()];
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.named = named;
    this.chains = new Chains(tokens.analysis().markables(), at, named);
    this.described = new DescribedActors(tokens, lexicon, named, chains);
    this.nounPhrases = new NounPhrases(tokens);
    this.nouns = new Nouns(tokens, lexicon, chains);
    this.salience = new Salience(tokens);
    this.quoted = quoted;
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
    new Anonymity(tokens.analysis().layout(), lexicon, this::at).mark();
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
      named.capitalSpeaksFor(phrase.range()).ifPresent(state -> standIn(phrase, actor, state));
      phrase.role().ifPresent(role -> named.describe(actor, role, true));
    }
  }

  /** Lets a state stand where its capital speaks. */
  private void standIn(Phrase phrase, Actor capital, Actor state) {
    capital.forget(phrase.range());
    state.mention(phrase.range(), MentionForm.NAME);
    for (int i = phrase.range().start(); i < phrase.range().end(); i++) {
      stateAt.put(i, state);
    }
  }

  /** Who a word is a name of. */
  private Optional<Actor> nameAt(int word) {
    return Optional.ofNullable(stateAt.get(word)).or(() -> named.at(word));
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
    boolean named = group.named;
    group.mention(several.range(), named ? MentionForm.NAME : MentionForm.NOMINAL);
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
    Optional<Actor> name = nameAt(i);
    if (name.isPresent()) {
      at[i] = name.get();
      if (!nameAt(i - 1).equals(name)) {
        see(name.get(), i);
      }
      return;
    }
    Phrase phrase = phraseAt.get(i);
    Optional<Pronoun> pronoun = lexicon.pronoun(tokens.word(i));
    if (phrase != null && phrase.kind() == Phrase.Kind.NOUN) {
      note(i, nouns.apposedTo(i, named).orElseGet(() -> noun(phrase.range(), i)));
    } else if (pronoun.isPresent()) {
      if (!quoted.get(i)) {
        pronoun(i, pronoun.get());
      }
    } else if (nouns.mention(i, roleWords)) {
      Optional<Actor> same = nouns.apposedTo(i, named).or(() -> nouns.subjectOf(i, this::at));
      same.ifPresent(actor -> actor.mention(nounPhrases.of(i), MentionForm.NOMINAL));
      note(i, same.orElseGet(() -> noun(nounPhrases.of(i), i)));
    }
  }

  private Actor noun(WordRange range, int head) {
    Actor actor = described.of(range, head, who -> mentionedIn(range, head, who));
    boolean name = actor.named && tokens.text(range).endsWith(actor.name());
    boolean article = range.length() > 1 && tokens.is(range.start(), "the");
    actor.mention(
        name && article ? new WordRange(range.start() + 1, range.end()) : range,
        name ? MentionForm.NAME : MentionForm.NOMINAL);
    actor.acts |= tokens.subject(head) || tokens.rel(head).equals("obj");
    return actor;
  }

  /** Whether somebody is mentioned inside a phrase: not the brother in "his brother". */
  private boolean mentionedIn(WordRange range, int head, Actor actor) {
    for (int i = range.start(); i < range.end(); i++) {
      if (i != head && at(i).filter(who -> who == actor).isPresent()) {
        return true;
      }
    }
    return false;
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
    if (tokens.is(i + 1, "majesty", "highness", "excellency", "holiness")) {
      return;
    }
    boolean possessive = tokens.is(i, "its");
    boolean refers =
        pronoun.kind() == Pronoun.Kind.PERSONAL
            || (pronoun.kind() == Pronoun.Kind.THING && (sourceWords.get(i) || possessive));
    Optional<Actor> actor =
        switch (pronoun.kind()) {
          case PERSONAL, THING -> refers ? refer(i, pronoun, null) : chained(i, pronoun, null);
          case RELATIVE -> nouns.relative(i).flatMap(this::at);
          default -> Optional.empty();
        };
    if (actor.isPresent()) {
      actor.get().mention(new WordRange(i, i + 1), MentionForm.PRONOUN);
      if (pronoun.kind() != Pronoun.Kind.RELATIVE) {
        note(i, actor.get());
      }
    }
  }

  /** Whom the model's chain of mentions says that a pronoun takes up. */
  Optional<Actor> chained(int i, Pronoun pronoun, @Nullable Actor not) {
    return chains.antecedent(i, actor -> actor != not && !actor.unclear && fits(actor, pronoun));
  }

  /**
   * Whom a pronoun takes up.
   *
   * @param not somebody who cannot be meant, such as the one who is speaking
   */
  Optional<Actor> refer(int i, Pronoun pronoun, @Nullable Actor not) {
    Source own = sourceAt.get(i);
    Optional<Actor> salient =
        salience.mostSalient(
            quoted.get(i),
            i,
            pronoun,
            mention ->
                fits(mention, pronoun)
                    && near(mention, i)
                    && (own == null || !own.says(mention.word()))
                    && mention.actor() != not);
    Optional<Actor> found =
        chained(i, pronoun, not)
            .filter(actor -> salient.isEmpty() || !strays(actor, salient.get(), i))
            .or(() -> salient);
    boolean tells = sourceWords.get(i) || tokens.subject(i);
    if (tells && pronoun.gender() != Gender.UNKNOWN) {
      found.filter(Actor::isPerson).ifPresent(actor -> learn(actor, pronoun.gender()));
    }
    return found;
  }

  /** Whether a chain leads out of a paragraph in which somebody else stands out. */
  private boolean strays(Actor chained, Actor salient, int word) {
    return salient.isPerson() && mentionedNear(salient, word) && !mentionedNear(chained, word);
  }

  private boolean mentionedNear(Actor actor, int word) {
    int paragraph = tokens.paragraph(word);
    return actor.mentions().keySet().stream()
        .anyMatch(r -> r.start() < word && tokens.paragraph(r.start()) == paragraph);
  }

  /** "Its" and "their" take up a body only in their own sentence, unless the model says more. */
  private boolean near(Seen mention, int word) {
    boolean possessive = tokens.is(word, "its", "their", "itself", "themselves");
    return !possessive || mention.actor().plural || tokens.sameSentence(mention.word(), word);
  }

  /** One whose gender nothing else tells has that of the pronoun from now on. */
  private static void learn(Actor actor, Gender gender) {
    if (actor.gender == Gender.UNKNOWN) {
      actor.gender = gender;
    }
  }

  private static boolean fits(Seen mention, Pronoun pronoun) {
    Actor actor = mention.actor();
    boolean prominent = mention.subject() || mention.source();
    boolean body = pronoun.kind() == Pronoun.Kind.THING || (pronoun.plural() && !actor.plural);
    return fits(actor, pronoun) && (prominent || !body);
  }

  private static boolean fits(Actor actor, Pronoun pronoun) {
    if (pronoun.kind() == Pronoun.Kind.THING) {
      return !actor.isPerson() && !actor.plural;
    }
    if (pronoun.plural()) {
      return actor.plural || actor.type == EntityType.ORGANIZATION;
    }
    return actor.isPerson() && !actor.plural && actor.gender.fits(pronoun.gender());
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

  /** Whom one means by "we": a body or a group itself, and one who has an office, its body. */
  Optional<Actor> side(Actor speaker) {
    if (!speaker.isPerson()) {
      return Optional.of(speaker).filter(who -> who.type != EntityType.DOCUMENT);
    }
    return speaker.descriptions().stream()
        .filter(role -> !tokens.is(role.start(), "former", "ex", "past", "then"))
        .flatMap(role -> IntStream.range(role.start(), role.end()).boxed())
        .map(this::at)
        .flatMap(Optional::stream)
        .filter(actor -> actor.type == EntityType.ORGANIZATION && actor.named)
        .findFirst();
  }

  /** All that the article names or describes. */
  List<Actor> all() {
    List<Actor> all = new ArrayList<>(named.all());
    all.addAll(described.all());
    all.addAll(groups.values());
    return all;
  }
}
