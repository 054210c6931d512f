package org.onrecord.reader.encoder;

import java.util.List;
import org.onrecord.reader.text.WordRange;

/**
 * A run of words that the model reads at once.
 *
 * @param words the words of the layout
 * @param units the sentences in the window, or parts of one that is longer than a window; together
 *     they are its words
 * @param owned how many units from {@code firstOwned} on take their scores from this window
 */
public record Window(WordRange words, List<WordRange> units, int firstOwned, int owned) {
  public Window {
    units = List.copyOf(units);
  }

  /** The units that take their scores from this window. */
  public List<WordRange> ownedUnits() {
    return units.subList(firstOwned, firstOwned + owned);
  }
}
