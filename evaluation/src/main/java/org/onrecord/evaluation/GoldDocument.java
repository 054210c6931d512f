package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.findings.Span;

/**
 * Sentences of a treebank put together to a text again: a space between words where the treebank
 * has one, a blank line before a paragraph.
 *
 * @param words where each word stands in the text, in UTF-16 units
 * @param sentences the index of the first word of each sentence
 * @param ids the name of each sentence
 */
record GoldDocument<L>(
    String name,
    String text,
    List<Span> words,
    List<Integer> sentences,
    List<String> ids,
    List<L> labels) {
  GoldDocument {
    words = List.copyOf(words);
    sentences = List.copyOf(sentences);
    ids = List.copyOf(ids);
    labels = List.copyOf(labels);
  }

  /** The index after the last word of a sentence. */
  int endOfSentence(int sentence) {
    return sentence + 1 < sentences.size() ? sentences.get(sentence + 1) : words.size();
  }

  String word(int index) {
    return words.get(index).textIn(text);
  }

  int[] sentenceStarts() {
    return sentences.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Groups sentences to documents and gives each its text. */
  static <L> List<GoldDocument<L>> join(String name, List<GoldSentence<L>> sentences) {
    List<GoldDocument<L>> documents = new ArrayList<>();
    Builder<L> builder = new Builder<>(name);
    for (GoldSentence<L> sentence : sentences) {
      String begins = sentence.document();
      if (begins != null) {
        builder.finish(documents);
        builder = new Builder<>(begins);
      }
      builder.add(sentence);
    }
    builder.finish(documents);
    return documents;
  }

  private static final class Builder<L> {
    private final String name;
    private final StringBuilder text = new StringBuilder();
    private final List<Span> words = new ArrayList<>();
    private final List<Integer> sentences = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private final List<L> labels = new ArrayList<>();

    Builder(String name) {
      this.name = name;
    }

    void add(GoldSentence<L> sentence) {
      if (sentence.newParagraph() && text.length() > 0) {
        while (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
          text.setLength(text.length() - 1);
        }
        text.append("\n\n");
      }
      sentences.add(words.size());
      ids.add(sentence.id());
      for (GoldWord<L> word : sentence.words()) {
        words.add(Span.of(text.length(), text.length() + word.form().length()));
        labels.add(word.label());
        text.append(word.form()).append(word.spaceAfter() ? " " : "");
      }
      if (text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
    }

    void finish(List<GoldDocument<L>> documents) {
      if (!words.isEmpty()) {
        documents.add(new GoldDocument<>(name, text.toString(), words, sentences, ids, labels));
      }
    }
  }
}
