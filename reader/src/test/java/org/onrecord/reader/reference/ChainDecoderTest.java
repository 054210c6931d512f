package org.onrecord.reader.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.findings.Span;
import org.onrecord.reader.decode.Analysis;
import org.onrecord.reader.decode.Attribution;
import org.onrecord.reader.decode.Candidate;
import org.onrecord.reader.decode.MarkableKind;
import org.onrecord.reader.text.Layout;
import org.onrecord.reader.text.WordRange;

/** Here the model finds that any two mentions fit well: only the limits keep them apart. */
class ChainDecoderTest {
  private static final WordClasses CLASSES = WordClasses.load();
  private static final Genders GENDERS = Genders.load();

  private final List<Candidate> candidates = new ArrayList<>();
  private final List<Attribution> attributions = new ArrayList<>();

  /** Words with a space between; a tag after a slash, NOUN* and PROPN* being plural. */
  private List<String> words = List.of();

  private ChainDecoderTest text(String tagged) {
    words = List.of(tagged.split(" "));
    return this;
  }

  private ChainDecoderTest mention(int start, int end, MarkableKind kind) {
    return mention(end - 1, start, end, kind);
  }

  private ChainDecoderTest mention(int head, int start, int end, MarkableKind kind) {
    WordRange range = new WordRange(start, end);
    candidates.add(new Candidate(head, range, kind, 1, new float[0], new float[0], 0));
    return this;
  }

  private ChainDecoderTest said(int source, int cue, int from, int to) {
    List<WordRange> by = source < 0 ? List.of() : List.of(new WordRange(source, source + 1));
    List<WordRange> verb = List.of(new WordRange(cue, cue + 1));
    attributions.add(new Attribution(by, verb, List.of(new WordRange(from, to)), 1, -1));
    return this;
  }

  private Analysis analysis() {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    List<String> upos = new ArrayList<>();
    List<String> feats = new ArrayList<>();
    for (String word : words) {
      String[] parts = word.split("/", -1);
      spans.add(Span.of(text.length(), text.length() + parts[0].length()));
      text.append(parts[0]).append(' ');
      upos.add(parts.length < 2 ? "X" : parts[1].replace("*", ""));
      feats.add(word.endsWith("*") ? "Number=Plur" : "Number=Sing");
    }
    int[] heads = new int[words.size()];
    String[] rels = new String[words.size()];
    Arrays.fill(rels, "dep");
    Layout layout = Layout.of(text.toString(), spans, new int[] {0});
    return new Analysis(layout, upos, feats, heads, List.of(rels), List.of(), attributions);
  }

  /** Which mentions are joined, by number, each chain once. */
  private List<List<Integer>> chains() {
    float[][] all = new float[candidates.size()][];
    for (int i = 0; i < all.length; i++) {
      all[i] = new float[i];
      for (int j = 0; j < i; j++) {
        all[i][j] = 5 + j; // the nearest fits best
      }
    }
    Analysis analysis = analysis();
    List<Mentioned> mentions = new MentionReader(CLASSES, analysis).read(candidates);
    Clusters clusters =
        new ChainDecoder(analysis, mentions, PairScores.given(mentions, all), GENDERS).decode();
    List<List<Integer>> chains = new ArrayList<>();
    for (int i = 0; i < all.length; i++) {
      List<Integer> members = clusters.members(i).stream().sorted().toList();
      if (members.size() > 1 && !chains.contains(members)) {
        chains.add(members);
      }
    }
    return chains;
  }

  @Test
  void sheIsNoMister() {
    text("Mr/PROPN Ruiz/PROPN met Jane/PROPN Doe/PROPN before she/PRON left")
        .mention(0, 2, MarkableKind.PERSON)
        .mention(3, 5, MarkableKind.PERSON)
        .mention(6, 7, MarkableKind.PERSON);
    assertThat(chains()).containsExactly(List.of(1, 2));
  }

