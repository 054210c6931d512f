package org.onrecord.reader.entity;

import java.util.BitSet;
import java.util.List;
import org.onrecord.reader.decode.Analysis;

/** Finds who speaks in each attribution of an article. Thread-safe. */
public final class SpeakerResolver {
  private final Lexicon lexicon;

  private SpeakerResolver(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Reads the word lists; keep it for all articles. */
  public static SpeakerResolver create() {
    return new SpeakerResolver(Lexicon.load());
  }

  /**
   * Resolves the sources of one article.
   *
   * @param quoted the words that stand inside quotation marks
   * @param continues for each attribution, the index of the one whose quotation it goes on with, or
   *     -1
   */
  public Resolution resolve(Analysis analysis, BitSet quoted, List<Integer> continues) {
    Tokens tokens = new Tokens(analysis);
    PhraseReader phrases = new PhraseReader(tokens, lexicon);
    List<Source> sources =
        analysis.attributions().stream().map(a -> Source.of(a, phrases)).toList();
    NamedActors named = new NamedActors(tokens, lexicon, new Roles(tokens, lexicon));
    Discourse discourse = new Discourse(tokens, lexicon, named, quoted);
    discourse.read(sources);
    Credits credits = new Credits(tokens, lexicon, phrases, discourse, sources, quoted, continues);
    return new Casting(tokens).cast(credits.all());
  }
}
