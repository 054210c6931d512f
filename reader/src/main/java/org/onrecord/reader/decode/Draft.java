package org.onrecord.reader.decode;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.reader.encoder.QuotationPairs;
import org.onrecord.reader.text.Layout;

/** What one reading of a text's windows has found so far: an {@link Analysis} in the making. */
final class Draft {
  /** Steps from a word to its ancestors that are looked at, at most. */
  static final int DEEPEST = 64;

  final Layout layout;
  final QuotationPairs quotations;
  final String[] upos;
  final String[] feats;
  final String[] rels;
  final int[] heads;
  final List<Name> names = new ArrayList<>();
  final List<Attribution> attributions = new ArrayList<>();
  final List<Candidate> candidates = new ArrayList<>();

  Draft(Layout layout) {
    this.layout = layout;
    this.quotations = QuotationPairs.of(layout);
    int words = layout.wordCount();
    upos = new String[words];
    feats = new String[words];
    rels = new String[words];
    heads = new int[words];
  }

  /** Whether the tree hangs a word on another, or it is that one. */
  boolean hangsOn(int word, int head) {
    int at = word;
    for (int depth = 0; depth < DEEPEST && at != head && heads[at] != at; depth++) {
      at = heads[at];
    }
    return at == head;
  }

  Analysis finish(List<Attribution> all) {
    return new Analysis(layout, List.of(upos), List.of(feats), heads, List.of(rels), names, all);
  }
}
