package org.onrecord.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * How well article text is found on a set of pages. Precision and recall are those of each page,
 * averaged over the pages, so that a long article weighs no more than a short one; a page where
 * nothing was found has no precision, but a recall of 0.
 *
 * @param pages in the order of the ground truth
 */
record PageScores(List<PageScore> pages) {
  public PageScores {
    pages = List.copyOf(pages);
  }

  public double precision() {
    return mean(PageScore::precision);
  }

  public double recall() {
    return mean(PageScore::recall);
  }

  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  private double mean(Function<PageScore, OptionalDouble> measure) {
    return pages.stream()
        .map(measure)
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble)
        .average()
        .orElse(0);
  }

  /** Pages that are not read as they should be, worst first. */
  List<PageScore> imperfect() {
    return pages.stream()
        .filter(page -> page.falsePositives() + page.falseNegatives() > 0)
        .sorted(Comparator.comparingDouble(PageScores::sum))
        .toList();
  }

  private static double sum(PageScore page) {
    return page.precision().orElse(0) + page.recall().orElse(0);
  }
}
