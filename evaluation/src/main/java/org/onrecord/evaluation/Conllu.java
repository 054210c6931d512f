package org.onrecord.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.evaluation.gold.GoldFiles;

/**
 * Reads CoNLL-U: the syntactic words, that is without multiword tokens and empty nodes. Between the
 * words of a multiword token there is no space.
 *
 * <p>See <a href="https://universaldependencies.org/format.html">the format</a>.
 */
final class Conllu {
  private static final int COLUMNS = 10;

  private final Path file;
  private final List<GoldSentence<Tree>> sentences = new ArrayList<>();
  private List<GoldWord<Tree>> words = new ArrayList<>();
  private String id = "";
  private @Nullable String document;
  private boolean newParagraph;
  private int lastOfToken;
  private boolean spaceAfterToken;

  private Conllu(Path file) {
    this.file = file;
  }

  static List<GoldSentence<Tree>> read(Path file) {
    Conllu reader = new Conllu(file);
    List<String> lines = GoldFiles.lines(file);
    for (int i = 0; i < lines.size(); i++) {
      reader.line(i + 1, lines.get(i));
    }
    reader.endSentence();
    if (reader.sentences.isEmpty()) {
      throw GoldFiles.bad(file, 1, "no sentence in it; give a CoNLL-U file");
    }
    return reader.sentences;
  }

  private void line(int number, String line) {
    if (line.isBlank()) {
      endSentence();
    } else if (line.startsWith("#")) {
      comment(line);
    } else {
      word(number, line.split("\t", -1));
    }
  }

  private void comment(String line) {
    String value = line.substring(line.indexOf('=') + 1).strip();
    if (line.startsWith("# newdoc")) {
      document = value;
    } else if (line.startsWith("# newpar")) {
      newParagraph = true;
    } else if (line.startsWith("# sent_id")) {
      id = value;
    }
  }

  private void word(int number, String[] fields) {
    if (fields.length != COLUMNS) {
      throw GoldFiles.bad(file, number, fields.length + " columns where CoNLL-U has " + COLUMNS);
    }
    if (fields[0].contains(".")) {
      return;
    }
    boolean space = !fields[9].contains("SpaceAfter=No");
    try {
      int dash = fields[0].indexOf('-');
      if (dash > 0) {
        lastOfToken = Integer.parseInt(fields[0].substring(dash + 1));
        spaceAfterToken = space;
        return;
      }
      int i = Integer.parseInt(fields[0]);
      boolean after = i >= lastOfToken && (i == lastOfToken ? spaceAfterToken : space);
      Tree tree = new Tree(fields[3], fields[5], Integer.parseInt(fields[6]), fields[7]);
      words.add(new GoldWord<>(fields[1], after, tree));
    } catch (NumberFormatException e) {
      throw GoldFiles.bad(file, number, "columns 1 and 7 must hold numbers of words");
    }
  }

  private void endSentence() {
    if (!words.isEmpty()) {
      sentences.add(new GoldSentence<>(id, document, newParagraph, words));
      words = new ArrayList<>();
      document = null;
      newParagraph = false;
    }
    id = "";
    lastOfToken = 0;
  }
}
