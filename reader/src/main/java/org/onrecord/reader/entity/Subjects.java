package org.onrecord.reader.entity;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.reader.text.WordRange;

/** Finds in the tree what a cue without a source shares with others, and what "who" follows. */
final class Subjects {
  private static final int STEPS = 4;

  private final Tokens tokens;
  private final List<Source> sources;

  Subjects(Tokens tokens, List<Source> sources) {
    this.tokens = tokens;
    this.sources = sources;
  }

  /** The attribution whose verb the cue is joined to: "said … and added", "said, adding". */
  Optional<Integer> sharedWith(int k) {
    int verb = verb(k);
    for (int steps = 0; steps < STEPS && verb >= 0; steps++) {
      if (subject(verb).isPresent() || !joined(verb)) {
        return Optional.empty();
      }
      verb = tokens.head(verb);
      Optional<Integer> owner = withCue(verb, k);
      if (owner.isPresent()) {
        return owner.filter(o -> sources.get(o).phrase().isPresent());
      }
    }
    return Optional.empty();
  }

  /** The subject of the cue's verb, or of the verb that it is joined to. */
  Optional<WordRange> of(int k) {
    int verb = verb(k);
    for (int steps = 0; steps < STEPS && verb >= 0; steps++) {
      Optional<Integer> subject = subject(verb);
      if (subject.isPresent()) {
        int word = subject.get();
        boolean empty = tokens.is(word, "it", "there", "this", "that");
        return empty || sources.get(k).says(word) ? Optional.empty() : Optional.of(phrase(word));
      }
      if (!joined(verb)) {
        return Optional.empty();
      }
      verb = tokens.head(verb);
    }
    return Optional.empty();
  }

  /**
   * Who is quoted where a cue says that somebody quotes: "X quoted Y as saying", "Y was quoted".
   */
  Optional<WordRange> quoted(int k) {
    boolean as = false;
    int verb = -1;
    for (WordRange cue : sources.get(k).attribution().cue()) {
      for (int i = cue.start(); i < cue.end(); i++) {
        boolean said = isQuoting(tokens.head(i)) && tokens.is(i - 1, "as");
        verb = isQuoting(i) ? i : said && verb < 0 ? tokens.head(i) : verb;
        as |= said || tokens.is(i, "as");
      }
    }
    if (verb < 0 || !as) {
      return Optional.empty();
    }
    List<Integer> children = tokens.children(verb);
    return children.stream()
        .filter(i -> tokens.fullRel(i).equals("nsubj:pass"))
        .findFirst()
        .or(() -> children.stream().filter(i -> tokens.rel(i).equals("obj")).findFirst())
        .filter(i -> !sources.get(k).says(i))
        .map(this::phrase);
  }

  private boolean isQuoting(int word) {
    return tokens.is(word, "quoted", "quotes", "quoting", "cited", "cites", "citing");
  }

  /** Whether a source is only whom the cue says something to: "Bell was warned". */
  boolean isAddressed(int k, Predicate<String> addressing) {
    return passive(k, addressing)
        .filter(i -> sources.get(k).attribution().source().stream().anyMatch(r -> r.contains(i)))
        .isPresent();
  }

  /** The passive subject of a cue's verb that passes a test. */
  private Optional<Integer> passive(int k, Predicate<String> verb) {
    return cueWords(k)
        .filter(i -> verb.test(tokens.folded(i)))
        .flatMap(i -> tokens.children(i).stream())
        .filter(i -> tokens.fullRel(i).equals("nsubj:pass"))
        .findFirst();
  }

  /** Who says something to somebody in the passive: "Bell was warned by the council". */
  Optional<WordRange> agent(int k) {
    return cueWords(k)
        .flatMap(i -> tokens.children(i).stream())
        .filter(i -> tokens.rel(i).equals("obl") && hasCase(i, "by"))
        .findFirst()
        .map(this::phrase);
  }

  private Stream<Integer> cueWords(int k) {
    return sources.get(k).attribution().cue().stream()
        .flatMap(cue -> IntStream.range(cue.start(), cue.end()).boxed());
  }

  private boolean hasCase(int word, String... cases) {
    return tokens.children(word).stream()
        .anyMatch(i -> tokens.rel(i).equals("case") && tokens.is(i, cases));
  }

