package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.evaluation.gold.Counts;
import org.onrecord.reader.decode.Analysis;
import org.onrecord.reader.decode.Name;
import org.onrecord.reader.decode.NameType;
import org.onrecord.reader.text.WordRange;

/** Names of a document, as runs of words with their type. */
final class NameSpans {
  private NameSpans() {}

  /** A name; {@code type} is PER, ORG or LOC. */
  record TypedSpan(WordRange range, String type) {}

  /**
   * From IOB2 tags. An I- tag that continues nothing begins a name, as CoNLL's scorer has it; no
   * name runs over a sentence's end.
   */
  static Set<TypedSpan> ofTags(GoldDocument<String> document) {
    Set<TypedSpan> spans = new HashSet<>();
    for (int s = 0; s < document.sentences().size(); s++) {
      int end = document.endOfSentence(s);
      int start = -1;
      String type = "";
      for (int i = document.sentences().get(s); i <= end; i++) {
        String tag = i < end ? document.labels().get(i) : "O";
        boolean continues = start >= 0 && tag.equals("I-" + type);
        if (start >= 0 && !continues) {
          spans.add(new TypedSpan(new WordRange(start, i), type));
          start = -1;
        }
        if (!continues && !tag.equals("O")) {
          start = i;
          type = tag.substring(2);
        }
      }
    }
    return spans;
  }

  static Set<TypedSpan> ofRead(Analysis analysis) {
    Set<TypedSpan> spans = new HashSet<>();
    for (Name name : analysis.names()) {
      spans.add(new TypedSpan(name.range(), tag(name.type())));
    }
    return spans;
  }

  private static String tag(NameType type) {
    return switch (type) {
      case PERSON -> "PER";
      case ORGANIZATION -> "ORG";
      case LOCATION -> "LOC";
    };
  }

  /** Counts of the spans of one type; of all where {@code type} is empty. */
  static Counts counts(Set<TypedSpan> gold, Set<TypedSpan> read, String type) {
    List<TypedSpan> golds = ofType(gold, type);
    List<TypedSpan> reads = ofType(read, type);
    return new Counts(golds.size(), reads.size(), reads.stream().filter(gold::contains).count());
  }

  private static List<TypedSpan> ofType(Collection<TypedSpan> spans, String type) {
    List<TypedSpan> found = new ArrayList<>(spans);
    found.removeIf(span -> !type.isEmpty() && !span.type().equals(type));
    return found;
  }
}
