package org.onrecord.reader.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.reader.decode.Analysis;

/**
 * Joins each mention to the best of those before it, in the order of the text, where the limits let
 * it. Pronouns whose meaning depends on who is speaking come last, when it is known who is who.
 */
final class ChainDecoder {
  /**
   * The score that a pair must pass. At 0 the model takes an antecedent for as likely as none; the
   * values are those that score best on OntoGUM's development part.
   */
  private static final float LEAST = -0.6f;

  /** The same for personal pronouns. */
  private static final float LEAST_OF_PRONOUN = -0.5f;

  private final Analysis analysis;
  private final List<Mentioned> mentions;
  private final PairScores scores;
  private final Speech speech;
  private final Clusters clusters;
  private final Limits limits;

  ChainDecoder(Analysis analysis, List<Mentioned> mentions, PairScores scores, Genders genders) {
    this.analysis = analysis;
    this.mentions = mentions;
    this.scores = scores;
    this.speech = Speech.of(analysis, mentions);
    this.clusters = new Clusters(mentions.size());
    this.limits = new Limits(analysis, mentions, genders.of(analysis, mentions), speech, clusters);
  }

  Clusters decode() {
    joinAppositions();
    for (int i = 0; i < mentions.size(); i++) {
      if (!isInSpeech(i)) {
        link(i);
      }
    }
    for (int i = 0; i < mentions.size(); i++) {
      if (isInSpeech(i) && !joinSpeaker(i)) {
        link(i);
      }
    }
    return clusters;
  }

  /** "Ana Ruiz, the mayor": what stands beside a mention is the same. */
  private void joinAppositions() {
    Map<Integer, Integer> byHead = new HashMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      byHead.put(mentions.get(i).head(), i);
    }
    for (int i = 0; i < mentions.size(); i++) {
      int head = mentions.get(i).head();
      Integer beside = byHead.get(analysis.head(head));
      if (beside != null
          && beside < i
          && analysis.rels().get(head).equals("appos")
          && mentions.get(i).kind() == mentions.get(beside).kind()
          && limits.allow(beside, i)) {
        clusters.join(beside, i);
      }
    }
  }

  /** Whether a mention is "I", "we" or "you" inside quotation marks. */
  private boolean isInSpeech(int i) {
    PronounClass pronoun = mentions.get(i).pronoun();
    return mentions.get(i).quoted() && (pronoun.isFirstPerson() || pronoun == PronounClass.YOU);
  }

  /** "I" is the one whose words they are; whether that is somebody, and a single one. */
  private boolean joinSpeaker(int i) {
    int speaker = speech.speaker(i);
    if (speaker < 0 || mentions.get(i).pronoun() != PronounClass.I) {
      return false;
    }
    Mentioned who = mentions.get(speaker);
    if (who.number() == Mentioned.PLURAL || who.pronoun() == PronounClass.THEY) {
      return false;
    }
    clusters.join(speaker, i);
    return true;
  }

  private void link(int i) {
    int first = PairScores.first(i);
    boolean[] tried = new boolean[i - first];
    float least = mentions.get(i).pronoun().isPersonal() ? LEAST_OF_PRONOUN : LEAST;
    for (int best = best(i, least, tried); best >= 0; best = best(i, least, tried)) {
      tried[best - first] = true;
      if (clusters.of(best) != clusters.of(i) && clusters.all(best, i, limits::allow)) {
        clusters.join(best, i);
        return;
      }
    }
  }

  /** The best-scored mention that was not tried yet; -1 if none passes. */
  private int best(int i, float least, boolean[] tried) {
    int best = -1;
    float top = least;
    int first = PairScores.first(i);
    for (int j = first; j < i; j++) {
      if (!tried[j - first] && scores.of(i, j) > top) {
        top = scores.of(i, j);
        best = j;
      }
    }
    return best;
  }
}
