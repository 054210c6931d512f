package org.onrecord.reader.decode;

import org.onrecord.reader.text.WordRange;

/** Trims what the model takes for a mention's words to those that the tree hangs on its head. */
final class Extents {
  private final Draft draft;

  private Extents(Draft draft) {
    this.draft = draft;
  }

  static void trim(Draft draft) {
    Extents extents = new Extents(draft);
    draft.candidates.replaceAll(extents::trimmed);
  }

  private Candidate trimmed(Candidate candidate) {
    int head = candidate.head();
    WordRange words = candidate.words();
    int start = head;
    int end = head + 1;
    if (!isPersonalPronoun(head)) {
      while (start > words.start() && draft.hangsOn(start - 1, head)) {
        start--;
      }
      while (end < words.end() && draft.hangsOn(end, head)) {
        end++;
      }
    }
    return start == words.start() && end == words.end()
        ? candidate
        : candidate.with(new WordRange(start, end));
  }

  private boolean isPersonalPronoun(int word) {
    return draft.upos[word].equals("PRON") && draft.feats[word].contains("PronType=Prs");
  }
}
