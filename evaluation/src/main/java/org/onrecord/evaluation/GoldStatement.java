package org.onrecord.evaluation;

import java.util.List;
import org.onrecord.findings.Span;

/**
 * An attribution as annotated: spans in UTF-16 units of the article's text.
 *
 * @param source empty where the article names no source
 */
record GoldStatement(List<Span> source, List<Span> cue, List<Span> content) {
  GoldStatement {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }
}
