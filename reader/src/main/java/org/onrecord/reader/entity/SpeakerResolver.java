package org.onrecord.reader.entity;

import java.util.BitSet;
import java.util.List;
import org.onrecord.reader.decode.Analysis;

/** Finds who speaks in each attribution of an article. Thread-safe. */
public final class SpeakerResolver {
  private final Lexicon lexicon;
  private final Knowledge knowledge;

  private SpeakerResolver(Lexicon lexicon, Knowledge knowledge) {
    this.lexicon = lexicon;
    this.knowledge = knowledge;
  }

  /** Reads the word lists; keep it for all articles. */
  public static SpeakerResolver create() {
    return create(List.of());
  }

  /**
   * Reads the word lists; keep it for all articles.
   *
   * @param names known besides those that come with the program
   */
  public static SpeakerResolver create(List<KnownName> names) {
    return new SpeakerResolver(Lexicon.load(), Knowledge.load(names));
  }

  /**
   * Resolves the sources of one article.
   *
   * @param quoted the words that stand inside quotation marks
   * @param continues for each attribution, the index of the one whose quotation it goes on with, or
   *     -1
   */
  public Resolution resolve(Analysis analysis, BitSet quoted, List<Integer> continues) {
    Tokens tokens = new Tokens(analysis, NameFinder.in(analysis, lexicon, knowledge));
    PhraseReader phrases = new PhraseReader(tokens, lexicon);
    List<Source> sources =
        analysis.attributions().stream().map(a -> Source.of(a, phrases)).toList();
    NamedActors named = new NamedActors(tokens, lexicon, knowledge, new Roles(tokens, lexicon));
    Discourse discourse = new Discourse(tokens, lexicon, named, quoted);
    discourse.read(sources);
    Credits credits = new Credits(tokens, lexicon, phrases, discourse, sources, quoted, continues);
    List<Credit> all = credits.all();
    new QuotedPronouns(tokens, lexicon, discourse, credits).resolve(quoted);
    return new Casting(tokens).cast(discourse.all(), all);
  }
}
