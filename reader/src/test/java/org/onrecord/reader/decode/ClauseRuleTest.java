package org.onrecord.reader.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.reader.text.Layout;
import org.onrecord.reader.text.WordRange;

class ClauseRuleTest {
  /** A draft of one sentence; trees are "word tag head relation", heads counted from 0. */
  private static Draft draft(String text, String... trees) {
    Draft draft = new Draft(Layout.of(text));
    assertThat(trees).hasSize(draft.layout.wordCount());
    for (int i = 0; i < trees.length; i++) {
      String[] fields = trees[i].split(" ", -1);
      assertThat(draft.layout.word(i)).isEqualTo(fields[0]);
      draft.upos[i] = fields[1];
      draft.heads[i] = Integer.parseInt(fields[2]);
      draft.rels[i] = fields[3];
    }
    return draft;
  }

  private static Attribution attribution(WordRange source, WordRange cue, WordRange content) {
    return new Attribution(List.of(source), List.of(cue), List.of(content), 1, -1);
  }

  private static List<WordRange> whole(Draft draft, Attribution... found) {
    WordRange text = new WordRange(0, draft.layout.wordCount());
    return new ClauseRule(draft, text).apply(Arrays.asList(found)).get(0).content();
  }

  /** "He said", and the two words behind it. */
  private static final Attribution HE_SAID =
      attribution(new WordRange(0, 1), new WordRange(1, 2), new WordRange(2, 4));

  private static final String[] INTERRUPTED = {
    "The DET 1 det",
    "plan NOUN 7 nsubj",
    ", PUNCT 4 punct",
    "he PRON 4 nsubj",
    "said VERB 7 parataxis",
    ", PUNCT 4 punct",
    "was AUX 7 cop",
    "bad ADJ 7 root",
    ". PUNCT 7 punct"
  };

  @Test
  void aContentGoesOnBehindACueInItsMiddle() {
    Draft draft = draft("The plan, he said, was bad.", INTERRUPTED);
    Attribution said = attribution(new WordRange(3, 4), new WordRange(4, 5), new WordRange(0, 2));
    assertThat(whole(draft, said)).containsExactly(new WordRange(0, 2), new WordRange(6, 8));
  }

  @Test
  void whatHangsOnTheSourceIsNoContent() {
    Draft draft =
        draft(
            "It failed, said Bell, who left.",
            "It PRON 1 nsubj",
            "failed VERB 1 root",
            ", PUNCT 1 punct",
            "said VERB 1 parataxis",
            "Bell PROPN 3 nsubj",
            ", PUNCT 7 punct",
            "who PRON 7 nsubj",
            "left VERB 4 acl:relcl",
            ". PUNCT 1 punct");
    Attribution said = attribution(new WordRange(4, 5), new WordRange(3, 4), new WordRange(0, 2));
    assertThat(whole(draft, said)).containsExactly(new WordRange(0, 2));
  }

  private static Draft heSaidSheRan(String more, String... trees) {
    Stream<String> begin =
        Stream.of("He PRON 1 nsubj", "said VERB 1 root", "she PRON 3 nsubj", "ran VERB 1 ccomp");
    String[] all = Stream.concat(begin, Arrays.stream(trees)).toArray(String[]::new);
    return draft("He said she ran" + more, all);
  }

  private static Draft butFell() {
    return heSaidSheRan(
        ", but fell.", ", PUNCT 6 punct", "but CCONJ 6 cc", "fell VERB 3 conj", ". PUNCT 1 punct");
  }

  @Test
  void aSecondVerbSharesTheSubject() {
    Draft draft = butFell();
    assertThat(whole(draft, HE_SAID)).containsExactly(new WordRange(2, 7));
  }

  @Test
  void anotherCueStaysOut() {
    Draft draft = butFell();
    Attribution fell = attribution(new WordRange(0, 1), new WordRange(6, 7), new WordRange(2, 3));
    assertThat(whole(draft, HE_SAID, fell)).containsExactly(new WordRange(2, 4));
  }

  @Test
  void aVerbWithASubjectOfItsOwnStaysOut() {
    Draft draft =
        heSaidSheRan(
            ", but Bell fell.",
            ", PUNCT 7 punct",
            "but CCONJ 7 cc",
            "Bell PROPN 7 nsubj",
            "fell VERB 3 conj",
            ". PUNCT 1 punct");
    assertThat(whole(draft, HE_SAID)).containsExactly(new WordRange(2, 4));
  }

  @Test
  void aFurtherClauseWithItsOwnThatBelongs() {
    Draft draft =
        heSaidSheRan(
            ", and that Bell fell.",
            ", PUNCT 8 punct",
            "and CCONJ 8 cc",
            "that SCONJ 8 mark",
            "Bell PROPN 8 nsubj",
            "fell VERB 1 conj",
            ". PUNCT 1 punct");
    assertThat(whole(draft, HE_SAID)).containsExactly(new WordRange(2, 9));
  }

  @Test
  void aNounKeepsThePhraseThatHangsOnIt() {
    Draft draft =
        draft(
            "He confirmed a case in a man.",
            "He PRON 1 nsubj",
            "confirmed VERB 1 root",
            "a DET 3 det",
            "case NOUN 1 obj",
            "in ADP 6 case",
            "a DET 6 det",
            "man NOUN 3 nmod",
            ". PUNCT 1 punct");
    assertThat(whole(draft, HE_SAID)).containsExactly(new WordRange(2, 7));
  }

  @Test
  void aQuotationThatTheCueBreaksOffIsOne() {
    String[] trees = new String[14];
    String[] words = {
      "“", "We", "met", ",", "”", "she", "said", ",", "“", "and", "we", "left", ".", "”"
    };
    for (int i = 0; i < words.length; i++) {
      trees[i] = words[i] + " X 6 dep";
    }
    Draft draft = draft("“We met,” she said, “and we left.”", trees);
    Attribution said = attribution(new WordRange(5, 6), new WordRange(6, 7), new WordRange(8, 14));
    assertThat(whole(draft, said)).containsExactly(new WordRange(0, 5), new WordRange(8, 14));
  }
}
