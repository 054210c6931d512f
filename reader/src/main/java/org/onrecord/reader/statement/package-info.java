/**
 * From attributions to statements. In comes an {@link org.onrecord.reader.decode.Analysis}, in
 * words; out go the statements, mentions and entities of a reading, in UTF-16 offsets of the
 * article's text. Never runs the model, and never changes a span by more than marks and broken
 * quotations.
 */
@NullMarked
package org.onrecord.reader.statement;

import org.jspecify.annotations.NullMarked;