  /** Whose a noun of saying is: "the president's claims", "a warning by the agency". */
  Optional<WordRange> owner(int k) {
    for (WordRange cue : sources.get(k).attribution().cue()) {
      for (int noun = cue.start(); noun < cue.end(); noun++) {
        if (tokens.isUpos(noun, "NOUN")) {
          Optional<Integer> owner =
              tokens.children(noun).stream()
                  .filter(child -> !cue.contains(child) && !sources.get(k).says(child))
                  .filter(this::owns)
                  .findFirst();
          if (owner.isPresent()) {
            return owner.map(this::phrase);
          }
        }
      }
    }
    return Optional.empty();
  }

  private boolean owns(int word) {
    return tokens.fullRel(word).equals("nmod:poss")
        || (tokens.rel(word).equals("nmod") && hasCase(word, "by", "from"));
  }

  private boolean joined(int verb) {
    String rel = tokens.rel(verb);
    boolean joins = rel.equals("conj") || rel.equals("advcl") || rel.equals("xcomp");
    return joins && tokens.head(verb) != verb && tokens.sameSentence(verb, tokens.head(verb));
  }

  private int verb(int k) {
    for (WordRange cue : sources.get(k).attribution().cue()) {
      for (int i = cue.start(); i < cue.end(); i++) {
        if (tokens.isUpos(i, "VERB") && !passive(i)) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Whether the one who is told or asked is the subject: "was told that", "Asked whether, he". */
  private boolean passive(int verb) {
    if (tokens.rel(verb).equals("advcl") && tokens.pastParticiple(verb) && !hasAuxiliary(verb)) {
      return true;
    }
    WordRange sentence = tokens.sentenceRange(verb);
    for (int i = sentence.start(); i < sentence.end(); i++) {
      if (tokens.head(i) == verb && tokens.fullRel(i).endsWith(":pass")) {
        return true;
      }
    }
    return false;
  }

  private boolean hasAuxiliary(int verb) {
    return verb > 0 && tokens.head(verb - 1) == verb && tokens.rel(verb - 1).equals("aux");
  }

  private Optional<Integer> subject(int verb) {
    WordRange sentence = tokens.sentenceRange(verb);
    for (int i = sentence.start(); i < sentence.end(); i++) {
      if (tokens.head(i) == verb && i != verb && tokens.fullRel(i).equals("nsubj")) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> withCue(int verb, int k) {
    for (int i = 0; i < sources.size(); i++) {
      boolean holds = sources.get(i).attribution().cue().stream().anyMatch(r -> r.contains(verb));
      if (i != k && holds) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** The noun phrase before a relative pronoun, by the tree or else by the order of the words. */
  Optional<WordRange> antecedent(int relative) {
    int verb = tokens.head(relative);
    for (int steps = 0; steps < STEPS && tokens.sameSentence(verb, relative); steps++) {
      if (tokens.rel(verb).equals("acl")) {
        int noun = named(tokens.head(verb));
        return noun < relative ? Optional.of(phrase(noun)) : before(relative);
      }
      verb = tokens.head(verb);
    }
    return before(relative);
  }

  /** The name that a noun only explains: "Ana Ruiz, an engineer who"; else the noun. */
  private int named(int noun) {
    int name = tokens.head(noun);
    return tokens.rel(noun).equals("appos") && tokens.nameIndex(name) >= 0 ? name : noun;
  }

  private Optional<WordRange> before(int relative) {
    int i = relative - 1;
    while (i >= 0 && tokens.mark(i) && tokens.sameSentence(i, relative)) {
      i--;
    }
    boolean noun = tokens.sameSentence(i, relative) && tokens.isUpos(i, "NOUN", "PROPN", "PRON");
    return noun ? Optional.of(phrase(i)) : Optional.empty();
  }

  /** A noun with all that stands before it in its phrase, and a name that follows it at once. */
  private WordRange phrase(int noun) {
    int start = noun;
    while (start > 0
        && tokens.sameSentence(start - 1, noun)
        && (tokens.is(start - 1, "-")
            || tokens.isUpos(start - 1, "DET", "ADJ", "NOUN", "PROPN", "NUM", "PART", "PRON"))
        && under(start - 1, noun)) {
      start--;
    }
    int end = noun + 1;
    while (end < tokens.count()
        && tokens.nameIndex(end) >= 0
        && (tokens.nameIndex(end) == tokens.nameIndex(end - 1) || tokens.head(end) == noun)) {
      end++;
    }
    return new WordRange(start, end);
  }

  private boolean under(int word, int noun) {
    int i = word;
    for (int steps = 0; steps < 8; steps++) {
      if (i == noun) {
        return true;
      }
      int up = tokens.head(i);
      if (up == i) {
        return false;
      }
      i = up;
    }
    return false;
  }
}
