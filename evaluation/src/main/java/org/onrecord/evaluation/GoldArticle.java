package org.onrecord.evaluation;

import java.util.List;

/** A text with its attributions. */
record GoldArticle(String name, String text, List<GoldStatement> statements) {
  GoldArticle {
    statements = List.copyOf(statements);
  }
}
