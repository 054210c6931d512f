package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.onrecord.reader.text.Layout;

/** Makes a document of words of which nothing else is known. */
final class WordsAlone {
  private WordsAlone() {}

  /** Spaces are guessed; sentences are those that the reader finds in the text. */
  static GoldDocument<String> document(String name, List<String> words) {
    List<Boolean> spaces = Spacing.guess(words);
    List<GoldWord<String>> all = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      all.add(new GoldWord<>(words.get(i), spaces.get(i), words.get(i)));
    }
    GoldSentence<String> one = new GoldSentence<>(name, null, false, all);
    GoldDocument<String> joined = GoldDocument.join(name, List.of(one)).get(0);
    Layout layout = Layout.of(joined.text(), joined.words());
    List<Integer> starts = IntStream.of(layout.sentenceStarts()).boxed().toList();
    List<String> ids =
        IntStream.rangeClosed(1, starts.size()).mapToObj(i -> name + "-" + i).toList();
    return new GoldDocument<>(name, joined.text(), joined.words(), starts, ids, words);
  }
}
