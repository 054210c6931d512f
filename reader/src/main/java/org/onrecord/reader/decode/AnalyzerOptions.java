package org.onrecord.reader.decode;

/**
 * What can be chosen about an analysis. The defaults are those that score best on development data.
 *
 * @param windowPieces the most word pieces of one window
 * @param overlapPieces how many of them the next window reads again, about
 * @param depth how deep statements within statements are sought; 0: not at all
 * @param cueBegin added to the log-probability of a cue's beginning
 * @param sourceBegin added to the score of a source's beginning
 * @param contentBegin added to the score of a content's beginning
 */
public record AnalyzerOptions(
    int windowPieces,
    int overlapPieces,
    int depth,
    float cueBegin,
    float sourceBegin,
    float contentBegin) {
  public static final AnalyzerOptions DEFAULTS = new AnalyzerOptions(384, 128, 3, 0, 0, 0);

  public AnalyzerOptions withDepth(int newDepth) {
    return new AnalyzerOptions(
        windowPieces, overlapPieces, newDepth, cueBegin, sourceBegin, contentBegin);
  }

  public AnalyzerOptions withWindows(int pieces, int overlap) {
    return new AnalyzerOptions(pieces, overlap, depth, cueBegin, sourceBegin, contentBegin);
  }

  public AnalyzerOptions withBegins(float cue, float source, float content) {
    return new AnalyzerOptions(windowPieces, overlapPieces, depth, cue, source, content);
  }
}
