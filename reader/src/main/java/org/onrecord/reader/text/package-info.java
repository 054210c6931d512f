/**
 * Sentences and words of a text. In comes a text; out goes a {@link
 * org.onrecord.reader.text.Layout}, whose offsets are UTF-16 units into that very text. Never
 * changes or normalises the text.
 */
@NullMarked
package org.onrecord.reader.text;

import org.jspecify.annotations.NullMarked;
