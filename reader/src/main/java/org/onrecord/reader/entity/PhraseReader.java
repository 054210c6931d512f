package org.onrecord.reader.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.reader.decode.Name;
import org.onrecord.reader.decode.NameType;
import org.onrecord.reader.text.WordRange;

/**
 * Reads the words of a source: is it a pronoun, a name, a noun, or several of these; and which word
 * says so. Goes by the order of the words first and by the tree where that leaves a choice, since a
 * tree may be wrong.
 */
final class PhraseReader {
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final PhraseBounds bounds;

  PhraseReader(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.bounds = new PhraseBounds(tokens);
  }

  /** The phrase in these words; empty when they are marks alone. */
  Optional<Phrase> read(WordRange source) {
    return bounds.trimmed(source).map(this::readTrimmed);
  }

  private Phrase readTrimmed(WordRange range) {
    List<WordRange> segments = bounds.segments(range);
    Optional<Phrase> list = coordination(range, segments);
    if (list.isPresent()) {
      return list.get();
    }
    WordRange first = segments.get(0);
    WordRange core = bounds.core(first);
    Phrase phrase = single(core, first);
    Optional<Phrase> several =
        phrase.kind() == Phrase.Kind.NOUN && segments.size() > 1
            ? apposedNames(phrase, range, segments.get(1).start())
            : Optional.empty();
    if (several.isPresent()) {
      return several.get();
    }
    for (int i = 1; phrase.kind() == Phrase.Kind.NOUN && i < Math.min(3, segments.size()); i++) {
      Optional<Phrase> apposed = apposed(first, segments.get(i));
      if (apposed.isPresent()) {
        return apposed.get();
      }
    }
    return phrase.kind() == Phrase.Kind.NOUN ? nameAfter(first).orElse(phrase) : phrase;
  }

  /** A description and the name after its comma: "A spokesman for the port, Jo Bell". */
  private Optional<Phrase> apposed(WordRange description, WordRange next) {
    if (tokens.is(next.start(), "including", "such", "like", "and", "or")) {
      return Optional.empty();
    }
    WordRange core = bounds.core(next);
    Optional<Name> name =
        person(core.end() - 1)
            .or(() -> tokens.name(core.end() - 1).filter(n -> isBody(n, bounds.core(description))));
    boolean ends = name.isPresent() && !tokens.possessive(core.end() - 1);
    return ends
        ? Optional.of(
            Phrase.name(tokens.nameRange(name.get()), withoutArticle(description).orElse(null)))
        : Optional.empty();
  }

  /** Whether a name is a body's that is described as one: "the state broadcaster, ZTV". */
  private boolean isBody(Name name, WordRange description) {
    String noun = tokens.word(description.end() - 1);
    return name.type() == NameType.ORGANIZATION
        && (lexicon.isKindOfBody(noun)
            || lexicon.noun(noun).filter(n -> n.kind() == NounKind.ORGANIZATION).isPresent());
  }

  /** Those named after their noun: "The authors, Ana Ruiz and Tim Orr". */
  private Optional<Phrase> apposedNames(Phrase description, WordRange range, int from) {
    boolean plural =
        lexicon.noun(tokens.word(description.head())).filter(Lexicon.Noun::plural).isPresent();
    if (!plural || from >= range.end()) {
      return Optional.empty();
    }
    WordRange rest = new WordRange(from, range.end());
    return coordination(rest, bounds.segments(rest))
        .filter(names -> names.parts().stream().allMatch(p -> p.kind() == Phrase.Kind.NAME));
  }

  /** A name right after the complement of its title: "Prime Minister of Tarn Ana Ruiz". */
  private Optional<Phrase> nameAfter(WordRange segment) {
    WordRange core = bounds.core(segment);
    int of = core.end();
    if (of >= segment.end() || !tokens.is(of, "of", "for")) {
      return Optional.empty();
    }
    for (int i = of + 2; i < segment.end(); i++) {
      boolean begins = person(i).isPresent() && tokens.nameIndex(i) != tokens.nameIndex(i - 1);
      boolean title = lexicon.title(tokens.word(i - 1)).isPresent();
      boolean afterName = tokens.nameIndex(i - 1) >= 0 || (tokens.capitalized(i - 1) && !title);
      if (begins && afterName) {
        return Optional.of(
            Phrase.name(
                tokens.nameRange(person(i).orElseThrow()),
                withoutArticle(new WordRange(segment.start(), i)).orElse(null)));
      }
    }
    return Optional.empty();
  }

