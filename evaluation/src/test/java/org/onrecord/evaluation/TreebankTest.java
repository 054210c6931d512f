package org.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.evaluation.NameSpans.TypedSpan;
import org.onrecord.evaluation.gold.Counts;
import org.onrecord.findings.OnRecordException;
import org.onrecord.findings.Span;
import org.onrecord.reader.decode.Analysis;
import org.onrecord.reader.decode.Name;
import org.onrecord.reader.decode.NameType;
import org.onrecord.reader.text.Layout;
import org.onrecord.reader.text.WordRange;

class TreebankTest {
  private static final String CONLLU =
      """
      # newdoc id = one
      # sent_id = one-1
      # newpar id = one-p1
      1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
      1\tDo\tdo\tAUX\tVB\tMood=Imp\t3\taux\t_\t_
      2\tn't\tnot\tPART\tRB\tPolarity=Neg\t3\tadvmod:neg\t_\t_
      3\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
      3.1\tthere\tthere\tADV\tRB\t_\t_\t_\t3:advmod\t_
      4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_

      # sent_id = one-2
      # newpar id = one-p2
      1\t😀\t😀\tSYM\tNFP\t_\t0\troot\t_\tSpaceAfter=No

      # newdoc id = two
      # sent_id = two-1
      1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_
      """;

  private final Path folder;

  TreebankTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private List<GoldDocument<Tree>> documents() throws IOException {
    return GoldDocument.join("x", Conllu.read(write("x.conllu", CONLLU)));
  }

  @Test
  void textIsPutTogetherFromWords() throws IOException {
    List<GoldDocument<Tree>> documents = documents();
    assertThat(documents).extracting(GoldDocument::name).containsExactly("one", "two");
    GoldDocument<Tree> one = documents.get(0);
    assertThat(one.text()).isEqualTo("Don'tgo.\n\n😀 ");
    assertThat(one.sentences()).containsExactly(0, 4);
    assertThat(one.words()).contains(Span.of(0, 2), Span.of(2, 5), Span.of(10, 12));
    assertThat(one.labels()).extracting(Tree::head).containsExactly(3, 3, 0, 3, 0);
    assertThat(documents.get(1).text()).isEqualTo("Yes ");
  }

  @Test
  void lasIsCountedWithAndWithoutSubtypes() throws IOException {
    GoldDocument<Tree> gold = documents().get(0);
    Layout layout = Layout.of(gold.text(), gold.words(), gold.sentenceStarts());
    Analysis read =
        new Analysis(
            layout,
            List.of("AUX", "ADV", "VERB", "PUNCT", "SYM"),
            List.of("Mood=Imp", "_", "_", "_", "_"),
            new int[] {2, 2, 2, 0, 4},
            List.of("aux", "advmod", "root", "punct", "root"),
            List.of(),
            List.of());
    // words, upos, features, heads (the mark's is wrong), LAS, LAS with subtypes (n't's is wrong)
    assertThat(SyntaxScores.of(gold, read)).isEqualTo(new SyntaxScores(5, 4, 4, 4, 4, 3));
  }

  @Test
  void aLineWithTooFewColumnsIsReported() throws IOException {
    Path file = write("bad.conllu", "# sent_id = 1\n1\tYes\tyes\n\n");
    assertThatThrownBy(() -> Conllu.read(file))
        .isInstanceOf(OnRecordException.class)
        .hasMessageContaining("bad.conllu, line 2: 3 columns");
  }

  private static final String IOB2 =
      """
      # newdoc id = one
      # sent_id = one-1
      # text = Ana Ruiz (of Acme) left.
      1\tAna\tB-PER\t-\t-
      2\tRuiz\tI-PER\t-\t-
      3\t(\tO\t-\t-
      4\tof\tB-O\t-\t-
      5\tAcme\tB-ORG\t-\t-
      6\t)\tO\t-\t-
      7\tleft\tB-OTH\t-\t-
      8\t.\tO\t-\t-

      # sent_id = one-2
      1\tRome\tI-LOC\t-\t-
      2\tParis\tB-LOC\t-\t-
      3\t's\tO\t-\t-
      4\t"\tO\t-\t-
      5\tLyon\tI-LOC\t-\t-
      6\t"\tO\t-\t-
      """;

  @Test
  void spacesComeFromTheTextOrAreGuessed() throws IOException {
    List<GoldDocument<String>> found =
        GoldDocument.join("x", Iob2.read(write("x.iob2", IOB2), List.of()));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).text()).isEqualTo("Ana Ruiz (of Acme) left. Rome Paris's \"Lyon\" ");
  }

  @Test
  void spacesAndParagraphsComeFromTheTreebankWhereWordsAgree() throws IOException {
    String tree =
        """
        # sent_id = one-2
        # newpar
        1\tRome\t_\t_\t_\t_\t0\t_\t_\tSpaceAfter=No
        2\tParis\t_\t_\t_\t_\t0\t_\t_\t_
        3\t's\t_\t_\t_\t_\t0\t_\t_\t_
        4\t"\t_\t_\t_\t_\t0\t_\t_\t_
        5\tLyon\t_\t_\t_\t_\t0\t_\t_\t_
        6\t"\t_\t_\t_\t_\t0\t_\t_\t_
        """;
    List<GoldSentence<String>> sentences =
        Iob2.read(write("x.iob2", IOB2), Conllu.read(write("x.conllu", tree)));
    assertThat(GoldDocument.join("x", sentences).get(0).text())
        .isEqualTo("Ana Ruiz (of Acme) left.\n\nRomeParis 's \" Lyon \" ");
  }

  @Test
  void namesAreRightWithTheirTypeAlone() throws IOException {
    GoldDocument<String> gold =
        GoldDocument.join("x", Iob2.read(write("x.iob2", IOB2), List.of())).get(0);
    assertThat(NameSpans.ofTags(gold))
        .containsExactlyInAnyOrder(
            new TypedSpan(new WordRange(0, 2), "PER"),
            new TypedSpan(new WordRange(4, 5), "ORG"),
            new TypedSpan(new WordRange(8, 9), "LOC"),
            new TypedSpan(new WordRange(9, 10), "LOC"),
            new TypedSpan(new WordRange(12, 13), "LOC"));
    Layout layout = Layout.of(gold.text(), gold.words(), gold.sentenceStarts());
    List<Name> names =
        List.of(
            new Name(new WordRange(0, 2), NameType.PERSON, 1),
            new Name(new WordRange(4, 5), NameType.LOCATION, 1),
            new Name(new WordRange(8, 10), NameType.LOCATION, 1));
    Analysis read = analysis(layout, names);
    assertThat(NameSpans.counts(NameSpans.ofTags(gold), NameSpans.ofRead(read), ""))
        .isEqualTo(new Counts(5, 3, 1));
    assertThat(NameSpans.counts(NameSpans.ofTags(gold), NameSpans.ofRead(read), "LOC"))
        .isEqualTo(new Counts(3, 2, 0));
  }

  private static Analysis analysis(Layout layout, List<Name> names) {
    int words = layout.wordCount();
    List<String> none = Collections.nCopies(words, "_");
    return new Analysis(layout, none, none, new int[words], none, names, List.of());
  }
}
