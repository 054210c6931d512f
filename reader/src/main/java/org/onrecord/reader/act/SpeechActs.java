package org.onrecord.reader.act;

import org.onrecord.reader.decode.Analysis;
import org.onrecord.reader.entity.Resolution;

/** Knows what cues do. Loads its word lists once; thread-safe. */
public final class SpeechActs {
  private final CueLexicon lexicon;

  private SpeechActs(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Reads the word lists; keep it for all articles. */
  public static SpeechActs create() {
    return new SpeechActs(new CueLexicon());
  }

  /** The acts of one article. */
  public ArticleActs of(Analysis analysis, Resolution resolution) {
    return new ArticleActs(new Tree(analysis, lexicon), lexicon, resolution);
  }
}
