package org.onrecord.reader.statement;

import org.onrecord.findings.Span;
import org.onrecord.reader.text.WordRange;

/**
 * A quoted stretch of one paragraph.
 *
 * @param span its characters, both marks included
 * @param words its words, the marks included
 * @param closed whether it has a closing mark; if not, it ends with its paragraph
 * @param continued whether the next paragraph goes on with it, by opening with a mark again
 * @param single whether its marks are single ones
 */
record Quotation(Span span, WordRange words, boolean closed, boolean continued, boolean single) {}
