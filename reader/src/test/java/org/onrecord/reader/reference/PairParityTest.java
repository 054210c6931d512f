package org.onrecord.reader.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.reader.decode.Analysis;
import org.onrecord.reader.decode.Candidate;
import org.onrecord.reader.decode.MarkableKind;
import org.onrecord.reader.text.Layout;
import org.onrecord.reader.text.WordRange;

/**
 * Features of pairs are those that the model was trained on. The file is written by the training
 * code: {@code python -m onrecord_training.parity}.
 */
class PairParityTest {
  private static final WordClasses CLASSES = WordClasses.load();

  static Stream<JsonNode> entries() {
    try (InputStream in = PairParityTest.class.getResourceAsStream("parity.json")) {
      JsonNode entries = new ObjectMapper().readTree(Objects.requireNonNull(in));
      return StreamSupport.stream(entries.spliterator(), false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("entries")
  void agreesWithTraining(JsonNode entry) {
    String text = entry.get("text").textValue();
    int[] sentences = longs(entry.get("sentences")).stream().mapToInt(Long::intValue).toArray();
    Layout layout = Layout.of(text, Layout.of(text).words(), sentences);
    Analysis analysis =
        new Analysis(
            layout,
            strings(entry.get("upos")),
            strings(entry.get("feats")),
            new int[layout.wordCount()],
            Collections.nCopies(layout.wordCount(), "dep"),
            List.of(),
            List.of());
    List<Candidate> candidates = new ArrayList<>();
    for (JsonNode mention : entry.get("mentions")) {
      WordRange words = new WordRange(mention.get(1).intValue(), mention.get(2).intValue());
      candidates.add(
          new Candidate(
              mention.get(0).intValue(),
              words,
              MarkableKind.UNKNOWN,
              1,
              new float[0],
              new float[0],
              0));
    }
    PairFeatures features = new PairFeatures(new MentionReader(CLASSES, analysis).read(candidates));
    List<List<Long>> found = new ArrayList<>();
    for (int later = 1; later < candidates.size(); later++) {
      for (int earlier = PairScores.first(later); earlier < later; earlier++) {
        long[] row = new long[PairFeatures.GROUPS];
        features.write(later, earlier, row, 0);
        found.add(java.util.Arrays.stream(row).boxed().toList());
      }
    }
    List<List<Long>> expected = new ArrayList<>();
    entry.get("features").forEach(row -> expected.add(longs(row)));
    assertThat(expected).isNotEmpty();
    assertThat(found).isEqualTo(expected);
  }

  private static List<Long> longs(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::longValue).toList();
  }

  private static List<String> strings(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::textValue).toList();
  }
}
