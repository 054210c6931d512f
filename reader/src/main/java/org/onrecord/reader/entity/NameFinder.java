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
    finder.merge(names, finder.corrected(finder.mended(finder.joined(analysis.names()))));
    finder.merge(names, finder.afterTitles());
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

  private static NameType type(EntityType type) {
    return switch (type) {
      case PERSON -> NameType.PERSON;
      case LOCATION -> NameType.LOCATION;
      default -> NameType.ORGANIZATION;
    };
  }

  /** Two names of persons side by side are the first name and the surname of one. */
  private List<Name> joined(List<Name> tagged) {
    List<Name> out = new ArrayList<>();
    for (Name name : tagged) {
      Name last = out.isEmpty() ? null : out.get(out.size() - 1);
      if (last != null && firstNameOf(last, name)) {
        WordRange both = new WordRange(last.range().start(), name.range().end());
        double confidence = Math.min(last.confidence(), name.confidence());
        out.set(out.size() - 1, new Name(both, name.type(), confidence));
      } else {
        out.add(name);
      }
    }
    return out;
  }

  private boolean firstNameOf(Name first, Name name) {
    int end = first.range().end();
    return first.type() == NameType.PERSON
        && name.type() == NameType.PERSON
        && first.range().length() == 1
        && end == name.range().start()
        && layout.text().substring(layout.wordEnd(end - 1), layout.wordStart(end)).equals(" ");
  }

  /** A known organization that was tagged as something else is one. */
  private List<Name> corrected(List<Name> tagged) {
    Set<String> words = lowerCaseWords();
    List<Name> out = new ArrayList<>();
    for (Name name : tagged) {
      if (isHeadlineNoun(name, words)) {
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

  /** Names that were cut: "United [Kingdom]", "[Supreme Court of] the United Kingdom". */
  private List<Name> mended(List<Name> tagged) {
    List<Name> out = new ArrayList<>();
    for (int n = 0; n < tagged.size(); n++) {
      Name name = withFirstWord(tagged.get(n), out);
      boolean open =
          name.type() == NameType.ORGANIZATION
              && layout.word(name.range().end() - 1).equals("of")
              && name.range().length() > 1;
      if (!open) {
        out.add(name);
        continue;
      }
      int end = complementEnd(name.range().end());
      while (n + 1 < tagged.size() && tagged.get(n + 1).range().start() < end) {
        end = Math.max(end, tagged.get(++n).range().end());
      }
      int start = name.range().start();
      int stop = end > name.range().end() ? end : name.range().end() - 1;
      out.add(new Name(new WordRange(start, stop), name.type(), name.confidence()));
    }
    return out;
  }

  private Name withFirstWord(Name name, List<Name> before) {
    int first = name.range().start() - 1;
    boolean free =
        first >= 0
            && (before.isEmpty() || before.get(before.size() - 1).range().end() <= first)
            && layout.sentenceOf(first) == layout.sentenceOf(first + 1)
            && !layout.word(first).equalsIgnoreCase("the");
    if (!free) {
      return name;
    }
    WordRange longer = new WordRange(first, name.range().end());
    return knowledge
        .named(text(longer))
        .map(known -> new Name(longer, type(known.type()), name.confidence()))
        .orElse(name);
  }

  /** The end of the capitals after "of", an article left out of account. */
  private int complementEnd(int from) {
    int i = from;
    if (i < layout.wordCount() && layout.word(i).equals("the")) {
      i++;
    }
    int start = i;
    while (i < layout.wordCount()
        && layout.sentenceOf(i) == layout.sentenceOf(from - 1)
        && Character.isUpperCase(layout.word(i).codePointAt(0))) {
      i++;
    }
    return i > start ? i : from;
  }

  /** Whether a name is a noun for a person that a headline or a sentence begins with a capital. */
  private boolean isHeadlineNoun(Name name, Set<String> lowerCase) {
    String word = layout.word(name.range().start());
    return name.range().length() == 1
        && name.type() == NameType.PERSON
        && lexicon.noun(word).filter(noun -> noun.kind() == NounKind.PERSON).isPresent()
        && lowerCase.contains(Lexicon.folded(word));
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
