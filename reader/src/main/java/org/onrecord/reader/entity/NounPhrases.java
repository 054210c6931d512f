package org.onrecord.reader.entity;

import org.onrecord.reader.text.WordRange;

/**
 * How far the phrase of a common noun reaches: from its article to its "of" phrase or similar
 * complement, without relative clauses, participles and appositions.
 */
final class NounPhrases {
  private static final int LONGEST_COMPLEMENT = 12;

  private final Tokens tokens;

  NounPhrases(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The phrase that a noun heads. */
  WordRange of(int head) {
    return new WordRange(start(head), complementEnd(head, 0));
  }

  /** The words before a noun that belong to it, and the noun. */
  WordRange upTo(int head) {
    return new WordRange(start(head), head + 1);
  }

  private int start(int head) {
    int start = head;
    while (start > 0 && tokens.sameSentence(start - 1, head)) {
      int i = start - 1;
      boolean possessor = tokens.possessive(i) || isPossessive(i);
      boolean inName = tokens.nameIndex(i) >= 0 && tokens.nameIndex(i) == tokens.nameIndex(start);
      boolean modifier =
          hyphen(i)
              || possessor
              || inName
              || tokens.isUpos(i, "ADJ", "NOUN", "PROPN", "NUM", "DET", "SYM");
      boolean joined =
          tokens.is(i, "and", "or") && tokens.isUpos(start, "ADJ") && tokens.isUpos(i - 1, "ADJ");
      boolean participle = tokens.isUpos(i, "VERB") && tokens.rel(i).equals("amod");
      boolean adverb =
          tokens.isUpos(i, "ADV")
              && tokens.rel(i).equals("advmod")
              && tokens.isUpos(start, "ADJ")
              && tokens.head(i) == start;
      if (!modifier && !joined && !participle && !adverb) {
        break;
      }
      if (otherPhrase(i, head, start)) {
        break;
      }
      start = i;
      if (determiner(i)) {
        break;
      }
    }
    while (start < head && (tokens.mark(start) || tokens.possessive(start))) {
      start++;
    }
    return start;
  }

  /** Whether a noun before another is a phrase of its own: "told officials voters …". */
  private boolean otherPhrase(int i, int head, int start) {
    boolean nominal = tokens.isUpos(i, "NOUN", "PROPN") && tokens.nameIndex(i) < 0;
    boolean owner = tokens.possessive(start);
    boolean object =
        tokens.rel(i).equals("obj")
            || tokens.rel(i).equals("iobj")
            || tokens.rel(i).equals("nsubj");
    return nominal && object && !owner && tokens.head(i) != head;
  }

  private boolean hyphen(int i) {
    return tokens.is(i, "-", "–", "/") && tokens.glued(i);
  }

  private boolean isPossessive(int i) {
    return tokens.is(i, "his", "her", "their", "its", "my", "our", "your", "whose");
  }

  private boolean determiner(int i) {
    boolean article =
        tokens.is(i, "the", "a", "an", "this", "that", "these", "those", "no", "every", "each");
    return (article || isPossessive(i)) && !tokens.is(i - 1, "all", "both");
  }

  private int complementEnd(int head, int depth) {
    int end = head + 1;
    boolean complement =
        depth < 3
            && tokens.is(end, "of", "for", "to", "at")
            && tokens.sameSentence(head, end + 1)
            && tokens.isUpos(end, "ADP");
    if (!complement) {
      return end;
    }
    int noun = nominalAfter(end);
    boolean own =
        noun > 0
            && (tokens.is(end, "of")
                || (tokens.head(noun) == head && tokens.rel(noun).equals("nmod")));
    return own ? complementEnd(noun, depth + 1) : end;
  }

  /** The last noun or name of the plain phrase that follows a preposition, or -1. */
  private int nominalAfter(int preposition) {
    int found = -1;
    for (int i = preposition + 1; i < preposition + LONGEST_COMPLEMENT; i++) {
      if (!tokens.sameSentence(preposition, i)) {
        break;
      }
      boolean nominal = tokens.isUpos(i, "NOUN", "PROPN") || tokens.nameIndex(i) >= 0;
      boolean inside =
          nominal
              || hyphen(i)
              || tokens.possessive(i)
              || tokens.isUpos(i, "ADJ", "DET", "NUM")
              || isPossessive(i);
      boolean nextPhrase = found >= 0 && tokens.isUpos(i, "DET");
      if (!inside || nextPhrase) {
        break;
      }
      found = nominal ? i : found;
    }
    return found;
  }
}
