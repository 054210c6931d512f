package org.onrecord.reader.entity;

import java.util.List;
import java.util.Optional;
import org.onrecord.reader.decode.NameType;

/**
 * Tells when "and" stands inside the name of one office or ministry, as in "Road Transport and
 * Bridges Minister", and not between two who act together.
 */
final class Offices {
  private static final int LONGEST = 6;

  private Offices() {}

  /**
   * Whether an "and" joins the fields of one office: capitals on both sides, no article of its own
   * after it, no person, place or known body before it, and the noun of the office at the end.
   */
  static boolean joins(Tokens tokens, Lexicon lexicon, int and) {
    return field(tokens, lexicon, and - 1) && officeAfter(tokens, lexicon, and);
  }

  private static boolean field(Tokens tokens, Lexicon lexicon, int word) {
    if (!tokens.capitalized(word) || !tokens.sameSentence(word, word + 1)) {
      return false;
    }
    boolean known =
        tokens
            .name(word)
            .filter(
                name ->
                    name.type() != NameType.ORGANIZATION
                        || lexicon.isInstitution(tokens.text(name.range()))
                        || acronym(tokens.word(word)))
            .isPresent();
    int start = word;
    while (tokens.sameSentence(start - 1, word) && tokens.capitalized(start - 1)) {
      start--;
    }
    boolean article = tokens.is(start - 1, "the", "a", "an") && single(tokens, word);
    boolean body = lexicon.isInstitution(tokens.word(word));
    return !known && !article && !body && !isOfficeNoun(tokens, lexicon, word);
  }

  /** "The Pentagon and Defense Secretary …": a body known by one word and its article. */
  private static boolean single(Tokens tokens, int word) {
    return !tokens.capitalized(word - 1) && tokens.nameIndex(word) >= 0;
  }

  private static boolean acronym(String word) {
    return word.length() > 1 && word.equals(word.toUpperCase(java.util.Locale.ROOT));
  }

  private static boolean officeAfter(Tokens tokens, Lexicon lexicon, int and) {
    for (int i = and + 1; i < and + LONGEST && tokens.sameSentence(and, i); i++) {
      boolean person = tokens.name(i).filter(name -> name.type() == NameType.PERSON).isPresent();
      if (!tokens.capitalized(i) || (person && !isOfficeNoun(tokens, lexicon, i))) {
        return false;
      }
      if (i > and + 1 && isOfficeNoun(tokens, lexicon, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfficeNoun(Tokens tokens, Lexicon lexicon, int word) {
    Optional<Lexicon.Noun> noun = lexicon.noun(tokens.word(word));
    boolean office =
        noun.filter(
                n ->
                    List.of(NounKind.PERSON, NounKind.ORGANIZATION).contains(n.kind())
                        && !n.plural())
            .isPresent();
    return office || lexicon.title(tokens.word(word)).filter(t -> !t.courtesy()).isPresent();
  }
}
