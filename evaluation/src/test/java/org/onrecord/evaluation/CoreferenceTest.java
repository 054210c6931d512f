package org.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.evaluation.CoreferenceScores.Ratio;
import org.onrecord.evaluation.gold.Counts;
import org.onrecord.findings.OnRecordException;
import org.onrecord.findings.Span;
import org.onrecord.reader.decode.Analysis;
import org.onrecord.reader.decode.Markable;
import org.onrecord.reader.decode.MarkableKind;
import org.onrecord.reader.text.Layout;
import org.onrecord.reader.text.WordRange;

class CoreferenceTest {
  private static final Offset<Double> EXACT = within(1e-9);

  private final Path folder;

  CoreferenceTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** Chains of one-word mentions, each a letter. */
  private static Chains chains(String... chains) {
    return new Chains(
        Arrays.stream(chains)
            .<Set<WordRange>>map(
                chain -> {
                  Set<WordRange> mentions = new LinkedHashSet<>();
                  chain.chars().forEach(c -> mentions.add(new WordRange(c, c + 1)));
                  return mentions;
                })
            .toList());
  }

  private static void assertRatio(Ratio found, double precision, double recall) {
    assertThat(found.precision()).isCloseTo(precision, EXACT);
    assertThat(found.recall()).isCloseTo(recall, EXACT);
  }

  /** The worked example of Pradhan et al. 2014, section 4. */
  @Test
  void scoresAreThoseOfTheReferenceExample() {
    CoreferenceScores scores =
        CoreferenceScores.of(chains("abc", "defg"), chains("ab", "cd", "fghi"));
    assertThat(scores.mentions()).isEqualTo(new Counts(7, 8, 6));
    assertRatio(scores.muc(), 2 / 5.0, 2 / 5.0);
    assertRatio(
        scores.bCubed(),
        (4 / 2.0 + 1 / 2.0 + 1 / 2.0 + 4 / 4.0) / 8,
        (4 / 3.0 + 1 / 3.0 + 1 / 4.0 + 4 / 4.0) / 7);
    assertRatio(scores.ceaf(), (0.8 + 0.5) / 3, (0.8 + 0.5) / 2);
    assertThat(scores.bCubed().precision()).isCloseTo(0.5, within(.005));
    assertThat(scores.bCubed().recall()).isCloseTo(0.42, within(.005));
    assertThat(scores.ceaf().f1()).isCloseTo(0.52, within(.005));
  }

  /** Vilain et al. 1995: one link too few and one too many. */
  @Test
  void linksAreCountedAsTheFewestThatJoin() {
    assertRatio(CoreferenceScores.of(chains("abcd"), chains("ab", "cd")).muc(), 1, 2 / 3.0);
    assertRatio(CoreferenceScores.of(chains("ab", "cd"), chains("abcd")).muc(), 2 / 3.0, 1);
  }

  @Test
  void whatIsReadAsGoldIsPerfectAndNothingIsNothing() {
    Chains gold = chains("abc", "de");
    assertThat(CoreferenceScores.of(gold, gold).conll()).isCloseTo(1, EXACT);
    assertThat(CoreferenceScores.of(gold, chains()).conll()).isZero();
    assertThat(CoreferenceScores.of(chains(), gold).conll()).isZero();
  }

  @Test
  void documentsAreAddedUpBeforeDividing() {
    CoreferenceScores sum =
        CoreferenceScores.of(chains("ab"), chains("ab"))
            .plus(CoreferenceScores.of(chains("abcd"), chains()));
    assertRatio(sum.muc(), 1, 1 / 4.0);
    assertRatio(sum.ceaf(), 1, 1 / 2.0);
  }

  @Test
  void whatStandsAloneIsLeftOut() {
    assertThat(chains("a", "bc", "d").chains()).hasSize(1);
    assertThat(chains("ab", "bc").chains()).hasSize(1);
  }

