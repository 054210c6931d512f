package org.onrecord.reader.entity;

import java.util.Optional;
import org.onrecord.reader.text.WordRange;

/**
 * Finds the role or office beside the name of a person: before it ("Deputy Mayor Ana Ruiz") or
 * after it between commas ("Ana Ruiz, the mayor of Tarn,"). Articles, ages and courtesies are left
 * out.
 */
final class Roles {
  private static final int LONGEST = 14;

  private final Tokens tokens;
  private final Lexicon lexicon;

  Roles(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /** The role before or inside a name, else the one after it. */
  Optional<WordRange> of(WordRange name) {
    return beforeName(name).or(() -> afterName(name));
  }

  /** The role before or inside a name: "Deputy Mayor" Ana Ruiz. */
  Optional<WordRange> beforeName(WordRange name) {
    return before(afterTitles(name));
  }

  /** The role that follows a name between commas. */
  Optional<WordRange> afterName(WordRange name) {
    return after(name.end());
  }

  /** Whether a role is an office; "rival" and "Democrat" tell none. */
  boolean office(WordRange role) {
    return !lexicon.isLabel(tokens.word(headOf(role)));
  }

  /** The role in words; "Sens." before several names is "Sen." for each. */
  String shown(WordRange role) {
    return tokens.text(role).replaceFirst("\\b(Sen|Rep|Gov)s(\\.?)$", "$1$2");
  }

  /**
   * What a role tells of the gender: that of the noun that heads it, or else of its first title.
   */
  Gender gender(WordRange role) {
    int head = headOf(role);
    Gender told = lexicon.noun(tokens.word(head)).map(Lexicon.Noun::gender).orElse(Gender.UNKNOWN);
    return told == Gender.UNKNOWN
        ? lexicon.title(tokens.word(head)).map(Lexicon.Title::gender).orElse(Gender.UNKNOWN)
        : told;
  }

  /** The last word of a role before its first preposition. */
  int headOf(WordRange role) {
    int i = role.start();
    while (i + 1 < role.end() && !tokens.isUpos(i + 1, "ADP", "SCONJ")) {
      i++;
    }
    return i;
  }

  /** The first word of a name that is no title. */
  private int afterTitles(WordRange name) {
    int i = name.start();
    while (i + 1 < name.end() && lexicon.title(tokens.word(i)).isPresent()) {
      i++;
    }
    return i;
  }

  private Optional<WordRange> before(int nameStart) {
    int end = nameStart;
    while (end > 0 && courtesy(end - 1)) {
      end--;
    }
    if (end == 0 || !roleEndsAt(end - 1, nameStart)) {
      return Optional.empty();
    }
    int start = end - 1;
    while (start > 0 && end - start < LONGEST && modifies(start - 1, start)) {
      start--;
    }
    while (start < end && (leftOut(start) || lowerCaseBeforeName(start, end))) {
      start++;
    }
    return start < end ? Optional.of(new WordRange(start, end)) : Optional.empty();
  }

  private boolean courtesy(int i) {
    return lexicon.title(tokens.word(i)).map(Lexicon.Title::courtesy).orElse(false);
  }

  /** Whether a word right before a name is its title or the noun that it explains. */
  private boolean roleEndsAt(int i, int nameStart) {
    if (!tokens.sameSentence(i, nameStart) || tokens.mark(i)) {
      return false;
    }
    if (tokens.capitalized(i) && lexicon.title(tokens.word(i)).isPresent()) {
      return true;
    }
    Optional<Lexicon.Noun> noun = lexicon.noun(tokens.word(i));
    if (noun.isPresent()) {
      boolean person = noun.get().kind() == NounKind.PERSON && !noun.get().plural();
      return person && (tokens.isUpos(i, "NOUN", "PROPN", "ADJ") || tied(i, nameStart));
    }
    return tokens.isUpos(i, "NOUN") && !tokens.plural(i) && tied(i, nameStart);
  }

  /** Whether the tree joins the two in one phrase. */
  private boolean tied(int i, int nameStart) {
    for (int j = nameStart; j < Math.min(nameStart + 3, tokens.count()); j++) {
      boolean joined = tokens.head(j) == i || tokens.head(i) == j;
      int lower = tokens.head(j) == i ? j : i;
      String rel = tokens.rel(lower);
      if (joined && (rel.equals("flat") || rel.equals("compound") || rel.equals("appos"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word belongs to the role that begins at {@code next} so far. */
  private boolean modifies(int i, int next) {
    if (!tokens.sameSentence(i, next) || (tokens.name(i).isPresent() && personHere(i, next))) {
      return false;
    }
    if (tokens.is(i, "of", "for") && tokens.capitalized(next)) {
      return lexicon.noun(tokens.word(i - 1)).isPresent() && tokens.capitalized(i - 1);
    }
    if (tokens.is(i, "-", "–", "/")) {
      return tokens.glued(i);
    }
    if (tokens.possessive(i) || tokens.is(i, "&")) {
      return true;
    }
    if (tokens.is(i, "and")) {
      return Offices.joins(tokens, lexicon, i) || joinsNouns(i);
    }
    boolean prefix = tokens.is(i, "then", "co", "ex") && tokens.is(next, "-", "–");
    boolean pronoun = lexicon.pronoun(tokens.word(i)).isPresent() && !tokens.isUpos(i, "PROPN");
    return prefix
        || (tokens.isUpos(i, "NOUN", "PROPN", "ADJ", "NUM") && !pronoun && !tokens.mark(i));
  }

  /** "Trade and industry commissioner", "actor and producer", with no article of its own. */
  private boolean joinsNouns(int and) {
    boolean nouns =
        tokens.isUpos(and - 1, "NOUN", "PROPN")
            && tokens.isUpos(and + 1, "NOUN", "ADJ", "PROPN")
            && tokens.name(and - 1).isEmpty()
            && !tokens.plural(and - 1);
    int start = and - 1;
    while (tokens.sameSentence(start - 1, and)
        && (tokens.isUpos(start - 1, "NOUN", "PROPN", "ADJ") || tokens.possessive(start - 1))) {
      start--;
    }
    boolean own = tokens.isUpos(start - 1, "DET", "PRON") && tokens.sameSentence(start - 1, and);
    boolean person =
        lexicon.noun(tokens.word(and - 1)).filter(n -> n.kind() == NounKind.PERSON).isPresent();
    boolean field = lexicon.noun(tokens.word(and - 1)).isEmpty();
    return nouns && (field || (person && !own));
  }

  /** A person's name before a role is part of it only as its possessor or its modifier. */
  private boolean personHere(int i, int next) {
    return tokens.name(i).orElseThrow().type() == org.onrecord.reader.decode.NameType.PERSON
        && !tokens.possessive(next)
        && tokens.nameIndex(i) != tokens.nameIndex(next)
        && !tokens.rel(i).equals("compound");
  }

  /** A noun before the capitals of an office belongs to what stands before it. */
  private boolean lowerCaseBeforeName(int i, int end) {
    return i + 1 < end
        && tokens.isUpos(i, "NOUN")
        && !tokens.capitalized(i)
        && tokens.capitalized(i + 1)
        && !tokens.is(i + 1, "-", "–")
        && lexicon.noun(tokens.word(i)).filter(n -> n.kind() == NounKind.PERSON).isEmpty();
  }

  /** A word that is no part of a role at its left edge: possessors' marks, numbers, courtesies. */
  private boolean leftOut(int i) {
    return tokens.mark(i)
        || tokens.possessive(i)
        || tokens.isUpos(i, "NUM", "DET")
        || courtesy(i)
        || tokens.is(i, "of", "for");
  }

  /** An apposition after a name: ", 35, the mayor of Tarn," gives "mayor of Tarn". */
  private Optional<WordRange> after(int nameEnd) {
    int i = nameEnd;
    if (!tokens.is(i, ",") && !tokens.is(i, "(") && !tokens.is(i, "—", "–")) {
      return Optional.empty();
    }
    i++;
    if (tokens.isUpos(i, "NUM") && tokens.is(i + 1, ",")) {
      i += 2;
    }
    boolean opened = tokens.isUpos(i, "DET") || tokens.is(i, "his", "her", "their", "its");
    int start = opened ? i + 1 : i;
    int end = firstOf(start, appositionEnd(start, nameEnd));
    if (end - start < 1 || end - start > LONGEST || !roleHead(start, end, opened)) {
      return Optional.empty();
    }
    return Optional.of(new WordRange(start, end));
  }

  /** Ends an apposition before a second one: "an adviser to the port and a professor at …". */
  private int firstOf(int start, int end) {
    for (int i = start + 1; i + 1 < end; i++) {
      if (tokens.is(i, "and") && tokens.is(i + 1, "a", "an", "the")) {
        return i;
      }
    }
    return end;
  }

  /** Where an apposition stops; its own start when it is none. */
  private int appositionEnd(int start, int nameEnd) {
    int i = start;
    while (i < tokens.count() && tokens.sameSentence(nameEnd - 1, i)) {
      boolean inName = tokens.goesOnName(i);
      if (!inName && tokens.is(i, ",", ";", ")", "—", "–", "--", ":", "\"", "“", "”", ".")) {
        return i;
      }
      if (tokens.relative(i) || tokens.isUpos(i, "AUX")) {
        return tokens.isUpos(i, "AUX") ? start : i;
      }
      if (tokens.isUpos(i, "VERB") && tokens.rel(i).equals("acl")) {
        return i;
      }
      i++;
    }
    return i;
  }

  /** Whether the noun that heads the words, the last before a preposition, is one for a person. */
  private boolean roleHead(int start, int end, boolean opened) {
    int head = -1;
    for (int i = start; i < end; i++) {
      if (tokens.isUpos(i, "VERB", "PRON") && i > start) {
        return false;
      }
      if (tokens.isUpos(i, "ADP", "SCONJ", "CCONJ", "PART") && !tokens.possessive(i)) {
        break;
      }
      head = i;
    }
    if (head < 0 || (tokens.name(head).isPresent() && personName(head))) {
      return false;
    }
    return lexicon
        .noun(tokens.word(head))
        .map(noun -> noun.kind() == NounKind.PERSON && !noun.plural())
        .orElse(opened && Lexicon.endsLikePerson(tokens.folded(head)));
  }

  private boolean personName(int i) {
    return tokens.name(i).orElseThrow().type() == org.onrecord.reader.decode.NameType.PERSON;
  }
}
