package org.onrecord.reader.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.onrecord.findings.Span;

/**
 * A text cut into words, sentences and paragraphs.
 *
 * <p>Words are numbered from 0 through the whole text; punctuation marks are words. Every word is
 * in one sentence, every sentence in one paragraph. Offsets are UTF-16 units, end excluded, into
 * the text that the layout was made from. Immutable.
 */
public final class Layout {
  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final int[] sentences;
  private final int[] paragraphs;

  private Layout(String text, int[] starts, int[] ends, int[] sentences, int[] paragraphs) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.sentences = sentences;
    this.paragraphs = paragraphs;
  }

  /** Cuts a text by the project's own rules. */
  public static Layout of(String text) {
    int[][] words = Words.of(text);
    int[] paragraphs = Sentences.paragraphs(text, words[0], words[1]);
    int[] sentences = Sentences.of(text, words[0], words[1]);
    return new Layout(text, words[0], words[1], sentences, paragraphs);
  }

  /**
   * Takes words and sentences as they are given, for text that was cut by hand.
   *
   * @param words in the order of the text, none empty, none overlapping another
   * @param sentenceStarts the first word of each sentence, ascending, beginning with 0 unless there
   *     are no words
   */
  public static Layout of(String text, List<Span> words, int[] sentenceStarts) {
    int[][] bounds = bounds(text, words);
    checkSentences(sentenceStarts, words.size());
    int[] paragraphs = Sentences.paragraphs(text, bounds[0], bounds[1]);
    return new Layout(text, bounds[0], bounds[1], sentenceStarts.clone(), paragraphs);
  }

  /** Takes words as they are given, in the order of the text; finds the sentences itself. */
  public static Layout of(String text, List<Span> words) {
    int[][] bounds = bounds(text, words);
    int[] paragraphs = Sentences.paragraphs(text, bounds[0], bounds[1]);
    int[] sentences = Sentences.of(text, bounds[0], bounds[1]);
    return new Layout(text, bounds[0], bounds[1], sentences, paragraphs);
  }

  private static int[][] bounds(String text, List<Span> words) {
    int[] starts = new int[words.size()];
    int[] ends = new int[words.size()];
    int before = 0;
    for (int i = 0; i < words.size(); i++) {
      Span word = words.get(i);
      if (word.start() < before || word.isEmpty() || word.end() > text.length()) {
        throw new IllegalArgumentException(
            "word " + i + " does not follow the one before: " + word);
      }
      starts[i] = word.start();
      ends[i] = word.end();
      before = word.end();
    }
    return new int[][] {starts, ends};
  }

  /** The same text with the words of one run alone, counted from 0. */
  public Layout slice(WordRange range) {
    int[] from = Arrays.copyOfRange(starts, range.start(), range.end());
    int[] to = Arrays.copyOfRange(ends, range.start(), range.end());
    int[] inside = firstsWithin(sentences, range);
    return new Layout(text, from, to, inside, firstsWithin(paragraphs, range));
  }

  private static int[] firstsWithin(int[] firsts, WordRange range) {
    IntStream later =
        Arrays.stream(firsts)
            .filter(first -> first > range.start() && first < range.end())
            .map(first -> first - range.start());
    return IntStream.concat(IntStream.of(0), later).toArray();
  }

  private static void checkSentences(int[] sentences, int words) {
    if (words > 0 && (sentences.length == 0 || sentences[0] != 0)) {
      throw new IllegalArgumentException("the first sentence must begin at word 0");
    }
    for (int i = 0; i < sentences.length; i++) {
      if (sentences[i] >= words || (i > 0 && sentences[i] <= sentences[i - 1])) {
        throw new IllegalArgumentException("sentence " + i + " begins at word " + sentences[i]);
      }
    }
  }

  public String text() {
    return text;
  }

  public int wordCount() {
    return starts.length;
  }

  public int wordStart(int word) {
    return starts[word];
  }

  public int wordEnd(int word) {
    return ends[word];
  }

  public String word(int word) {
    return text.substring(starts[word], ends[word]);
  }

  /** Whether a word is neither a word nor a number: a mark, a sign. */
  public boolean isMark(int word) {
    return word(word).codePoints().noneMatch(Character::isLetterOrDigit);
  }

  public Span span(int word) {
    return new Span(starts[word], ends[word]);
  }

  /** From the first word's start to the last word's end. */
  public Span span(WordRange range) {
    return new Span(starts[range.start()], ends[range.end() - 1]);
  }

  public String text(WordRange range) {
    return text.substring(starts[range.start()], ends[range.end() - 1]);
  }

  /** All words' spans. */
  public List<Span> words() {
    List<Span> words = new ArrayList<>(starts.length);
    for (int i = 0; i < starts.length; i++) {
      words.add(span(i));
    }
    return List.copyOf(words);
  }

  /** The first word that does not end before this place in the text; the word count if none. */
  public int wordAt(int offset) {
    int found = Arrays.binarySearch(ends, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The words that a span touches; empty when it touches none. */
  public Optional<WordRange> wordsIn(Span span) {
    int first = wordAt(span.start());
    int end = first;
    while (end < wordCount() && wordStart(end) < span.end()) {
      end++;
    }
    return first < end ? Optional.of(new WordRange(first, end)) : Optional.empty();
  }

  public int sentenceCount() {
    return sentences.length;
  }

  public WordRange sentence(int sentence) {
    int end = sentence + 1 < sentences.length ? sentences[sentence + 1] : starts.length;
    return new WordRange(sentences[sentence], end);
  }

  /** The number of the sentence that holds a word. */
  public int sentenceOf(int word) {
    return before(sentences, word);
  }

  /** The first word of each sentence. */
  public int[] sentenceStarts() {
    return sentences.clone();
  }

  public int paragraphCount() {
    return paragraphs.length;
  }

  public WordRange paragraph(int paragraph) {
    int end = paragraph + 1 < paragraphs.length ? paragraphs[paragraph + 1] : starts.length;
    return new WordRange(paragraphs[paragraph], end);
  }

  /** The number of the paragraph that holds a word. */
  public int paragraphOf(int word) {
    return before(paragraphs, word);
  }

  /** The index of the last entry that is not greater. */
  private static int before(int[] firsts, int word) {
    int found = Arrays.binarySearch(firsts, word);
    return found >= 0 ? found : -found - 2;
  }
}