  private Optional<WordRange> withoutArticle(WordRange range) {
    int start = range.start();
    while (start < range.end()
        && (tokens.isUpos(start, "DET") || tokens.is(start, "his", "her", "their", "its", "my"))) {
      start++;
    }
    return start < range.end() ? Optional.of(new WordRange(start, range.end())) : Optional.empty();
  }

  private Optional<Name> person(int word) {
    return tokens.name(word).filter(n -> n.type() == NameType.PERSON);
  }

  /** Names or nouns joined by "and"; empty when the words are one phrase. */
  private Optional<Phrase> coordination(WordRange range, List<WordRange> segments) {
    int and = -1;
    for (int i = range.start() + 1; i + 1 < range.end() && and < 0; i++) {
      boolean inName = tokens.nameIndex(i) >= 0;
      boolean cut = tokens.isUpos(i, "ADP", "SCONJ", "VERB") || tokens.relative(i);
      if (cut && !inName) {
        break;
      }
      boolean joins = !inName && tokens.is(i, "and", "or", "nor", "&");
      and = joins && !Offices.joins(tokens, lexicon, i) ? i : and;
    }
    if (and < 0) {
      return Optional.empty();
    }
    boolean early = segments.get(0).contains(and);
    List<Phrase> parts = new ArrayList<>();
    for (WordRange segment : early ? segments.subList(0, 1) : segments) {
      int cut = segment.contains(and) ? and : -1;
      if (cut > segment.start()) {
        parts.add(member(new WordRange(segment.start(), cut)));
      }
      int rest = cut >= 0 ? cut + 1 : segment.start();
      if (rest < segment.end()) {
        parts.add(member(new WordRange(rest, segment.end())));
      }
    }
    joinApposition(parts);
    boolean names = parts.stream().allMatch(p -> p.kind() == Phrase.Kind.NAME);
    boolean alike = names || (early && !oneThing(and, parts));
    return parts.size() > 1 && alike
        ? Optional.of(Phrase.several(early ? segments.get(0) : range, parts))
        : Optional.empty();
  }

  /** "The party's leader, Ana Ruiz, and Tim Orr" are two: a noun before a name is its role. */
  private void joinApposition(List<Phrase> parts) {
    boolean role =
        parts.size() > 2
            && parts.get(0).kind() == Phrase.Kind.NOUN
            && parts.get(1).kind() == Phrase.Kind.NAME
            && person(parts.get(1).head()).isPresent()
            && !tokens.plural(parts.get(0).head());
    if (role) {
      WordRange name = parts.get(1).range();
      parts.set(1, Phrase.name(name, withoutArticle(parts.get(0).range()).orElse(null)));
      parts.remove(0);
    }
  }

  /** "The founder and director Jo Bell" is one person: nouns joined before one name. */
  private boolean oneThing(int and, List<Phrase> parts) {
    boolean noun = parts.get(0).kind() == Phrase.Kind.NOUN;
    boolean name = parts.get(parts.size() - 1).kind() == Phrase.Kind.NAME;
    boolean ownArticle = tokens.isUpos(and + 1, "DET");
    return tokens.isUpos(and - 1, "ADJ") || (noun && name && !ownArticle);
  }

  private Phrase member(WordRange range) {
    return single(bounds.core(range), range);
  }

  private Phrase single(WordRange core, WordRange segment) {
    int last = core.end() - 1;
    while (last > core.start() && (tokens.mark(last) || tokens.possessive(last))) {
      last--;
    }
    WordRange shown = new WordRange(core.start(), last + 1);
    boolean counting = tokens.is(last + 1, "of") && last + 2 < segment.end();
    if (core.start() == last && pronoun(last) && !counting) {
      return Phrase.of(Phrase.Kind.PRONOUN, shown, last);
    }
    Optional<Name> name = tokens.name(last);
    boolean people = lexicon.isPeople(tokens.word(last));
    if (tokens.surnameOfSpouse(shown, lexicon).isPresent()) {
      return Phrase.name(shown, null);
    }
    Optional<WordRange> explained = beforeItsKind(core, last);
    if (explained.isPresent()) {
      return Phrase.name(explained.get(), null);
    }
    if (name.isPresent() && !people && !heldBy(last, core)) {
      return Phrase.name(within(tokens.nameRange(name.get()), segment), null);
    }
    if (name.isEmpty() && properName(last)) {
      return Phrase.name(properRun(last, core), null);
    }
    return noun(shown, segment, last);
  }

