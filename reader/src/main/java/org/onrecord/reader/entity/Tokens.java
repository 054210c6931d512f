package org.onrecord.reader.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.onrecord.reader.decode.Analysis;
import org.onrecord.reader.decode.Name;
import org.onrecord.reader.text.Layout;
import org.onrecord.reader.text.WordRange;

/** The words of an analysis with what is known of each, asked for by number. */
final class Tokens {
  private final Analysis analysis;
  private final Layout layout;
  private final List<Name> names;
  private final int[] nameOf;
  private final int[] firstChild;
  private final int[] nextSibling;

  Tokens(Analysis analysis, List<Name> names) {
    this.analysis = analysis;
    this.layout = analysis.layout();
    this.nameOf = new int[layout.wordCount()];
    Arrays.fill(nameOf, -1);
    this.names = names;
    this.firstChild = new int[layout.wordCount()];
    this.nextSibling = new int[layout.wordCount()];
    Arrays.fill(firstChild, -1);
    for (int i = layout.wordCount() - 1; i >= 0; i--) {
      int head = analysis.head(i);
      if (head != i) {
        nextSibling[i] = firstChild[head];
        firstChild[head] = i;
      }
    }
    for (int n = 0; n < names.size(); n++) {
      WordRange range = names.get(n).range();
      Arrays.fill(nameOf, range.start(), range.end(), n);
    }
  }

  /** The words that depend on a word, in the order of the text. */
  List<Integer> children(int i) {
    List<Integer> children = new ArrayList<>();
    for (int child = firstChild[i]; child >= 0; child = nextSibling[child]) {
      children.add(child);
    }
    return children;
  }

  /** The names, in the order of the text. */
  List<Name> names() {
    return names;
  }

  Analysis analysis() {
    return analysis;
  }

  int count() {
    return layout.wordCount();
  }

  String word(int i) {
    return i >= 0 && i < count() ? layout.word(i) : "";
  }

  /** In lower case, accents taken off. */
  String folded(int i) {
    return Lexicon.folded(word(i));
  }

  boolean is(int i, String... words) {
    return i >= 0 && i < count() && Arrays.asList(words).contains(folded(i));
  }

  int sentence(int i) {
    return layout.sentenceOf(i);
  }

  WordRange sentenceRange(int i) {
    return layout.sentence(layout.sentenceOf(i));
  }

  int paragraph(int i) {
    return layout.paragraphOf(i);
  }

  boolean sameSentence(int i, int j) {
    return i >= 0 && j >= 0 && i < count() && j < count() && sentence(i) == sentence(j);
  }

  String upos(int i) {
    return i >= 0 && i < count() ? analysis.upos().get(i) : "";
  }

  boolean isUpos(int i, String... tags) {
    return Arrays.asList(tags).contains(upos(i));
  }

  int head(int i) {
    return analysis.head(i);
  }

  /** The relation without its subtype: nsubj for nsubj:pass. */
  String rel(int i) {
    String rel = analysis.rels().get(i);
    int colon = rel.indexOf(':');
    return colon < 0 ? rel : rel.substring(0, colon);
  }

  String fullRel(int i) {
    return analysis.rels().get(i);
  }

  boolean plural(int i) {
    return analysis.feats().get(i).contains("Number=Plur");
  }

  boolean pastParticiple(int i) {
    String feats = analysis.feats().get(i);
    return feats.contains("VerbForm=Part") && feats.contains("Tense=Past");
  }

  /** Whether a word goes on with the name that the word before it is of. */
  boolean goesOnName(int i) {
    return nameIndex(i) >= 0 && nameIndex(i) == nameIndex(i - 1);
  }

  /** Whether a word is "%" or the second of "per cent". */
  boolean percent(int i) {
    return is(i, "%") || (is(i, "cent") && is(i - 1, "per"));
  }

  /** Whether a word can begin a relative clause; WHO in capitals is an organization. */
  boolean relative(int i) {
    return is(i, "who", "whom", "whose", "which", "that") && !word(i).equals("WHO");
  }

  boolean capitalized(int i) {
    String word = word(i);
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  /** Whether a word is neither a word nor a number, or there is none. */
  boolean mark(int i) {
    return i < 0 || i >= count() || layout.isMark(i);
  }

  /** Whether no space parts a mark from the words on both sides of it. */
  boolean glued(int i) {
    return i > 0
        && i + 1 < count()
        && layout.wordEnd(i - 1) == layout.wordStart(i)
        && layout.wordEnd(i) == layout.wordStart(i + 1);
  }

  /** The possessive ending, apart from its noun: 's or a lone apostrophe. */
  boolean possessive(int i) {
    return is(i, "'s") || (is(i, "'") && isUpos(i, "PART"));
  }

  Optional<Name> name(int i) {
    return i < 0 || i >= count() || nameOf[i] < 0
        ? Optional.empty()
        : Optional.of(names.get(nameOf[i]));
  }

  /** The number of the name that a word is in, or -1. */
  int nameIndex(int i) {
    return i < 0 || i >= count() ? -1 : nameOf[i];
  }

  /** A name without a possessive ending that the tagger left on it. */
  WordRange nameRange(Name name) {
    WordRange range = name.range();
    return range.length() > 1 && possessive(range.end() - 1)
        ? new WordRange(range.start(), range.end() - 1)
        : range;
  }

  /** The surname that "Mr" takes from what follows in "Mr and Mrs Kaur". */
  Optional<Integer> surnameOfSpouse(WordRange courtesy, Lexicon lexicon) {
    int and = courtesy.end();
    boolean couple =
        courtesy.length() == 1
            && lexicon.title(word(courtesy.start())).filter(Lexicon.Title::courtesy).isPresent()
            && is(and, "and", "&")
            && lexicon.title(word(and + 1)).filter(Lexicon.Title::courtesy).isPresent()
            && capitalized(and + 2);
    if (!couple) {
      return Optional.empty();
    }
    return Optional.of(name(and + 2).map(name -> nameRange(name).end() - 1).orElse(and + 2));
  }

  /** As it stands in the text, white space made single. */
  String text(WordRange range) {
    return layout.text(range).replaceAll("\\s+", " ");
  }

  /** The word of a run whose head lies outside of it; the last of those that are nouns first. */
  int headOf(WordRange range) {
    int found = -1;
    for (int i = range.start(); i < range.end(); i++) {
      boolean top = head(i) == i || !range.contains(head(i));
      boolean nominal = isUpos(i, "NOUN", "PROPN", "PRON", "NUM", "X");
      if (top && nominal && (found < 0 || !isUpos(found, "NOUN", "PROPN", "PRON"))) {
        found = i;
      }
    }
    return found >= 0 ? found : range.end() - 1;
  }

  /**
   * The relation of a phrase to its clause: that of the topmost word that it hangs on by apposition
   * or composition.
   */
  boolean subject(int word) {
    int i = word;
    for (int steps = 0; steps < 6; steps++) {
      String rel = rel(i);
      if (rel.equals("nsubj")) {
        return true;
      }
      boolean climbs =
          rel.equals("flat") || rel.equals("appos") || rel.equals("compound") || rel.equals("conj");
      if (!climbs || head(i) == i || !sameSentence(i, head(i))) {
        return false;
      }
      i = head(i);
    }
    return false;
  }
}
