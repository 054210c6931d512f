package org.onrecord.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
  /** Where a bar stands, and nowhere else, a sentence begins. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor left. |She did not return.",
        "Mr. Smith met Dr. Wu. |They talked to Gov. Ruiz and Lt. Col. Ito.",
        "John F. Kennedy and J. R. R. Tolkien met in St. Paul.",
        "He moved to Washington, D.C. |He liked it. |The U.S. Senate met. |He left the U.S. |In May he died.",
        "It fell 3.5 percent. |No. 5 and No. 6 rose. |He said no. |Then he left.",
        "It ends at 5 p.m. Monday. |It ends at 5 p.m. |Police said so.",
        "Acme Inc. shares rose. |He left Acme Inc. |The firm fell.",
        "“It is over.” |She left. |“Go!” he said. |“Why?” Smith asked. |“Stop.” |“No.”",
        "\"It is over.\" |She left. |\"Go!\" he said. |\"Is it \"odd\"?\" |He nodded.",
        "``It is over.'' |``No,'' he said.",
        "(He left.) |She stayed (for a while). |[Laughs.] |Then “nothing.” |Yes.",
        "He waited ... and waited. |“Well … I think so,” he said. |He stopped. . . . |Then he ran.",
        "Really?! |Yes!!! |“No?” she said.",
        "The end.[1] |The next.[12] |Another.",
        "“He said ‘No.’ |Then he left.” |‘Yes.’ |She agreed.",
        "1. First things come first. |2. Others follow.",
        "The firm makes it. |iPhone sales rose.",
        "He told the A.P. that it was “over.” |Others, e.g. Ruiz, i.e. the mayor, etc. agreed.",
        "He was born in Jan. 1960. |The Sept. 11 attacks. |Rep. Ann Lee, R-Calif., left.",
        "So did my wife and I. |The rest stayed.",
        "see https://example.org/a.b?c. |Then go to www.example.com. |Done.",
        "What did he say? |He said nothing! |Nothing at all...",
        "Costs rose to $5.5m. |$3m more is due. |£2bn is lost.",
        "He said.“We go.” |Then he left."
      })
  void sentencesBeginAtTheBars(String marked) {
    assertThat(marked(marked.replace("|", ""), false)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A headline without a stop\n\n|The text begins. |It goes on.",
        "A headline\n|The text begins.\n|It goes on.",
        "Q: Did he say so?\n|A: He did not.\n|Q: Why?",
        "Three things:\n|- one\n|- two\n|• three",
        "Three things:\n|1. one\n|2. two",
        "One\r\n\r\n|Two\u2029|Three\n \n|four",
        """
        The mayor of the town of Brae said on Friday that she would not
        resign, whatever the council might decide. |She told reporters
        that it was “a matter of honour” and that the harbour would be
        rebuilt by May.
        |The council meets on Monday. |It has nine members and
        two seats are vacant.\
        """
      })
  void lineBreaksBeginSentences(String marked) {
    assertThat(marked(marked.replace("|", ""), false)).isEqualTo(marked);
  }

  @Test
  void paragraphsBeginAfterBlankLinesAndAtLinesOfTheirOwn() {
    assertThat(marked("One. Two.\n\nThree.\nFour.", true))
        .isEqualTo("One. Two.\n\n|Three.\n|Four.");
  }

  private static String marked(String text, boolean paragraphs) {
    Layout layout = Layout.of(text);
    List<Integer> starts = new ArrayList<>();
    int count = paragraphs ? layout.paragraphCount() : layout.sentenceCount();
    for (int i = 1; i < count; i++) {
      int first = (paragraphs ? layout.paragraph(i) : layout.sentence(i)).start();
      starts.add(layout.wordStart(first));
    }
    StringBuilder marked = new StringBuilder(text);
    for (int i = starts.size() - 1; i >= 0; i--) {
      marked.insert(starts.get(i).intValue(), "|");
    }
    return marked.toString();
  }
}
