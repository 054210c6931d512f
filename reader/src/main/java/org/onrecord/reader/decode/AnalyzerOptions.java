package org.onrecord.reader.decode;

/**
 * What can be chosen about an analysis. The defaults are those that score best on development data.
 *
 * @param windowPieces the most word pieces of one window
 * @param overlapPieces how many of them the next window reads again, about
 * @param depth how deep statements within statements are sought; 0: not at all
 * @param cueBegin added to the log-probability of a cue's beginning
 * @param cueInside added to the log-probability of a cue's going on
 * @param sourceBegin added to the score of a source's beginning
 * @param contentBegin added to the score of a content's beginning
 * @param least attributions of less confidence, and those without content, are left out
 * @param mention the probability from which a word heads a mention
 */
public record AnalyzerOptions(
    int windowPieces,
    int overlapPieces,
    int depth,
    float cueBegin,
    float cueInside,
    float sourceBegin,
    float contentBegin,
    double least,
    double mention) {
  /** Added to the log-probability of a cue's beginning within a content. */
  private static final float WITHIN = 1;

  public static final AnalyzerOptions DEFAULTS =
      new AnalyzerOptions(384, 128, 3, 0, 0, 0, 0, 0, 0.5);

  public AnalyzerOptions withDepth(int newDepth) {
    return new AnalyzerOptions(
        windowPieces,
        overlapPieces,
        newDepth,
        cueBegin,
        cueInside,
        sourceBegin,
        contentBegin,
        least,
        mention);
  }

  public AnalyzerOptions withWindows(int pieces, int overlap) {
    return new AnalyzerOptions(
        pieces, overlap, depth, cueBegin, cueInside, sourceBegin, contentBegin, least, mention);
  }

  /** The options for reading the content of a statement. */
  AnalyzerOptions forContents() {
    return withCues(cueBegin + WITHIN, cueInside, least);
  }

  public AnalyzerOptions withCues(float begin, float inside, double newLeast) {
    return new AnalyzerOptions(
        windowPieces,
        overlapPieces,
        depth,
        begin,
        inside,
        sourceBegin,
        contentBegin,
        newLeast,
        mention);
  }
}
