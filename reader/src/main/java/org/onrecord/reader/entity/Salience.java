package org.onrecord.reader.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Who is in the reader's mind at a place of the text: near mentions before far ones, subjects and
 * sources before others. Where two are about equal, nobody.
 */
final class Salience {
  private static final int PARAGRAPHS = 3;
  private static final int BASE = 100;
  private static final int A_SENTENCE = 8;
  private static final int A_PARAGRAPH = 6;
  private static final int SUBJECT = 14;
  private static final int SOURCE = 12;
  private static final int QUOTED = 25;
  private static final int UNQUOTED = 10;
  private static final int SURE_GENDER = 10;
  private static final int MARGIN = 6;

  private final Tokens tokens;
  private final List<Seen> seen = new ArrayList<>();

  Salience(Tokens tokens) {
    this.tokens = tokens;
  }

  void see(Seen mention) {
    seen.add(mention);
  }

  /**
   * The one that stands out among the mentions before a word that pass the test.
   *
   * @param quoted whether the word stands inside quotation marks
   */
  Optional<Actor> mostSalient(boolean quoted, int word, Pronoun pronoun, Predicate<Seen> fits) {
    Map<Actor, Integer> scores = new LinkedHashMap<>();
    for (int i = before(word) - 1; i >= 0; i--) {
      Seen mention = seen.get(i);
      if (tokens.paragraph(word) - tokens.paragraph(mention.word()) > PARAGRAPHS) {
        break;
      }
      if (mention.word() < word && fits.test(mention)) {
        scores.merge(mention.actor(), score(mention, quoted, word, pronoun), Math::max);
      }
    }
    List<Map.Entry<Actor, Integer>> ranked = new ArrayList<>(scores.entrySet());
    ranked.sort(Map.Entry.<Actor, Integer>comparingByValue().reversed());
    boolean alone = ranked.size() == 1;
    boolean ahead =
        ranked.size() > 1 && ranked.get(0).getValue() - ranked.get(1).getValue() >= MARGIN;
    return alone || ahead ? Optional.of(ranked.get(0).getKey()) : Optional.empty();
  }

  /** How many mentions stand before a word, or were seen by the time it came. */
  private int before(int word) {
    int low = 0;
    int high = seen.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (seen.get(middle).word() < word) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int score(Seen mention, boolean quoted, int word, Pronoun pronoun) {
    int sentences = Math.min(10, tokens.sentence(word) - tokens.sentence(mention.word()));
    int paragraphs = tokens.paragraph(word) - tokens.paragraph(mention.word());
    boolean sure = pronoun.gender() != Gender.UNKNOWN && mention.actor().gender == pronoun.gender();
    return BASE
        - A_SENTENCE * sentences
        - A_PARAGRAPH * paragraphs
        + (mention.subject() ? SUBJECT : 0)
        + (mention.source() ? SOURCE : 0)
        + (sure ? SURE_GENDER : 0)
        - (mention.quoted() == quoted ? 0 : quoted ? UNQUOTED : QUOTED);
  }
}
