package org.onrecord.evaluation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.evaluation.Report.ValueRow;
import org.onrecord.evaluation.gold.Counts;
import org.onrecord.reader.text.WordRange;

/**
 * The coreference scores of the CoNLL 2012 shared task, for mentions that were found and not given
 * (Pradhan et al. 2014, "Scoring Coreference Partitions of Predicted Mentions"). Sums of documents
 * are added up before anything is divided, as the task's own scorer does.
 *
 * @param mentions mentions in chains, found exactly
 * @param muc links (Vilain et al. 1995)
 * @param bCubed mentions, each by the share of its chain that is right (Bagga and Baldwin 1998)
 * @param ceaf chains, each given to one other at most, by their likeness phi-4 (Luo 2005)
 */
record CoreferenceScores(Counts mentions, Ratio muc, Ratio bCubed, Ratio ceaf) {
  static final CoreferenceScores NONE =
      new CoreferenceScores(Counts.NONE, Ratio.NONE, Ratio.NONE, Ratio.NONE);

  /** Precision and recall as sums still to be divided. */
  record Ratio(double precisionOf, double precisionBy, double recallOf, double recallBy) {
    static final Ratio NONE = new Ratio(0, 0, 0, 0);

    Ratio plus(Ratio other) {
      return new Ratio(
          precisionOf + other.precisionOf,
          precisionBy + other.precisionBy,
          recallOf + other.recallOf,
          recallBy + other.recallBy);
    }

    double precision() {
      return precisionBy == 0 ? 0 : precisionOf / precisionBy;
    }

    double recall() {
      return recallBy == 0 ? 0 : recallOf / recallBy;
    }

    double f1() {
      double sum = precision() + recall();
      return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
  }

  CoreferenceScores plus(CoreferenceScores other) {
    return new CoreferenceScores(
        mentions.plus(other.mentions),
        muc.plus(other.muc),
        bCubed.plus(other.bCubed),
        ceaf.plus(other.ceaf));
  }

  /** The mean of the three F1. */
  double conll() {
    return (muc.f1() + bCubed.f1() + ceaf.f1()) / 3;
  }

  /** Adds the three scores and their mean. */
  void addRows(Report.Builder report) {
    double precision = (muc.precision() + bCubed.precision() + ceaf.precision()) / 3;
    double recall = (muc.recall() + bCubed.recall() + ceaf.recall()) / 3;
    report
        .row(row("muc", "MUC", muc))
        .row(row("bCubed", "B-cubed", bCubed))
        .row(row("ceaf", "CEAF (phi-4)", ceaf))
        .row(new ValueRow("conll", "CoNLL (mean)", precision, recall, conll()));
  }

  private static ValueRow row(String key, String label, Ratio ratio) {
    return new ValueRow(key, label, ratio.precision(), ratio.recall(), ratio.f1());
  }

  static CoreferenceScores of(Chains gold, Chains read) {
    Map<WordRange, Integer> inGold = gold.byMention();
    Map<WordRange, Integer> inRead = read.byMention();
    Set<WordRange> both = new HashSet<>(inGold.keySet());
    both.retainAll(inRead.keySet());
    double[] found = links(gold, inRead);
    double[] right = links(read, inGold);
    return new CoreferenceScores(
        new Counts(inGold.size(), inRead.size(), both.size()),
        new Ratio(right[0], right[1], found[0], found[1]),
        new Ratio(shares(read, inGold), inRead.size(), shares(gold, inRead), inGold.size()),
        ceaf(gold, read));
  }

  /** How many of some chains' links the others have too; how many links there are. */
  private static double[] links(Chains these, Map<WordRange, Integer> others) {
    double kept = 0;
    double all = 0;
    for (Set<WordRange> chain : these.chains()) {
      Set<Integer> parts = new HashSet<>();
      int alone = 0;
      for (WordRange mention : chain) {
        Integer other = others.get(mention);
        if (other == null) {
          alone++;
        } else {
          parts.add(other);
        }
      }
      kept += chain.size() - (parts.size() + alone);
      all += chain.size() - 1;
    }
    return new double[] {kept, all};
  }

  /** For each mention the share of its chain that is in the other chain which has it, summed. */
  private static double shares(Chains these, Map<WordRange, Integer> inOthers) {
    double sum = 0;
    for (Set<WordRange> chain : these.chains()) {
      Map<Integer, Integer> overlaps = new HashMap<>();
      for (WordRange mention : chain) {
        Integer other = inOthers.get(mention);
        if (other != null) {
          overlaps.merge(other, 1, Integer::sum);
        }
      }
      for (int overlap : overlaps.values()) {
        sum += (double) overlap * overlap / chain.size();
      }
    }
    return sum;
  }

  private static Ratio ceaf(Chains gold, Chains read) {
    List<Set<WordRange>> keys = gold.chains();
    List<Set<WordRange>> responses = read.chains();
    double[][] likeness = new double[keys.size()][responses.size()];
    for (int k = 0; k < keys.size(); k++) {
      for (int r = 0; r < responses.size(); r++) {
        long common = keys.get(k).stream().filter(responses.get(r)::contains).count();
        likeness[k][r] = 2.0 * common / (keys.get(k).size() + responses.get(r).size());
      }
    }
    double best = Assignment.greatest(likeness);
    return new Ratio(best, responses.size(), best, keys.size());
  }
}
