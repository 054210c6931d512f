package org.onrecord.ingest.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a text is in English.
 *
 * <p>Only this one question matters here, so words are counted that every running text of a
 * language is full of (articles, prepositions, pronouns): in English news about 40 words of 100 are
 * among them, in text of other languages at most one in ten. The libraries at hand answer a larger
 * question at a larger price: their profiles of 50 to 100 languages take from 0.3 s to load and up
 * to 100 MB, most of the two seconds in which a first reading shall be there. The words are in
 * {@code function-words.txt}.
 *
 * <p>A text is foreign only on evidence: written in another script, or clearly richer in another
 * language's words, or long and nearly without English ones. In doubt it is let through, with no
 * language stated.
 */
public final class Language {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final int MOST_CHARACTERS = 200_000;
  private static final int LONG_TEXT = 60;
  private static final double SURELY_ENGLISH = 0.20;
  private static final double TOO_LITTLE_ENGLISH = 0.05;

  private Language() {}

  /**
   * What was found.
   *
   * @param code {@code en}, or null when the text does not tell
   * @param evidence for a foreign text, what speaks against English; otherwise empty
   */
  public record Guess(@Nullable String code, String evidence) {
    public boolean isForeign() {
      return !evidence.isEmpty();
    }
  }

  /** The languages' words; each word with a bit for every language that has it. */
  private static final class Words {
    static final List<String> NAMES = new ArrayList<>();
    static final Map<String, Long> BITS = load();

    private static Map<String, Long> load() {
      Map<String, Long> bits = new HashMap<>();
      for (String line : lines()) {
        int colon = line.indexOf(':');
        long bit = 1L << NAMES.size();
        NAMES.add(line.substring(0, colon).strip());
        WORD.matcher(line.substring(colon + 1))
            .results()
            .map(MatchResult::group)
            .forEach(word -> bits.merge(word, bit, (a, b) -> a | b));
      }
      return Map.copyOf(bits);
    }

    private static List<String> lines() {
      try (InputStream in = Language.class.getResourceAsStream("function-words.txt")) {
        if (in == null) {
          throw new IllegalStateException("function-words.txt is missing from the jar.");
        }
        return new String(in.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();
      } catch (IOException e) {
        throw new UncheckedIOException("function-words.txt cannot be read from the jar.", e);
      }
    }
  }

  public static Guess of(String text) {
    String sample = sample(text);
    Guess byScript = byScript(sample);
    return byScript.isForeign() ? byScript : byWords(sample);
  }

  /** Long texts are judged by their beginning, middle and end. */
  private static String sample(String text) {
    if (text.length() <= MOST_CHARACTERS) {
      return text;
    }
    int third = MOST_CHARACTERS / 3;
    int middle = text.length() / 2;
    return text.substring(0, third)
        + " "
        + text.substring(middle, middle + third)
        + " "
        + text.substring(text.length() - third);
  }

  private static Guess byScript(String text) {
    Map<UnicodeScript, Integer> letters = new HashMap<>();
    int[] all = {0};
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(
            c -> {
              // A letter of a script without spaces stands for half a word, not for a fifth.
              int weight = Character.isIdeographic(c) ? 2 : 1;
              letters.merge(UnicodeScript.of(c), weight, Integer::sum);
              all[0] += weight;
            });
    int latin = letters.getOrDefault(UnicodeScript.LATIN, 0);
    if (all[0] == 0 || latin * 2 >= all[0]) {
      return new Guess(null, "");
    }
    String script =
        letters.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(e -> e.getKey().name().toLowerCase(Locale.ROOT))
            .orElse("another");
    String name = script.substring(0, 1).toUpperCase(Locale.ROOT) + script.substring(1);
    return new Guess(null, "most of it is in " + name.replace('_', ' ') + " letters");
  }

  private static Guess byWords(String text) {
    int[] hits = new int[64];
    int words = 0;
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (word.find()) {
      words++;
      long bits = Words.BITS.getOrDefault(word.group(), 0L);
      while (bits != 0) {
        hits[Long.numberOfTrailingZeros(bits)]++;
        bits &= bits - 1;
      }
    }
    return judge(hits, words);
  }

  private static Guess judge(int[] hits, int words) {
    int english = Words.NAMES.indexOf("English");
    int best = english;
    for (int i = 0; i < Words.NAMES.size(); i++) {
      best = hits[i] > hits[best] ? i : best;
    }
    double share = words == 0 ? 0 : (double) hits[english] / words;
    double bestShare = words == 0 ? 0 : (double) hits[best] / words;
    if (best != english
        && hits[best] >= 3
        && bestShare > 0.1
        && hits[best] >= 1.5 * hits[english]) {
      return new Guess(null, "it reads like " + Words.NAMES.get(best));
    }
    if (words >= LONG_TEXT && share < TOO_LITTLE_ENGLISH) {
      return new Guess(null, "it has hardly an English word");
    }
    return new Guess(share >= SURELY_ENGLISH && best == english ? "en" : null, "");
  }
}
