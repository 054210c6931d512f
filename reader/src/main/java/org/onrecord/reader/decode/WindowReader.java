package org.onrecord.reader.decode;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.reader.encoder.Encoding;
import org.onrecord.reader.encoder.ModelNotes;
import org.onrecord.reader.encoder.OnnxModel;
import org.onrecord.reader.encoder.QuotationPairs;
import org.onrecord.reader.encoder.Scores;
import org.onrecord.reader.encoder.Window;
import org.onrecord.reader.encoder.Windows;
import org.onrecord.reader.encoder.WordPiece;
import org.onrecord.reader.text.Layout;
import org.onrecord.reader.text.WordRange;

/**
 * Reads a text window by window and decodes each sentence from the window that owns it. The text is
 * an article, or the content of a statement, which is read for the statements within alone.
 */
final class WindowReader {
  private static final String ROOT = "root";
  private static final String NEXT_PART = "parataxis";

  private final OnnxModel model;
  private final WordPiece wordPiece;
  private final Windows windows;
  private final NameDecoder names;
  private final AttributionDecoder attributions;
  private final AttributionDecoder within;
  private final MentionDecoder mentions;
  private final List<String> upos;
  private final List<String> feats;
  private final List<String> rels;

  WindowReader(OnnxModel model, WordPiece wordPiece, AnalyzerOptions options) {
    ModelNotes notes = model.notes();
    this.model = model;
    this.wordPiece = wordPiece;
    this.windows =
        new Windows(
            Math.min(options.windowPieces(), notes.maxPieces()) - 2, options.overlapPieces());
    this.names = new NameDecoder(notes.chain("names"));
    this.attributions = new AttributionDecoder(notes, options);
    this.within = new AttributionDecoder(notes, options.forContents());
    this.mentions = new MentionDecoder(notes, options.mention());
    this.upos = notes.labels("upos");
    this.feats = notes.labels("feats");
    this.rels = notes.labels("rels");
  }

  /** Takes what a window says of one of the sentences that it owns. */
  @FunctionalInterface
  private interface Sentences {
    /**
     * @param words in words of the window
     * @param shift added to them gives words of the text
     */
    void take(Scores scores, WordRange words, int shift);
  }

  private void read(Layout layout, Encoding encoding, Sentences sentences) {
    for (Window window : windows.plan(layout, encoding)) {
      if (window.owned() == 0) {
        continue;
      }
      Scores scores = model.run(window, encoding, wordPiece);
      int shift = window.words().start();
      for (WordRange unit : window.ownedUnits()) {
        sentences.take(scores, new WordRange(unit.start() - shift, unit.end() - shift), shift);
      }
    }
  }

  /** Tags, trees, names, and attributions of the text as a whole. */
  Draft read(Layout layout) {
    Draft draft = new Draft(layout);
    NameScores nameScores = new NameScores(layout, names.labels());
    read(
        layout,
        Encoding.of(layout, wordPiece),
        (scores, words, shift) -> {
          tag(draft, scores, words, shift);
          tree(draft, scores, words, shift);
          nameScores.add(scores.names(), words, shift);
          draft.attributions.addAll(attributions.decode(scores, words, shift));
          draft.candidates.addAll(mentions.decode(scores.mentions(), words, shift));
        });
    draft.names.addAll(nameScores.decode(names));
    joinParts(draft);
    Extents.trim(draft);
    draft.attributions.replaceAll(new QuotationRule(layout, draft.quotations)::apply);
    return draft;
  }

  /** Attributions in the content of a statement, in words of that content. */
  List<Attribution> readContent(Layout content) {
    List<Attribution> found = new ArrayList<>();
    read(
        content,
        Encoding.ofContent(content, wordPiece),
        (scores, words, shift) -> found.addAll(within.decode(scores, words, shift)));
    found.replaceAll(new QuotationRule(content, QuotationPairs.of(content))::apply);
    return found;
  }

  private void tag(Draft draft, Scores scores, WordRange words, int shift) {
    for (int word = words.start(); word < words.end(); word++) {
      draft.upos[word + shift] = upos.get(scores.upos()[word]);
      draft.feats[word + shift] = feats.get(scores.feats()[word]);
    }
  }

  private void tree(Draft draft, Scores scores, WordRange words, int shift) {
    int[] heads = TreeDecoder.decode(scores, words);
    for (int i = 0; i < heads.length; i++) {
      int word = words.start() + i;
      String rel = rels.get(scores.rels()[word]);
      boolean isRoot = heads[i] == i;
      // The model names relations to its own best heads; the tree's may be others.
      draft.rels[word + shift] = isRoot ? ROOT : rel.equals(ROOT) ? NEXT_PART : rel;
      draft.heads[word + shift] = words.start() + heads[i] + shift;
    }
  }

  /** Hangs the trees of a sentence's later parts on that of its first, where a window cut it. */
  private static void joinParts(Draft draft) {
    for (int s = 0; s < draft.layout.sentenceCount(); s++) {
      WordRange sentence = draft.layout.sentence(s);
      int root = -1;
      for (int word = sentence.start(); word < sentence.end(); word++) {
        if (draft.heads[word] == word && root < 0) {
          root = word;
        } else if (draft.heads[word] == word) {
          draft.heads[word] = root;
          draft.rels[word] = NEXT_PART;
        }
      }
    }
  }
}
