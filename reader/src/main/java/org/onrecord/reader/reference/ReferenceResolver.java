package org.onrecord.reader.reference;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.reader.decode.Analysis;
import org.onrecord.reader.decode.Candidate;
import org.onrecord.reader.decode.Markable;
import org.onrecord.reader.decode.MentionStage;
import org.onrecord.reader.encoder.PairModel;

/** Finds what mentions refer to, by the model's scores of pairs within hard limits. Thread-safe. */
public final class ReferenceResolver implements MentionStage {
  private final PairModel model;
  private final WordClasses classes = WordClasses.load();
  private final Genders genders = Genders.load();

  /**
   * @param model stays open; whoever opened it closes it
   */
  public ReferenceResolver(PairModel model) {
    this.model = model;
  }

  @Override
  public List<Markable> resolve(Analysis found, List<Candidate> candidates) {
    List<Mentioned> mentions = new MentionReader(classes, found).read(candidates);
    PairScores scores = PairScores.of(mentions, model);
    Clusters clusters = new ChainDecoder(found, mentions, scores, genders).decode();
    return markables(candidates, clusters);
  }

  /** The mentions, those of one cluster with one number. */
  static List<Markable> markables(List<Candidate> candidates, Clusters clusters) {
    int[] numbers = new int[candidates.size()];
    int chains = 0;
    List<Markable> markables = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      int chain = Markable.ALONE;
      if (clusters.members(i).size() > 1) {
        int cluster = clusters.of(i);
        if (numbers[cluster] == 0) {
          numbers[cluster] = ++chains;
        }
        chain = numbers[cluster] - 1;
      }
      markables.add(new Markable(candidate.head(), candidate.words(), candidate.kind(), chain));
    }
    return List.copyOf(markables);
  }
}
