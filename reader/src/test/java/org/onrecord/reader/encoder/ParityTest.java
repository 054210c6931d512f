package org.onrecord.reader.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.findings.CodePoints;
import org.onrecord.reader.text.Layout;

/**
 * Words, features and word pieces are those that the model was trained on. The file is written by
 * the training code: {@code python -m onrecord_training.parity}.
 */
class ParityTest {
  private static final WordPiece WORD_PIECE = WordPiece.load();

  static Stream<JsonNode> entries() {
    try (InputStream in = ParityTest.class.getResourceAsStream("parity.json")) {
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
    Layout layout = Layout.of(text);
    CodePoints codePoints = CodePoints.of(text);
    List<List<Integer>> words = new ArrayList<>();
    List<List<Integer>> pieces = new ArrayList<>();
    for (int i = 0; i < layout.wordCount(); i++) {
      words.add(
          List.of(
              codePoints.fromUnits(layout.wordStart(i)), codePoints.fromUnits(layout.wordEnd(i))));
      pieces.add(list(WORD_PIECE.pieces(layout.word(i))));
    }
    assertThat(words).isEqualTo(nested(entry.get("words")));
    assertThat(list(WordFeatures.of(layout))).isEqualTo(numbers(entry.get("features")));
    assertThat(pieces).isEqualTo(nested(entry.get("pieces")));
  }

  private static List<Integer> list(int[] numbers) {
    return java.util.Arrays.stream(numbers).boxed().toList();
  }

  private static List<Integer> numbers(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::intValue).toList();
  }

  private static List<List<Integer>> nested(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(ParityTest::numbers).toList();
  }
}
