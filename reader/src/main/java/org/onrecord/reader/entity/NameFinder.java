package org.onrecord.reader.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.findings.EntityType;
import org.onrecord.reader.decode.Analysis;
import org.onrecord.reader.decode.Name;
import org.onrecord.reader.decode.NameType;
import org.onrecord.reader.text.Layout;
import org.onrecord.reader.text.WordRange;

/**
 * The names of an article: those that the tagger found, put right where something is known of them,
 * and those that it missed: given names, and a first name with a surname after a title.
 */
final class NameFinder {
  private static final double KNOWN = 1.0;
  private static final double GUESSED = 0.5;
  private static final int LONGEST_NAME = 4;
  private static final Set<NounKind> BODIES = Set.of(NounKind.ORGANIZATION, NounKind.GROUP);

  private final Analysis analysis;
  private final Layout layout;
  private final Lexicon lexicon;
  private final Knowledge knowledge;

  private NameFinder(Analysis analysis, Lexicon lexicon, Knowledge knowledge) {
    this.analysis = analysis;
    this.layout = analysis.layout();
    this.lexicon = lexicon;
    this.knowledge = knowledge;
  }

  /** All names in the order of the text, none overlapping another. */
  static List<Name> in(Analysis analysis, Lexicon lexicon, Knowledge knowledge) {
    NameFinder finder = new NameFinder(analysis, lexicon, knowledge);
    List<Name> names = new ArrayList<>(finder.given());
    finder.merge(names, finder.corrected(NameMender.mend(analysis, lexicon, knowledge)));
    finder.merge(names, finder.afterTitles());
    finder.merge(names, finder.acronyms());
    names.sort(Comparator.comparing(Name::range));
    ShortForms.addTo(names, analysis.layout());
    names.sort(Comparator.comparing(Name::range));
    return List.copyOf(names);
  }

  private void merge(List<Name> names, List<Name> more) {
    boolean[] taken = new boolean[layout.wordCount()];
    for (Name name : names) {
      java.util.Arrays.fill(taken, name.range().start(), name.range().end(), true);
    }
    for (Name name : more) {
      boolean free = true;
      for (int i = name.range().start(); i < name.range().end(); i++) {
        free &= !taken[i];
      }
      if (free) {
        names.add(name);
      }
    }
  }

  /** Where the names stand that a user gave; the longest at each place. */
  private List<Name> given() {
    Map<String, List<Form>> byFirst = new HashMap<>();
    for (KnownName name : knowledge.given()) {
      for (String form : name.forms()) {
        List<String> words = Layout.of(form).words().stream().map(w -> w.textIn(form)).toList();
        byFirst
            .computeIfAbsent(words.get(0), first -> new ArrayList<>())
            .add(new Form(words, type(name.type())));
      }
    }
    List<Name> found = new ArrayList<>();
    for (int i = 0; i < layout.wordCount() && !byFirst.isEmpty(); i++) {
      int start = i;
      Optional<Form> longest =
          byFirst.getOrDefault(layout.word(i), List.of()).stream()
              .filter(form -> stands(form.words(), start))
              .max(Comparator.comparingInt(form -> form.words().size()));
      if (longest.isPresent()) {
        int end = i + longest.get().words().size();
        found.add(new Name(new WordRange(i, end), longest.get().type(), KNOWN));
        i = end - 1;
      }
    }
    return found;
  }

  private record Form(List<String> words, NameType type) {}

