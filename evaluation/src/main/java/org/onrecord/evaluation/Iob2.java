package org.onrecord.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.evaluation.gold.GoldFiles;

/**
 * Reads names in Universal NER's format: a word a line with its number, form and tag, sentences
 * parted by blank lines. Tags other than those of persons, organisations and locations become
 * {@code O}.
 *
 * <p>The format does not say where spaces stand: that is taken from a CoNLL-U file of the same
 * sentences if there is one, else from the {@code # text} comment, else guessed.
 *
 * <p>Mayhew et al.: Universal NER, NAACL 2024.
 */
final class Iob2 {
  private static final Set<String> TYPES = Set.of("PER", "ORG", "LOC");

  private final Path file;
  private final Map<String, GoldSentence<Tree>> trees = new HashMap<>();
  private final List<GoldSentence<String>> sentences = new ArrayList<>();
  private List<String> words = new ArrayList<>();
  private List<String> tags = new ArrayList<>();
  private String id = "";
  private String text = "";
  private @Nullable String document;

  private Iob2(Path file) {
    this.file = file;
  }

  /**
   * @param treebank the CoNLL-U sentences with the same ids, or an empty list
   */
  static List<GoldSentence<String>> read(Path file, List<GoldSentence<Tree>> treebank) {
    Iob2 reader = new Iob2(file);
    treebank.forEach(sentence -> reader.trees.put(sentence.id(), sentence));
    List<String> lines = GoldFiles.lines(file);
    for (int i = 0; i < lines.size(); i++) {
      reader.line(i + 1, lines.get(i));
    }
    reader.endSentence();
    if (reader.sentences.isEmpty()) {
      throw GoldFiles.bad(file, 1, "no sentence in it; give a file in Universal NER's format");
    }
    return reader.sentences;
  }

  private void line(int number, String line) {
    if (line.isBlank()) {
      endSentence();
    } else if (line.startsWith("#") && !line.startsWith("#\t")) {
      comment(line);
    } else {
      String[] fields = line.split("\t", -1);
      if (fields.length < 3) {
        throw GoldFiles.bad(
            file, number, fields.length + " columns where a number, a word and a tag are due");
      }
      words.add(fields[1]);
      tags.add(tag(number, fields[2]));
    }
  }

  private String tag(int number, String tag) {
    if (!tag.equals("O") && !tag.startsWith("B-") && !tag.startsWith("I-")) {
      throw GoldFiles.bad(file, number, "'" + tag + "' is no tag such as B-PER, I-PER or O");
    }
    return tag.length() > 2 && TYPES.contains(tag.substring(2)) ? tag : "O";
  }

  private void comment(String line) {
    String value = line.substring(line.indexOf('=') + 1).strip();
    if (line.startsWith("# newdoc")) {
      document = value;
    } else if (line.startsWith("# sent_id")) {
      id = value;
    } else if (line.startsWith("# text =")) {
      text = value;
    }
  }

  private void endSentence() {
    if (!words.isEmpty()) {
      GoldSentence<Tree> tree = trees.get(id);
      List<Boolean> spaces = spaces(tree);
      List<GoldWord<String>> out = new ArrayList<>();
      for (int i = 0; i < words.size(); i++) {
        out.add(new GoldWord<>(words.get(i), spaces.get(i), tags.get(i)));
      }
      boolean newParagraph = tree != null && tree.newParagraph();
      sentences.add(new GoldSentence<>(id, document, newParagraph, out));
      document = null;
    }
    words = new ArrayList<>();
    tags = new ArrayList<>();
    id = "";
    text = "";
  }

  private List<Boolean> spaces(@Nullable GoldSentence<Tree> tree) {
    if (tree != null && tree.words().stream().map(GoldWord::form).toList().equals(words)) {
      return tree.words().stream().map(GoldWord::spaceAfter).toList();
    }
    return Spacing.of(words, text).orElseGet(() -> Spacing.guess(words));
  }
}
