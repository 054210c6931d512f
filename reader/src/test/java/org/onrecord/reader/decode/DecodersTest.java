package org.onrecord.reader.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.FloatBuffer;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.onrecord.reader.encoder.MentionScores;
import org.onrecord.reader.encoder.ModelNotes;
import org.onrecord.reader.encoder.Scores;
import org.onrecord.reader.text.WordRange;

class DecodersTest {
  private static final int REACH = 4;
  private static final int ROLES = 7;
  private static final String NOTES =
      """
      {"format": 3, "reach": 4, "maxPieces": 512,
       "labels": {"roles": ["O", "B-source", "I-source", "B-content", "I-content", "B-cue", "I-cue"]},
       "roles": {"transitions": [[0,0,-1e4,0,-1e4,0,-1e4],
        [0,0,0,0,-1e4,0,-1e4],
        [0,0,0,0,-1e4,0,-1e4],
        [0,0,-1e4,0,0,0,-1e4],
        [0,0,-1e4,0,0,0,-1e4],
        [0,0,-1e4,0,-1e4,0,0],
        [0,0,-1e4,0,-1e4,0,0]],
       "start": [0,0,-1e4,0,-1e4,0,-1e4]}}
      """;
  private static final int[] NO_INTS = {};
  private static final float[] NO_FLOATS = {};
  private static final MentionScores NO_MENTIONS =
      new MentionScores(0, NO_INTS, NO_FLOATS, NO_INTS, NO_INTS, NO_FLOATS, NO_FLOATS, NO_FLOATS);

  private static Scores scores(float[] cue, float[] names, int[] cues, float[] roles) {
    int words = Math.max(cue.length / 3, names.length / 7);
    return new Scores(
        words,
        cue,
        names,
        NO_INTS,
        NO_INTS,
        NO_INTS,
        FloatBuffer.allocate(0),
        cues,
        roles,
        NO_MENTIONS);
  }

  private static float[] logs(double... probabilities) {
    float[] logs = new float[probabilities.length];
    for (int i = 0; i < logs.length; i++) {
      logs[i] = (float) Math.log(probabilities[i]);
    }
    return logs;
  }

  @Test
  void cuesBeginAtCandidatesOnly() {
    float[] cue = logs(.1, .8, .1, .2, .1, .7, .9, .05, .05, .3, .6, .1, .8, .1, .1);
    List<Integer> found =
        new CueDecoder(0, 0)
            .decode(scores(cue, new float[0], new int[] {0}, new float[0]), new WordRange(0, 5));
    assertThat(found).containsExactly(0);
    found =
        new CueDecoder(0, 0)
            .decode(scores(cue, new float[0], new int[] {0, 3}, new float[0]), new WordRange(1, 5));
    assertThat(found).containsExactly(3);
  }

  @Test
  void aBeginBiasFindsMoreCues() {
    float[] cue = logs(.7, .25, .05);
    Scores scores = scores(cue, new float[0], new int[] {0}, new float[0]);
    assertThat(new CueDecoder(0, 0).decode(scores, new WordRange(0, 1))).isEmpty();
    assertThat(new CueDecoder(1.5f, 0).decode(scores, new WordRange(0, 1))).hasSize(1);
  }

  @Property(tries = 200)
  void rolesNeverTouchTheCue(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 14) int words,
      @ForAll @IntRange(max = 13) int at) {
    int start = Math.min(at, words - 1);
    float[] roles = new float[(2 * REACH + 1) * ROLES];
    Random random = new Random(seed);
    for (int i = 0; i < roles.length; i++) {
      roles[i] = (float) random.nextGaussian() * 5;
    }
    Scores scores = scores(new float[words * 3], new float[0], new int[] {start}, roles);
    Roles found = new RoleDecoder(ModelNotes.parse(NOTES), 0, 0).decode(scores, 0, start);
    assertThat(found.confidence()).isBetween(0.0, 1.0 + 1e-9);
    assertThat(found.cue().get(0).start()).isEqualTo(start);
    for (List<WordRange> ranges : List.of(found.source(), found.content())) {
      assertThat(ranges)
          .noneMatch(range -> found.cue().stream().anyMatch(range::overlaps))
          .allMatch(range -> range.start() >= Math.max(0, start - REACH))
          .allMatch(range -> range.end() <= Math.min(words, start + REACH + 1));
    }
  }

  @Test
  void rolesAreReadAroundTheirCue() {
    float[] roles = new float[2 * (2 * REACH + 1) * ROLES];
    int second = (2 * REACH + 1) * ROLES;
    for (int place = 0; place < 2 * REACH + 1; place++) {
      roles[second + place * ROLES] = 1;
    }
    roles[second + (REACH - 1) * ROLES + 1] = 5; // the word before: a source begins
    roles[second + (REACH + 1) * ROLES + 3] = 5; // the word after: a content begins
    roles[second + (REACH + 2) * ROLES + 4] = 5;
    Scores scores = scores(new float[10 * 3], new float[0], new int[] {2, 5}, roles);
    Roles found = new RoleDecoder(ModelNotes.parse(NOTES), 0, 0).decode(scores, 1, 5);
    assertThat(found.source()).containsExactly(new WordRange(4, 5));
    assertThat(found.content()).containsExactly(new WordRange(6, 8));
    assertThat(found.cue()).containsExactly(new WordRange(5, 6));
    roles[second + (REACH + 3) * ROLES + 5] = 5; // a further piece of the cue
    found = new RoleDecoder(ModelNotes.parse(NOTES), 0, 0).decode(scores, 1, 5);
    assertThat(found.cue()).containsExactly(new WordRange(5, 6), new WordRange(8, 9));
  }

  @Test
  void mentionsReachFromTheirFirstWordToTheirLast() {
    MentionScores scores =
        new MentionScores(
            1,
            new int[] {0, 0, 1, 2},
            new float[] {.1f, .2f, .9f, .6f},
            new int[] {0, 0, 1, 3},
            new int[] {0, 1, 2, 3},
            new float[] {1, 2, 3, 4},
            new float[] {5, 6, 7, 8},
            new float[] {0, 0, .5f, 0});
    ModelNotes notes =
        ModelNotes.parse(
            "{\"format\": 3, \"labels\": {\"kinds\": [\"none\", \"person\", \"time\"]}}");
    List<Candidate> found = new MentionDecoder(notes, .5).decode(scores, new WordRange(1, 4), 10);
    assertThat(found).extracting(Candidate::head).containsExactly(12, 13);
    assertThat(found.get(0).words()).isEqualTo(new WordRange(11, 13));
    assertThat(found.get(0).kind()).isEqualTo(MarkableKind.PERSON);
    assertThat(found.get(0).query()).containsExactly(3);
    assertThat(found.get(0).key()).containsExactly(7);
    assertThat(found.get(1).kind()).isEqualTo(MarkableKind.TIME);
  }
}