  @Test
  void whatIsOnceHeIsNeverShe() {
    text("the/DET nurse/NOUN , a/DET doctor/NOUN , said he/PRON came before she/PRON left")
        .mention(0, 2, MarkableKind.PERSON)
        .mention(3, 5, MarkableKind.PERSON)
        .mention(7, 8, MarkableKind.PERSON)
        .mention(10, 11, MarkableKind.PERSON);
    assertThat(chains()).containsExactly(List.of(0, 1, 2));
  }

  @Test
  void severalAreNotOne() {
    text("the/DET witnesses/NOUN* saw it/PRON and he/PRON ran")
        .mention(0, 2, MarkableKind.PERSON)
        .mention(3, 4, MarkableKind.OBJECT)
        .mention(5, 6, MarkableKind.PERSON);
    assertThat(chains()).isEmpty();
  }

  @Test
  void theyAreNoSinglePersonWithAName() {
    text("Ruiz/PROPN said they/PRON* left")
        .mention(0, 1, MarkableKind.PERSON)
        .mention(2, 3, MarkableKind.PERSON);
    assertThat(chains()).isEmpty();
    candidates.clear();
    text("Reuters/PROPN said they/PRON* left")
        .mention(0, 1, MarkableKind.ORGANIZATION)
        .mention(2, 3, MarkableKind.ORGANIZATION);
    assertThat(chains()).hasSize(1);
  }

  @Test
  void nothingStandsForWhatItIsPartOf() {
    text("the/DET brother/NOUN of his/PRON wife/NOUN")
        .mention(1, 0, 5, MarkableKind.PERSON)
        .mention(3, 4, MarkableKind.PERSON);
    assertThat(chains()).isEmpty();
  }

  @Test
  void personsOfOtherNamesAreOthers() {
    text("Ana/PROPN Ruiz/PROPN met Lee/PROPN and Ruiz/PROPN left")
        .mention(0, 2, MarkableKind.PERSON)
        .mention(3, 4, MarkableKind.PERSON)
        .mention(5, 6, MarkableKind.PERSON);
    assertThat(chains()).containsExactly(List.of(0, 2));
  }

  @Test
  void iIsWhoeverSpeaks() {
    text("“ I/PRON quit , ” Ruiz/PROPN said . “ I/PRON stay , ” said Lee/PROPN .")
        .mention(1, 2, MarkableKind.PERSON)
        .mention(5, 6, MarkableKind.PERSON)
        .mention(9, 10, MarkableKind.PERSON)
        .mention(14, 15, MarkableKind.PERSON)
        .said(5, 6, 0, 5)
        .said(14, 13, 8, 13);
    assertThat(chains()).containsExactly(List.of(0, 1), List.of(2, 3));
  }

  @Test
  void iOfUnknownSpeakersAreNotOne() {
    text("“ I/PRON quit , ” one said . “ I/PRON stay , ” said another .")
        .mention(1, 2, MarkableKind.PERSON)
        .mention(9, 10, MarkableKind.PERSON)
        .said(-1, 6, 0, 5)
        .said(-1, 13, 8, 13);
    assertThat(chains()).isEmpty();
  }

  @Test
  void nobodyCallsThemselvesHe() {
    text("Lee/PROPN stayed . “ He/PRON quit , ” Ruiz/PROPN said .")
        .mention(0, 1, MarkableKind.PERSON)
        .mention(4, 5, MarkableKind.PERSON)
        .mention(8, 9, MarkableKind.PERSON)
        .said(8, 9, 3, 8);
    assertThat(chains()).containsExactly(List.of(0, 1));
  }

  @Test
  void nobodyCallsThemselvesYou() {
    text("“ I/PRON warn you/PRON ” , Ruiz/PROPN said")
        .mention(1, 2, MarkableKind.PERSON)
        .mention(3, 4, MarkableKind.PERSON)
        .mention(6, 7, MarkableKind.PERSON)
        .said(6, 7, 0, 5);
    assertThat(chains()).containsExactly(List.of(0, 2));
  }
}
