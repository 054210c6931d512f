package org.onrecord.reader.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.onrecord.findings.MentionForm;
import org.onrecord.findings.SpeakerKind;
import org.onrecord.reader.text.WordRange;

/** Gives each attribution of one article to whoever its source is. */
final class Credits {
  /** A label before what somebody says in an interview or a transcript: "BELL:", "((WN))". */
  private static final Pattern TURN =
      Pattern.compile("(?m)^[\\h\"“]{0,8}+(?:\\(\\(|\\p{Lu}[\\p{L}.' ]{0,30}:\\s)");

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final PhraseReader phrases;
  private final Discourse discourse;
  private final OwnWords words;
  private final List<Source> sources;
  private final BitSet quoted;
  private final List<Integer> continues;
  private final Subjects subjects;
  private final Credit[] known;
  private final boolean turns;
  private final Set<Integer> asking = new HashSet<>();

  Credits(
      Tokens tokens,
      Lexicon lexicon,
      PhraseReader phrases,
      Discourse discourse,
      List<Source> sources,
      BitSet quoted,
      List<Integer> continues) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.discourse = discourse;
    this.words = new OwnWords(tokens, lexicon, phrases, discourse);
    this.sources = sources;
    this.quoted = quoted;
    this.continues = continues;
    this.subjects = new Subjects(tokens, sources);
    this.known = new Credit[sources.size()];
    this.turns = TURN.matcher(tokens.analysis().layout().text()).results().limit(2).count() > 1;
  }

  /** One for each attribution, in their order. */
  List<Credit> all() {
    List<Credit> all = new ArrayList<>();
    for (int k = 0; k < sources.size(); k++) {
      all.add(of(k));
    }
    return all;
  }

  Credit of(int k) {
    if (known[k] != null) {
      return known[k];
    }
    if (!asking.add(k)) {
      return Credit.nobody(SpeakerKind.UNKNOWN);
    }
    Credit credit =
        isHearsay(k)
            ? Credit.nobody(SpeakerKind.UNKNOWN)
            : quoted(k)
                .or(() -> addressed(k))
                .or(() -> sources.get(k).phrase().map(p -> byPhrase(p, k)))
                .orElseGet(() -> unsaid(k));
    credit
        .actor()
        .ifPresent(
            actor -> {
              actor.speaks = true;
              actor.parts().forEach(part -> part.speaks = true);
            });
    asking.remove(k);
    known[k] = credit;
    return credit;
  }

  /** Whether the cue is such as "reportedly"; the words beside it are not its source. */
  private boolean isHearsay(int k) {
    return sources.get(k).attribution().cue().stream()
        .allMatch(cue -> cue.length() == 1 && lexicon.isHearsay(tokens.word(cue.start())));
  }

  private Optional<Credit> quoted(int k) {
    return subjects.quoted(k).flatMap(phrases::read).flatMap(this::actor).map(Credit::to);
  }

  /** Where the source is whom something is said to in the passive, whoever says it, if anybody. */
  private Optional<Credit> addressed(int k) {
    if (!subjects.isAddressed(k, lexicon::isAddressing)) {
      return Optional.empty();
    }
    return subjects
        .agent(k)
        .flatMap(phrases::read)
        .flatMap(this::actor)
        .map(Credit::to)
        .or(() -> Optional.of(Credit.nobody(SpeakerKind.UNKNOWN)));
  }

  private Credit byPhrase(Phrase phrase, int k) {
    return switch (phrase.kind()) {
      case NAME -> byName(phrase);
      case NOUN -> byNoun(phrase, k);
      case SEVERAL -> several(phrase, k);
      case PRONOUN -> byPronoun(phrase, k);
    };
  }

  private Credit byName(Phrase phrase) {
    Actor actor = discourse.at(phrase.head()).orElseThrow();
    if (actor.unclear) {
      return new Credit(Optional.empty(), SpeakerKind.NAMED_PERSON, Optional.of(actor.name()));
    }
    return Credit.to(actor);
  }

  private Credit byNoun(Phrase phrase, int k) {
    Optional<Credit> author = words.author(phrase).map(p -> byPhrase(p, k));
    if (author.isPresent() && author.get().kind() != SpeakerKind.UNKNOWN) {
      return author.get();
    }
    Optional<Credit> before =
        words.takenUp(phrase) ? madeBefore(phrase.head(), k) : Optional.empty();
    if (before.isPresent()) {
      return before.get();
    }
    Actor actor = discourse.describe(phrase.range(), phrase.head());
    return new Credit(Optional.of(actor), actor.kind(), Optional.of(tokens.text(phrase.range())));
  }

  /** "The statement" is that of whoever has just "said in a statement". */
  private Optional<Credit> madeBefore(int noun, int k) {
    int paragraph = tokens.paragraph(noun);
    for (int i = k - 1; i >= 0; i--) {
      int at = sources.get(i).at();
      boolean near = at < noun && paragraph - tokens.paragraph(at) <= 2;
      if (near && sentenceHas(at, noun)) {
        return Optional.of(of(i)).filter(credit -> credit.actor().isPresent());
      }
    }
    return Optional.empty();
  }

  private boolean sentenceHas(int at, int noun) {
    WordRange sentence = tokens.sentenceRange(at);
    return !sentence.contains(noun)
        && IntStream.range(sentence.start(), sentence.end())
            .anyMatch(i -> tokens.folded(i).equals(tokens.folded(noun)));
  }

  private Credit several(Phrase phrase, int k) {
    phrase.parts().forEach(part -> byPhrase(part, k));
    String text = tokens.text(phrase.range());
    Optional<Actor> group = discourse.group(phrase);
    if (group.isEmpty()) {
      return new Credit(Optional.empty(), SpeakerKind.UNNAMED_GROUP, Optional.of(text));
    }
    return Credit.to(group.get());
  }

  private Credit byPronoun(Phrase phrase, int k) {
    int word = phrase.head();
    Pronoun pronoun = lexicon.pronoun(tokens.word(word)).orElseThrow();
    Optional<Actor> actor =
        switch (pronoun.kind()) {
          case PERSONAL, THING -> taken(word, pronoun, k);
          case RELATIVE -> antecedent(word);
          case SPEAKER ->
              pronoun.plural() ? speaking(word, k).flatMap(discourse::side) : speaking(word, k);
          case LISTENER, INDEFINITE -> Optional.empty();
        };
    if (actor.isEmpty()) {
      return unresolved(phrase, pronoun);
    }
    actor.get().mention(phrase.range(), MentionForm.PRONOUN);
    return Credit.to(actor.get());
  }

  private Optional<Actor> taken(int word, Pronoun pronoun, int k) {
    if (!quoted.get(word)) {
      return discourse.at(word);
    }
    Optional<Actor> outer = outer(word, k).flatMap(o -> of(o).actor());
    return discourse.refer(word, pronoun, outer.orElse(null));
  }

  private Credit unresolved(Phrase phrase, Pronoun pronoun) {
    int word = phrase.head();
    boolean indefinite = pronoun.kind() == Pronoun.Kind.INDEFINITE;
    SpeakerKind kind =
        switch (pronoun.kind()) {
          case PERSONAL, INDEFINITE ->
              pronoun.plural() ? SpeakerKind.UNNAMED_GROUP : SpeakerKind.UNNAMED_PERSON;
          case SPEAKER -> quoted.get(word) || turns ? SpeakerKind.UNKNOWN : SpeakerKind.AUTHOR;
          case THING, RELATIVE, LISTENER -> SpeakerKind.UNKNOWN;
        };
    Optional<String> shown =
        indefinite ? Optional.of(tokens.text(phrase.range())) : Optional.empty();
    return new Credit(Optional.empty(), kind, shown);
  }

  /** The cue of an attribution. */
  List<WordRange> cue(int k) {
    return sources.get(k).attribution().cue();
  }

  /** Who says a word; the innermost attribution that has it in its content. */
  Optional<Actor> speakerOf(int word) {
    return innermost(word, -1).or(() -> lastBefore(word)).flatMap(k -> of(k).actor());
  }

  /** The last attribution before a word in its paragraph. */
  private Optional<Integer> lastBefore(int word) {
    int found = -1;
    for (int i = 0; i < sources.size(); i++) {
      int at = sources.get(i).at();
      boolean near = at < word && tokens.paragraph(at) == tokens.paragraph(word);
      if (near && (found < 0 || at > sources.get(found).at())) {
        found = i;
      }
    }
    return found < 0 ? Optional.empty() : Optional.of(found);
  }

  /** The innermost attribution, other than one, that has a word in its content. */
  Optional<Integer> innermost(int word, int other) {
    for (int i = sources.size() - 1; i >= 0; i--) {
      if (i != other && sources.get(i).says(word)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** The attribution whose content a word stands in: the one it is within, else the innermost. */
  private Optional<Integer> outer(int word, int k) {
    int within = sources.get(k).attribution().within();
    if (within >= 0) {
      return Optional.of(within);
    }
    return innermost(word, k);
  }

  /** "I" is whoever says it; in nobody's words, the author. */
  private Optional<Actor> speaking(int word, int k) {
    return outer(word, k).flatMap(o -> of(o).actor());
  }

  private Optional<Actor> antecedent(int relative) {
    return subjects.antecedent(relative).flatMap(phrases::read).flatMap(phrase -> actor(phrase));
  }

  /** Who a phrase outside of any source is. */
  private Optional<Actor> actor(Phrase phrase) {
    return switch (phrase.kind()) {
      case NAME, PRONOUN -> discourse.at(phrase.head()).filter(a -> !a.unclear);
      case NOUN -> Optional.of(discourse.describe(phrase.range(), phrase.head()));
      case SEVERAL -> Optional.empty();
    };
  }

  /**
   * No source in words: an open quotation goes on, a verb shares its subject, a noun is somebody's,
   * or nobody is named.
   */
  private Credit unsaid(int k) {
    if (continues.get(k) >= 0) {
      return of(continues.get(k));
    }
    Optional<Integer> shared = subjects.sharedWith(k);
    if (shared.isPresent()) {
      return of(shared.get());
    }
    Optional<Phrase> phrase = subjects.of(k).or(() -> subjects.owner(k)).flatMap(phrases::read);
    return phrase
        .flatMap(p -> actor(p).map(Credit::to))
        .orElseGet(() -> Credit.nobody(SpeakerKind.UNKNOWN));
  }
}