  @Test
  void theGreatestAssignmentIsFound() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      double[][] values = new double[1 + random.nextInt(5)][1 + random.nextInt(5)];
      for (double[] row : values) {
        Arrays.setAll(row, i -> random.nextInt(6) / 5.0);
      }
      assertThat(Assignment.greatest(values)).isCloseTo(tryAll(values, 0, 0), EXACT);
    }
    assertThat(Assignment.greatest(new double[0][0])).isZero();
  }

  /** The best over the rows from one on, the columns of the mask being taken. */
  private static double tryAll(double[][] values, int row, int taken) {
    if (row == values.length) {
      return 0;
    }
    double best = tryAll(values, row + 1, taken);
    for (int column = 0; column < values[row].length; column++) {
      if ((taken & 1 << column) == 0) {
        double sum = values[row][column] + tryAll(values, row + 1, taken | 1 << column);
        best = Math.max(best, sum);
      }
    }
    return best;
  }

  private static final String CONLL =
      """
      # begin document
      0\tThe\t(1
      1\tmayor\t_
      2\tof\t_
      3\tRome\t(2)1)
      4\tshaves\t_
      5\t\t_
      6\tRome\t(2)
      7\t's\t_
      8\tmayor\t(1(1)
      9\tindeed\t1)
      # end document
      """;

  @Test
  void bracketsNest() throws IOException {
    ConllChains read = ConllChains.read(Files.writeString(folder.resolve("one.conll"), CONLL));
    assertThat(read.words()).hasSize(10).contains("|", "mayor");
    assertThat(read.chains().chains())
        .containsExactly(
            Set.of(new WordRange(0, 4), new WordRange(8, 9), new WordRange(8, 10)),
            Set.of(new WordRange(3, 4), new WordRange(6, 7)));
  }

  @Test
  void aLineOfAnotherFormatIsReported() throws IOException {
    Path file = Files.writeString(folder.resolve("bad.conll"), "# x\n0\tYes\n");
    assertThatThrownBy(() -> ConllChains.read(file))
        .isInstanceOf(OnRecordException.class)
        .hasMessageContaining("bad.conll, line 2: 2 columns");
  }

  @Test
  void sentencesAreFoundWhereNoneAreGiven() {
    GoldDocument<String> found =
        WordsAlone.document("x", List.of("It", "rained", ".", "She", "left", "."));
    assertThat(found.text()).isEqualTo("It rained. She left. ");
    assertThat(found.sentences()).containsExactly(0, 3);
  }

  /** "Ana Ruiz, the mayor, who left, said she did." */
  @Test
  void appositionsAndRelativeClausesBelongToTheirNoun() {
    String text = "Ana , the mayor who left , said she did";
    int[] heads = {7, 3, 3, 0, 5, 0, 0, 7, 9, 7};
    List<String> rels =
        List.of(
            "nsubj",
            "punct",
            "det",
            "appos",
            "nsubj",
            "acl:relcl",
            "punct",
            "root",
            "nsubj",
            "aux");
    List<String> none = java.util.Collections.nCopies(10, "_");
    List<Markable> markables =
        List.of(
            new Markable(0, new WordRange(0, 1), MarkableKind.PERSON, 0),
            new Markable(3, new WordRange(2, 4), MarkableKind.PERSON, 0),
            new Markable(8, new WordRange(8, 9), MarkableKind.PERSON, 0));
    int[] starts = {0};
    Layout layout = Layout.of(text, spans(text), starts);
    Analysis read = new Analysis(layout, none, none, heads, rels, List.of(), List.of(), markables);
    assertThat(OntoGumSpans.of(read).chains())
        .containsExactly(Set.of(new WordRange(0, 6), new WordRange(8, 9)));
  }

  private static List<Span> spans(String text) {
    return java.util.regex.Pattern.compile("\\S+")
        .matcher(text)
        .results()
        .map(word -> Span.of(word.start(), word.end()))
        .toList();
  }
}
