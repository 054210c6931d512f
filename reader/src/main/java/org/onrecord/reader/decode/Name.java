package org.onrecord.reader.decode;

import org.onrecord.reader.text.WordRange;

/**
 * A proper name.
 *
 * @param confidence the model's mean probability of the words' tags, 0 to 1
 */
public record Name(WordRange range, NameType type, double confidence) {}
