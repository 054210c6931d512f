package org.onrecord.reader.encoder;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.reader.text.Layout;
import org.onrecord.reader.text.WordRange;

/**
 * Plans the windows in which a text is read: whole sentences, as many as fit, each window beginning
 * again with the end of the one before. Each sentence belongs to the window in which it has the
 * most context on its poorer side.
 */
public final class Windows {
  private final int limit;
  private final int overlap;

  /**
   * @param limit the most word pieces of one window, without the two around it
   * @param overlap how many word pieces of a window the next one reads again, about
   */
  public Windows(int limit, int overlap) {
    if (limit < 16 || overlap < 0 || overlap > limit / 2) {
      throw new IllegalArgumentException("windows of " + limit + " with overlap " + overlap);
    }
    this.limit = limit;
    this.overlap = overlap;
  }

  /** The windows of a text in its order; every word is owned by one of them. */
  public List<Window> plan(Layout layout, Encoding encoding) {
    List<WordRange> units = units(layout, encoding);
    List<int[]> bounds = bounds(units, encoding);
    int[] owners = owners(units, bounds, encoding);
    List<Window> windows = new ArrayList<>(bounds.size());
    int unit = 0;
    for (int w = 0; w < bounds.size(); w++) {
      int from = bounds.get(w)[0];
      int to = bounds.get(w)[1];
      int firstOwned = unit;
      while (unit < units.size() && owners[unit] == w) {
        unit++;
      }
      WordRange words = new WordRange(units.get(from).start(), units.get(to - 1).end());
      windows.add(new Window(words, units.subList(from, to), firstOwned - from, unit - firstOwned));
    }
    return windows;
  }

  /** Sentences; one that is longer than a window is cut. */
  private List<WordRange> units(Layout layout, Encoding encoding) {
    List<WordRange> units = new ArrayList<>();
    for (int s = 0; s < layout.sentenceCount(); s++) {
      WordRange sentence = layout.sentence(s);
      int start = sentence.start();
      for (int word = start; word < sentence.end(); word++) {
        if (encoding.pieces(start, word + 1) > limit) {
          units.add(new WordRange(start, word));
          start = word;
        }
      }
      units.add(new WordRange(start, sentence.end()));
    }
    return units;
  }

  /** The first unit of each window and the one after its last. */
  private List<int[]> bounds(List<WordRange> units, Encoding encoding) {
    List<int[]> bounds = new ArrayList<>();
    int target = units.isEmpty() ? limit : target(encoding.pieces(0, last(units).end()));
    int from = 0;
    int to = 0;
    while (to < units.size()) {
      int reached = to;
      if (reached > 0) {
        from = next(units, from, reached, encoding);
      }
      int start = units.get(from).start();
      to = reached + 1;
      while (to < units.size()
          && encoding.pieces(start, units.get(to).end()) <= limit
          && encoding.pieces(start, units.get(to - 1).end()) < target) {
        to++;
      }
      bounds.add(new int[] {from, to});
    }
    return bounds;
  }

  /**
   * Where a window begins that must hold the unit {@code reached} and what it can of those before.
   */
  private int next(List<WordRange> units, int before, int reached, Encoding encoding) {
    int end = units.get(reached - 1).end();
    int next = reached;
    while (next - 1 > before
        && encoding.pieces(units.get(next - 1).start(), end) <= overlap
        && encoding.pieces(units.get(next - 1).start(), units.get(reached).end()) <= limit) {
      next--;
    }
    return next;
  }

  /** How large windows must be so that all are about equally large, and no more than are needed. */
  private int target(int pieces) {
    if (pieces <= limit) {
      return limit;
    }
    int fresh = limit - overlap;
    int windows = (pieces - overlap + fresh - 1) / fresh;
    return Math.min(limit, (pieces + (windows - 1) * overlap) / windows + limit / 16);
  }

  private static int[] owners(List<WordRange> units, List<int[]> bounds, Encoding encoding) {
    int[] owners = new int[units.size()];
    int[] best = new int[units.size()];
    int lastUnit = units.size();
    for (int w = 0; w < bounds.size(); w++) {
      int from = bounds.get(w)[0];
      int to = bounds.get(w)[1];
      for (int u = from; u < to; u++) {
        int before = encoding.pieces(units.get(from).start(), units.get(u).start());
        int after = encoding.pieces(units.get(u).end(), units.get(to - 1).end());
        // At the text's own beginning and end nothing is missing.
        int context =
            1
                + Math.min(
                    from == 0 ? Integer.MAX_VALUE - 1 : before,
                    to == lastUnit ? Integer.MAX_VALUE - 1 : after);
        if (context > best[u]) {
          best[u] = context;
          owners[u] = w;
        }
      }
    }
    return owners;
  }

  private static WordRange last(List<WordRange> units) {
    return units.get(units.size() - 1);
  }
}
