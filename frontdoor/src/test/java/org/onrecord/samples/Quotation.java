package org.onrecord.samples;

import java.util.List;
import org.onrecord.findings.Span;

/** Whether contents keep their quotations whole. */
final class Quotation {
  private Quotation() {}

  /**
   * Whether no quotation is cut. One that runs over paragraphs opens in each and closes in the last
   * only, so that a content which ends with its paragraph may leave one open. Single marks are left
   * out: apostrophes look like them.
   */
  static boolean isWhole(String text, List<Span> contents) {
    for (int i = 0; i < contents.size(); i++) {
      Span content = contents.get(i);
      if (!isBalanced(content.textIn(text)) && !endsItsParagraph(text, content)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBalanced(String content) {
    int open = 0;
    int straight = 0;
    // A paragraph inside a content opens the quotation again without closing it.
    for (String paragraph : content.split("\\n\\s*\\n", -1)) {
      open = 0;
      for (int i = 0; i < paragraph.length(); i++) {
        char c = paragraph.charAt(i);
        open += c == '“' ? 1 : c == '”' ? -1 : 0;
        straight += c == '"' ? 1 : 0;
        if (open < 0) {
          return false;
        }
      }
    }
    return open == 0 && straight % 2 == 0;
  }

  private static boolean endsItsParagraph(String text, Span content) {
    int next = content.end();
    while (next < text.length() && !Character.isLetterOrDigit(text.charAt(next))) {
      if (text.charAt(next) == '\n') {
        return true;
      }
      next++;
    }
    return next == text.length();
  }
}
