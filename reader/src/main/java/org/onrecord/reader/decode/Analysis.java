package org.onrecord.reader.decode;

import java.util.List;
import org.onrecord.reader.text.Layout;

/**
 * What the model finds in one text. {@code upos}, {@code feats}, {@code heads} and {@code rels}
 * have one entry a word of the layout.
 *
 * @param upos universal part-of-speech tags, such as {@code NOUN}
 * @param feats Universal Dependencies' features, such as {@code Number=Plur}, or {@code _}
 * @param heads the word that each word depends on; a sentence's one root is its own head
 * @param rels Universal Dependencies' relation of each word to its head
 * @param names in the order of the text, none overlapping another
 * @param attributions outer ones before those within them; otherwise in the order of their cues
 * @param markables mentions in the order of their heads; none when the model knows of none
 */
@SuppressWarnings("ArrayRecordComponent") // copied on the way in and out; lists would box
public record Analysis(
    Layout layout,
    List<String> upos,
    List<String> feats,
    int[] heads,
    List<String> rels,
    List<Name> names,
    List<Attribution> attributions,
    List<Markable> markables) {
  public Analysis {
    upos = List.copyOf(upos);
    feats = List.copyOf(feats);
    heads = heads.clone();
    rels = List.copyOf(rels);
    names = List.copyOf(names);
    attributions = List.copyOf(attributions);
    markables = List.copyOf(markables);
    int words = layout.wordCount();
    if (upos.size() != words
        || feats.size() != words
        || heads.length != words
        || rels.size() != words) {
      throw new IllegalArgumentException("not one entry for each of the " + words + " words");
    }
  }

  /** Without markables. */
  public Analysis(
      Layout layout,
      List<String> upos,
      List<String> feats,
      int[] heads,
      List<String> rels,
      List<Name> names,
      List<Attribution> attributions) {
    this(layout, upos, feats, heads, rels, names, attributions, List.of());
  }

  /** The same with other attributions. */
  public Analysis withAttributions(List<Attribution> others) {
    return new Analysis(layout, upos, feats, heads, rels, names, others, markables);
  }

  /** The same with other markables. */
  Analysis withMarkables(List<Markable> found) {
    return new Analysis(layout, upos, feats, heads, rels, names, attributions, found);
  }

  @Override
  public int[] heads() {
    return heads.clone();
  }

  /** The word that a word depends on; itself for a root. */
  public int head(int word) {
    return heads[word];
  }
}
