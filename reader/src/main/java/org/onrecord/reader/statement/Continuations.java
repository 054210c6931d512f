package org.onrecord.reader.statement;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.reader.decode.Attribution;
import org.onrecord.reader.text.WordRange;

/** Finds the attributions that go on with a quotation which another left open. */
final class Continuations {
  private final Quotations quotations;

  Continuations(Quotations quotations) {
    this.quotations = quotations;
  }

  /** For each attribution without a source, the one whose quotation it goes on with, or -1. */
  List<Integer> of(List<Attribution> attributions, List<List<WordRange>> contents) {
    List<Integer> out = new ArrayList<>();
    for (int k = 0; k < attributions.size(); k++) {
      boolean open = attributions.get(k).source().isEmpty();
      out.add(open ? before(k, contents) : -1);
    }
    return out;
  }

  private int before(int k, List<List<WordRange>> contents) {
    for (Quotation quotation : quotations.all()) {
      boolean reached =
          quotations
              .continuation(quotation)
              .filter(next -> overlaps(contents.get(k), next.words()))
              .isPresent();
      for (int i = 0; reached && i < contents.size(); i++) {
        if (i != k && overlaps(contents.get(i), quotation.words())) {
          return i;
        }
      }
    }
    return -1;
  }

  private static boolean overlaps(List<WordRange> ranges, WordRange words) {
    return ranges.stream().anyMatch(words::overlaps);
  }
}
