package org.onrecord.reader.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.reader.decode.Analysis;
import org.onrecord.reader.decode.Name;
import org.onrecord.reader.decode.NameType;
import org.onrecord.reader.text.Layout;
import org.onrecord.reader.text.WordRange;

/** Puts right where the tagger's names begin and end. */
final class NameMender {
  private final Analysis analysis;
  private final Layout layout;
  private final Lexicon lexicon;
  private final Knowledge knowledge;

  private NameMender(Analysis analysis, Lexicon lexicon, Knowledge knowledge) {
    this.analysis = analysis;
    this.layout = analysis.layout();
    this.lexicon = lexicon;
    this.knowledge = knowledge;
  }

  /** The analysis' names, mended. */
  static List<Name> mend(Analysis analysis, Lexicon lexicon, Knowledge knowledge) {
    NameMender mender = new NameMender(analysis, lexicon, knowledge);
    return mender.persons(mender.mended(mender.joined(analysis.names())));
  }

  /** Names taken for those of bodies that a title or the surname elsewhere tells to be persons'. */
  private List<Name> persons(List<Name> names) {
    Set<String> surnames = new HashSet<>();
    for (Name name : names) {
      if (name.type() == NameType.PERSON && name.range().length() == 1) {
        surnames.add(layout.text(name.range()));
      }
    }
    return names.stream().map(name -> isPerson(name, surnames) ? person(name) : name).toList();
  }

  private boolean isPerson(Name name, Set<String> surnames) {
    WordRange range = name.range();
    return name.type() == NameType.ORGANIZATION
        && (range.length() == 2 || range.length() == 3)
        && lexicon.isFirstName(layout.word(range.start()))
        && !lexicon.isInstitution(layout.text(range))
        && (titleBefore(range.start()) || surnames.contains(layout.word(range.end() - 1)));
  }

  private static Name person(Name name) {
    return new Name(name.range(), NameType.PERSON, name.confidence());
  }

  /**
   * Two names of persons side by side are the first name and the surname of one; what stands before
   * the dash in a body's name belongs to it: "[African Export]–[Import Bank]".
   */
  private List<Name> joined(List<Name> tagged) {
    List<Name> out = new ArrayList<>();
    for (Name name : tagged) {
      Name last = out.isEmpty() ? null : out.get(out.size() - 1);
      if (last != null && (firstNameOf(last, name) || last.range().end() > dashedStart(name))) {
        WordRange both = new WordRange(last.range().start(), name.range().end());
        double confidence = Math.min(last.confidence(), name.confidence());
        out.set(out.size() - 1, new Name(both, name.type(), confidence));
      } else {
        WordRange whole = new WordRange(dashedStart(name), name.range().end());
        out.add(new Name(whole, name.type(), name.confidence()));
      }
    }
    return out;
  }

  /** Where a body's name begins whose tagged part follows a dash; else where it is tagged. */
  private int dashedStart(Name body) {
    int start = body.range().start();
    int dash = start - 1;
    boolean joined =
        dash > 0
            && body.type() == NameType.ORGANIZATION
            && layout.word(dash).matches("[-–]")
            && layout.wordStart(dash) == layout.wordEnd(dash - 1)
            && layout.wordEnd(dash) == layout.wordStart(start)
            && isCapital(dash - 1);
    if (!joined) {
      return start;
    }
    int first = dash - 1;
    while (first > 0
        && layout.sentenceOf(first - 1) == layout.sentenceOf(start)
        && isCapital(first - 1)) {
      first--;
    }
    return first;
  }

  private boolean isCapital(int word) {
    return Character.isUpperCase(layout.word(word).codePointAt(0))
        && List.of("PROPN", "ADJ").contains(analysis.upos().get(word));
  }

  private boolean firstNameOf(Name first, Name name) {
    int end = first.range().end();
    return first.type() == NameType.PERSON
        && name.type() == NameType.PERSON
        && first.range().length() == 1
        && end == name.range().start()
        && layout.text().substring(layout.wordEnd(end - 1), layout.wordStart(end)).equals(" ");
  }

  /** Names that were cut: "United [Kingdom]", "[Supreme Court of] the United Kingdom". */
  private List<Name> mended(List<Name> tagged) {
    List<Name> out = new ArrayList<>();
    for (int n = 0; n < tagged.size(); n++) {
      Name name = withFirstWord(beforeOf(tagged.get(n)), out);
      Name last = out.isEmpty() ? null : out.get(out.size() - 1);
      if (last != null && branch(last, name)) {
        WordRange both = new WordRange(last.range().start(), name.range().end());
        out.set(out.size() - 1, new Name(both, last.type(), last.confidence()));
        continue;
      }
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

  /** A person's name ends before "of": [Patrice Talon] of Benin. */
  private Name beforeOf(Name name) {
    boolean person =
        name.type() == NameType.PERSON
            || lexicon.isFirstName(layout.word(name.range().start()))
            || titleBefore(name.range().start());
    for (int i = name.range().start() + 1; person && i < name.range().end(); i++) {
      if (layout.word(i).equals("of")) {
        return new Name(new WordRange(name.range().start(), i), NameType.PERSON, name.confidence());
      }
    }
    return name;
  }

  private boolean titleBefore(int start) {
    return start > 0
        && layout.sentenceOf(start - 1) == layout.sentenceOf(start)
        && lexicon.title(layout.word(start - 1)).isPresent();
  }

  /** "CNN Philippines": initials and the place right after them. */
  private boolean branch(Name body, Name place) {
    int end = body.range().end();
    String word = layout.word(end - 1);
    return body.type() == NameType.ORGANIZATION
        && place.type() == NameType.LOCATION
        && body.range().length() == 1
        && word.length() > 2
        && word.codePoints().allMatch(Character::isUpperCase)
        && layout.sentenceOf(end - 1) == layout.sentenceOf(place.range().start())
        && place.range().start() == end;
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
    boolean firstName =
        name.type() == NameType.PERSON
            && name.range().length() == 1
            && lexicon.isFirstName(layout.word(first))
            && Character.isUpperCase(layout.word(first).codePointAt(0))
            && analysis.upos().get(first).equals("PROPN");
    if (firstName) {
      return new Name(longer, NameType.PERSON, name.confidence());
    }
    return knowledge
        .named(layout.text(longer).replaceAll("\\s+", " "))
        .map(known -> new Name(longer, NameFinder.type(known.type()), name.confidence()))
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
}
