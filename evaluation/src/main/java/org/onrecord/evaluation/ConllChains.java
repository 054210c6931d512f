package org.onrecord.evaluation;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.evaluation.gold.GoldFiles;
import org.onrecord.reader.text.WordRange;

/**
 * Reads a document's coreference in OntoGUM's format: one word a line, its number, itself, and the
 * brackets of the chains whose mentions begin or end at it, such as {@code (3(7)}; {@code _} none.
 */
record ConllChains(List<String> words, Chains chains) {
  private static final int COLUMNS = 3;

  /** Of a word that is a bar nothing is left in OntoGUM's files. */
  private static final String BAR = "|";

  private static final Pattern BRACKET = Pattern.compile("\\((\\d+)\\)?|(\\d+)\\)");

  ConllChains {
    words = List.copyOf(words);
  }

  static ConllChains read(Path file) {
    List<String> words = new ArrayList<>();
    Map<String, Deque<Integer>> open = new HashMap<>();
    Map<Integer, Set<WordRange>> chains = new TreeMap<>();
    List<String> lines = GoldFiles.lines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String[] fields = line.split("\t", -1);
      if (fields.length != COLUMNS) {
        throw GoldFiles.bad(file, i + 1, fields.length + " columns where there must be " + COLUMNS);
      }
      Matcher brackets = BRACKET.matcher(fields[2]);
      while (brackets.find()) {
        bracket(brackets, words.size(), open, chains);
      }
      words.add(fields[1].isEmpty() ? BAR : fields[1]);
    }
    if (words.isEmpty()) {
      throw GoldFiles.bad(file, 1, "no word in it; give a file in OntoGUM's format");
    }
    return new ConllChains(words, Chains.of(chains.values()));
  }

  private static void bracket(
      Matcher bracket,
      int word,
      Map<String, Deque<Integer>> open,
      Map<Integer, Set<WordRange>> chains) {
    boolean opens = bracket.group(1) != null;
    String chain = opens ? bracket.group(1) : bracket.group(2);
    Deque<Integer> starts = open.computeIfAbsent(chain, unused -> new ArrayDeque<>());
    if (opens) {
      starts.push(word);
    }
    if (bracket.group().endsWith(")") && !starts.isEmpty()) {
      chains
          .computeIfAbsent(Integer.valueOf(chain), unused -> new LinkedHashSet<>())
          .add(new WordRange(starts.pop(), word + 1));
    }
  }
}