  /** The name of a body before what kind of body it is: "the Tarnpost newspaper". */
  private Optional<WordRange> beforeItsKind(WordRange core, int last) {
    if (tokens.nameIndex(last) >= 0 || !lexicon.isKindOfBody(tokens.word(last))) {
      return Optional.empty();
    }
    int end = last;
    while (end > core.start()
        && tokens.isUpos(end - 1, "NOUN", "ADJ")
        && tokens.nameIndex(end - 1) < 0
        && !tokens.capitalized(end - 1)) {
      end--;
    }
    Optional<Name> name = tokens.name(end - 1).filter(n -> n.type() != NameType.LOCATION);
    boolean own = name.isPresent() && end > core.start() && !tokens.possessive(end - 1);
    return own ? Optional.of(tokens.nameRange(name.get())) : Optional.empty();
  }

  /** A pronoun; WHO in capitals is an organization. */
  private boolean pronoun(int i) {
    String word = tokens.word(i);
    boolean shouted = word.length() > 1 && word.equals(word.toUpperCase(java.util.Locale.ROOT));
    boolean name = shouted && (tokens.isUpos(i, "PROPN") || tokens.name(i).isPresent());
    return lexicon.pronoun(word).isPresent() && !name;
  }

  /** Whether a name is itself the head of a noun's modifier: never at the end of its phrase. */
  private boolean heldBy(int last, WordRange core) {
    return last + 1 < core.end() && tokens.isUpos(last + 1, "NOUN");
  }

  private static WordRange within(WordRange name, WordRange segment) {
    return name.end() > segment.start() ? name : segment;
  }

  private boolean properName(int i) {
    if (!tokens.isUpos(i, "PROPN") || !tokens.capitalized(i) || lexicon.isPeople(tokens.word(i))) {
      return false;
    }
    NounKind kind = lexicon.noun(tokens.word(i)).map(Lexicon.Noun::kind).orElse(null);
    boolean title = lexicon.title(tokens.word(i)).isPresent();
    if (kind == NounKind.PERSON || (title && kind == null)) {
      return lexicon.isFirstName(tokens.word(i - 1));
    }
    boolean article = tokens.is(i - 1, "the", "this", "that", "a", "an");
    return kind == null || kind == NounKind.DOCUMENT || (tokens.capitalized(i - 1) && !article);
  }

  /** The proper nouns that end with a word, hyphens and initials with them, titles without. */
  private WordRange properRun(int last, WordRange core) {
    int start = last;
    while (start > core.start()
        && (tokens.isUpos(start - 1, "PROPN")
            || tokens.is(start - 1, "-", ".")
            || (tokens.is(start - 1, "and") && Offices.joins(tokens, lexicon, start - 1))
            || (tokens.isUpos(start - 1, "ADJ") && tokens.capitalized(start - 1)))
        && !tokens.possessive(start - 1)
        && tokens.nameIndex(start - 1) < 0) {
      start--;
    }
    while (start < last && (lexicon.title(tokens.word(start)).isPresent() || tokens.mark(start))) {
      start++;
    }
    if (start > core.start() && tokens.nameIndex(start - 1) >= 0) {
      start = tokens.name(start - 1).orElseThrow().range().start();
    }
    return new WordRange(start, last + 1);
  }

  private Phrase noun(WordRange core, WordRange segment, int end) {
    int last = beforeAdjectives(core, end);
    int head = last;
    boolean counts =
        lexicon.noun(tokens.word(last)).map(n -> n.kind() == NounKind.QUANTITY).orElse(false)
            || pronoun(last)
            || tokens.isUpos(last, "NUM", "DET", "SYM")
            || tokens.percent(last);
    int of = afterPercent(last + 1);
    if (counts && tokens.is(of, "of") && segment.end() > of + 1) {
      WordRange rest = bounds.core(new WordRange(of + 1, segment.end()));
      int counted = rest.end() - 1;
      boolean noun = tokens.name(counted).isEmpty() && !pronoun(counted);
      head = noun && lexicon.noun(tokens.word(counted)).isPresent() ? counted : last;
    }
    return Phrase.of(
        Phrase.Kind.NOUN, new WordRange(core.start(), bounds.shownEnd(segment, last)), head);
  }

  /** The word after "%" or "per cent", where one of them stands. */
  private int afterPercent(int i) {
    if (tokens.is(i, "%")) {
      return i + 1;
    }
    return tokens.is(i, "per") && tokens.percent(i + 1) ? i + 2 : i;
  }

  /** The noun that adjectives follow: the person in "a person close to the minister". */
  private int beforeAdjectives(WordRange core, int last) {
    int noun = last;
    while (noun > core.start() && tokens.isUpos(noun, "ADJ", "ADV")) {
      noun--;
    }
    return tokens.isUpos(noun, "NOUN", "PROPN") ? noun : last;
  }
}
