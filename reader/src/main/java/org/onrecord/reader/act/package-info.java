/**
 * From an attribution to what its cue does: act and polarity, who is spoken to, whom it is about,
 * and where or through what it is said. In comes an {@link org.onrecord.reader.decode.Analysis}, in
 * words; out go findings in words. Decides by word lists and the tree, never runs the model, and
 * resolves no names.
 */
@NullMarked
package org.onrecord.reader.act;

import org.jspecify.annotations.NullMarked;
