package org.onrecord.reader.reference;

import java.util.Arrays;
import java.util.List;
import org.onrecord.reader.decode.Analysis;
import org.onrecord.reader.decode.Attribution;
import org.onrecord.reader.text.WordRange;

/** In whose direct speech mentions stand: who "I" is there, and who "he" is not. */
final class Speech {
  /** The scope of what stands outside of all quotation marks. */
  static final int AUTHOR = -1;

  private static final int NOBODY = -1;

  private final List<Mentioned> mentions;
  private final int[] scopes;
  private final int[] speakers;

  private Speech(List<Mentioned> mentions) {
    this.mentions = mentions;
    this.scopes = new int[mentions.size()];
    this.speakers = new int[mentions.size()];
    Arrays.fill(scopes, AUTHOR);
    Arrays.fill(speakers, NOBODY);
  }

  /**
   * @param mentions in the order of their heads
   */
  static Speech of(Analysis analysis, List<Mentioned> mentions) {
    Speech speech = new Speech(mentions);
    int attributions = analysis.attributions().size();
    for (int m = 0; m < mentions.size(); m++) {
      if (mentions.get(m).quoted()) {
        speech.scopes[m] = attributions + mentions.get(m).quotation();
      }
    }
    for (int k = 0; k < attributions; k++) {
      speech.read(k, analysis.attributions().get(k));
    }
    return speech;
  }

  /** Outer attributions come first: what stands in somebody's words is theirs, whatever it says. */
  private void read(int k, Attribution attribution) {
    int source = source(attribution.source());
    for (WordRange content : attribution.content()) {
      for (int m = from(content.start()); isHeadBefore(m, content.end()); m++) {
        if (mentions.get(m).quoted() && speakers[m] == NOBODY) {
          scopes[m] = k;
          speakers[m] = source;
        }
      }
    }
  }

  /** The mention that a source consists of: the longest. */
  private int source(List<WordRange> source) {
    int best = NOBODY;
    for (WordRange range : source) {
      for (int m = from(range.start()); isHeadBefore(m, range.end()); m++) {
        if (best == NOBODY || length(m) > length(best)) {
          best = m;
        }
      }
    }
    return best;
  }

  private int length(int mention) {
    return mentions.get(mention).words().length();
  }

  private boolean isHeadBefore(int mention, int word) {
    return mention < mentions.size() && mentions.get(mention).head() < word;
  }

  /** The first mention whose head is not before a word. */
  private int from(int word) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).head() < word) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The number of the speech that a mention stands in, or {@link #AUTHOR}. */
  int scope(int mention) {
    return scopes[mention];
  }

  /** The mention of the one whose words a mention stands in, or -1. */
  int speaker(int mention) {
    return speakers[mention];
  }
}
