package org.onrecord.reader.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.reader.encoder.QuotationPairs;
import org.onrecord.reader.text.Layout;
import org.onrecord.reader.text.WordRange;

class QuotationRuleTest {
  /** {@code <source>}, {@code {cue}}, {@code [content]}, each set apart by spaces. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          “ [ We won , ] ” < he > { said } .          | “We won,”
          [ “ We won ] , ” < he > { said } .          | “We won,”
          “ We [ won , ” ] < he > { said } .          | “We won,”
          " [ We won , ] " < he > { said } .          | "We won,"
          < He > { said } [ it was “ a good ] day ” . | it was “a good day”
          < He > { said } [ it ] was “ good ” .       | it
          [ “ We won ] , < he > { said } , and left ” | “We won
          [ “ We ] really [ won , ” ] < he > { said } | “We really won,”
          < He > { said } “ [ We won .]               | “We won.
          < He > { said } : “ I know [ it ] well ”    | it
          """)
  void quotationsAreKeptWhole(String marked, String expected) {
    Attribution found = attribution(marked);
    Layout layout = layout(marked);
    List<WordRange> content =
        new QuotationRule(layout, QuotationPairs.of(layout)).apply(found).content();
    assertThat(content.stream().map(layout::text).toList()).containsExactly(expected.strip());
  }

  private static Layout layout(String marked) {
    String text = String.join(" ", words(marked));
    return Layout.of(
        text.replaceAll("([“]) ", "$1")
            .replaceAll(" ([”,.])", "$1")
            .replaceAll("\" (.*) \"", "\"$1\""));
  }

  private static List<String> words(String marked) {
    return List.of(marked.strip().replaceAll("[<>{}\\[\\]]", " ").trim().split(" +", -1));
  }

  private static Attribution attribution(String marked) {
    List<WordRange> source = new ArrayList<>();
    List<WordRange> cue = new ArrayList<>();
    List<WordRange> content = new ArrayList<>();
    int word = 0;
    int start = 0;
    for (String token : marked.strip().replace(".]", ". ]").split(" +", -1)) {
      switch (token) {
        case "<", "{", "[" -> start = word;
        case ">" -> source.add(new WordRange(start, word));
        case "}" -> cue.add(new WordRange(start, word));
        case "]" -> content.add(new WordRange(start, word));
        default -> word++;
      }
    }
    return new Attribution(source, cue, content, 1, -1);
  }
}
