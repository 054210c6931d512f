package org.onrecord.reader.entity;

import java.util.ArrayList;
import java.util.List;
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
    return mender.mended(mender.joined(analysis.names()));
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
