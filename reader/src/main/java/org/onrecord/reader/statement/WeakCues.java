package org.onrecord.reader.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.reader.decode.Analysis;
import org.onrecord.reader.decode.Attribution;
import org.onrecord.reader.text.WordRange;

/**
 * Tells cues that attribute nothing by themselves: function words that were left of a longer one
 * ("to", "was"), an adjective before its noun ("the alleged attacker"), a mark inside what somebody
 * says, and one whose content is lost but for its subject ("which was not disclosed").
 */
final class WeakCues {
  private static final Set<String> FUNCTION =
      Set.of("PART", "AUX", "DET", "PRON", "CCONJ", "PUNCT", "SYM");

  private static final Set<String> WHO = Set.of("he", "she", "they", "who", "which", "we", "i");

  private final Analysis analysis;

  private WeakCues(Analysis analysis) {
    this.analysis = analysis;
  }

  /** The analysis without them; what stood within one stands within whatever that stood in. */
  static Analysis leftOutOf(Analysis analysis) {
    List<Attribution> found = analysis.attributions();
    WeakCues weak = new WeakCues(analysis);
    int[] places = new int[found.size()];
    int kept = 0;
    for (int i = 0; i < places.length; i++) {
      places[i] = weak.isWeak(found.get(i)) ? -1 : kept++;
    }
    if (kept == places.length) {
      return analysis;
    }
    List<Attribution> strong = new ArrayList<>();
    for (int i = 0; i < places.length; i++) {
      if (places[i] >= 0) {
        Attribution one = found.get(i);
        int outer = one.within();
        while (outer >= 0 && places[outer] < 0) {
          outer = found.get(outer).within();
        }
        int within = outer < 0 ? -1 : places[outer];
        strong.add(
            new Attribution(one.source(), one.cue(), one.content(), one.confidence(), within));
      }
    }
    return analysis.withAttributions(strong);
  }

  private boolean isWeak(Attribution one) {
    WordRange first = one.cue().get(0);
    boolean single = one.cue().size() == 1 && first.length() == 1;
    if (single && analysis.layout().isMark(first.start())) {
      return one.within() >= 0;
    }
    return (single && one.source().isEmpty() && isBeforeNoun(first.start()))
        || isEmpty(one)
        || saysOnlyWho(one);
  }

  /**
   * Whether all that is left of a content is a pronoun for somebody, be it explained: "which was
   * not named", "they [the crew] were not told".
   */
  private boolean saysOnlyWho(Attribution one) {
    return !one.content().isEmpty() && one.content().stream().allMatch(this::isOnlyWho);
  }

  private boolean isOnlyWho(WordRange content) {
    boolean alone = content.length() == 1;
    boolean explained =
        !alone && word(content.start() + 1).equals("[") && word(content.end() - 1).equals("]");
    return (alone || explained) && WHO.contains(word(content.start()).toLowerCase(Locale.ROOT));
  }

  private String word(int word) {
    return analysis.layout().word(word);
  }

  private boolean isBeforeNoun(int word) {
    return analysis.rels().get(word).equals("amod") && analysis.head(word) > word;
  }

  private boolean isEmpty(Attribution one) {
    for (WordRange range : one.cue()) {
      for (int word = range.start(); word < range.end(); word++) {
        if (analysis.layout().isMark(word) || !FUNCTION.contains(analysis.upos().get(word))) {
          return false;
        }
      }
    }
    return true;
  }
}
