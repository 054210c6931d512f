/**
 * Who speaks. In comes an {@link org.onrecord.reader.decode.Analysis}; out go the speaker of each
 * of its attributions, and the entities and mentions that the speakers are. Never guesses: where
 * two fit equally well, or none does, the speaker has no entity.
 */
@NullMarked
package org.onrecord.reader.entity;

import org.jspecify.annotations.NullMarked;