  private boolean stands(List<String> words, int start) {
    for (int i = 0; i < words.size(); i++) {
      if (start + i >= layout.wordCount() || !layout.word(start + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  static NameType type(EntityType type) {
    return switch (type) {
      case PERSON -> NameType.PERSON;
      case LOCATION -> NameType.LOCATION;
      default -> NameType.ORGANIZATION;
    };
  }

  /** A known organization that was tagged as something else is one. */
  private List<Name> corrected(List<Name> tagged) {
    Set<String> words = lowerCaseWords();
    List<Name> out = new ArrayList<>();
    for (Name name : tagged) {
      boolean letters = text(name.range()).codePoints().anyMatch(Character::isLetterOrDigit);
      if (!letters || isHeadlineNoun(name, words) || isDepartment(name)) {
        continue;
      }
      String text = text(name.range()).replaceFirst("^[Tt]he ", "");
      boolean body =
          knowledge.named(text).filter(k -> k.type() == EntityType.ORGANIZATION).isPresent()
              || endsAsBody(name);
      out.add(body ? new Name(name.range(), NameType.ORGANIZATION, name.confidence()) : name);
    }
    return out;
  }

  private String text(WordRange range) {
    return layout.text(range).replaceAll("\\s+", " ");
  }

  /** "Toronto Police", tagged as a person. */
  private boolean endsAsBody(Name name) {
    String last = layout.word(name.range().end() - 1);
    return name.type() == NameType.PERSON
        && name.range().length() > 1
        && !lexicon.isFirstName(layout.word(name.range().start()))
        && lexicon.title(layout.word(name.range().start())).isEmpty()
        && lexicon
            .noun(last)
            .filter(n -> (BODIES.contains(n.kind()) && !n.plural()) || last.equals("Police"))
            .isPresent();
  }

  /** Whether a name is a noun for a person that a headline or a sentence begins with a capital. */
  private boolean isHeadlineNoun(Name name, Set<String> lowerCase) {
    String word = layout.word(name.range().start());
    return name.range().length() == 1
        && name.type() == NameType.PERSON
        && lexicon.noun(word).filter(noun -> noun.kind() == NounKind.PERSON).isPresent()
        && lowerCase.contains(Lexicon.folded(word));
  }

  /** "The Department" is a noun with an article, and leads back to a name; "the Senate" is one. */
  private boolean isDepartment(Name name) {
    int start = name.range().start();
    String word = layout.word(name.range().end() - 1);
    boolean article =
        layout.word(start).equalsIgnoreCase("the")
            || (start > 0 && layout.word(start - 1).matches("(?i)the|this"));
    int words = name.range().length() - (layout.word(start).equalsIgnoreCase("the") ? 1 : 0);
    return article
        && words == 1
        && name.type() == NameType.ORGANIZATION
        && !lexicon.isInstitution(word)
        && lexicon.noun(word).filter(noun -> noun.kind() == NounKind.ORGANIZATION).isPresent();
  }

  /** Known organizations by their initials: "WHO said", which the tagger takes for a pronoun. */
  private List<Name> acronyms() {
    List<Name> found = new ArrayList<>();
    for (int i = 0; i < layout.wordCount(); i++) {
      String word = layout.word(i);
      boolean capitals =
          word.length() > 2
              && word.codePoints().allMatch(Character::isUpperCase)
              && !shouting(i - 1)
              && !shouting(i + 1);
      boolean body =
          capitals
              && knowledge.named(word).filter(k -> k.type() == EntityType.ORGANIZATION).isPresent();
      if (body) {
        found.add(new Name(new WordRange(i, i + 1), NameType.ORGANIZATION, GUESSED));
      }
    }
    return found;
  }

  private boolean shouting(int i) {
    return i >= 0
        && i < layout.wordCount()
        && layout.word(i).length() > 1
        && layout.word(i).codePoints().allMatch(Character::isUpperCase);
  }

  private Set<String> lowerCaseWords() {
    Set<String> words = new HashSet<>();
    for (int i = 0; i < layout.wordCount(); i++) {
      if (Character.isLowerCase(layout.word(i).codePointAt(0))) {
        words.add(layout.word(i));
      }
    }
    return words;
  }

  /** "Secretary of State Corey Stapleton", where the tagger saw no name. */
  private List<Name> afterTitles() {
    boolean[] named = new boolean[layout.wordCount()];
    analysis
        .names()
        .forEach(n -> java.util.Arrays.fill(named, n.range().start(), n.range().end(), true));
    List<Name> found = new ArrayList<>();
    for (int i = 1; i + 1 < layout.wordCount(); i++) {
      int end = i;
      while (end < layout.wordCount() && end - i < LONGEST_NAME && !named[end] && proper(end)) {
        end++;
      }
      boolean whole = end == layout.wordCount() || !named[end];
      if (end - i > 1 && whole && lexicon.isFirstName(layout.word(i)) && titleBefore(i)) {
        found.add(new Name(new WordRange(i, end), NameType.PERSON, GUESSED));
        i = end;
      }
    }
    return found;
  }

  private boolean proper(int i) {
    String word = layout.word(i);
    boolean capital = Character.isUpperCase(word.codePointAt(0));
    return capital
        && analysis.upos().get(i).equals("PROPN")
        && lexicon.noun(word).isEmpty()
        && lexicon.title(word).isEmpty();
  }

  /** A title, or the State of a Secretary of State, in the same sentence. */
  private boolean titleBefore(int i) {
    if (layout.sentenceOf(i) != layout.sentenceOf(i - 1)) {
      return false;
    }
    String before = layout.word(i - 1);
    boolean office =
        lexicon.noun(before).map(n -> n.kind() == NounKind.PERSON && !n.plural()).orElse(false);
    boolean complement =
        i > 2
            && Character.isUpperCase(before.codePointAt(0))
            && layout.word(i - 2).equals("of")
            && lexicon.title(layout.word(i - 3)).isPresent();
    return office || complement || lexicon.title(before).isPresent();
  }
}
