package org.onrecord.ingest.html;

/** What running text looks like, as against labels, menus and lists of links. */
final class Prose {
  private static final int SHORTEST = 60;
  private static final int LONG = 140;
  private static final double MANY_LINKS = 0.4;
  private static final double MOST_LINKS = 0.7;

  private Prose() {}

  /** Whether a block is running text. */
  static boolean isProse(Block block) {
    double links = block.linkDensity();
    double unlinked = block.length() * (1 - links);
    if (links > MOST_LINKS || (links > MANY_LINKS && unlinked < SHORTEST)) {
      return false;
    }
    return block.length() >= LONG || (block.length() >= SHORTEST && endsSentence(block.text()));
  }

  static boolean endsSentence(String text) {
    int i = text.length() - 1;
    while (i >= 0 && ")]\"'”’»›」』".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i >= 0 && ".!?…:;。！？".indexOf(text.charAt(i)) >= 0;
  }
}
