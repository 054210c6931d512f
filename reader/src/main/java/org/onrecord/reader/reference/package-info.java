/**
 * What mentions refer to. In come an {@link org.onrecord.reader.decode.Analysis} and the words that
 * may head mentions; out go the mentions, those that stand for the same with the number of one
 * chain. Never names anybody, and never decides who speaks.
 */
@NullMarked
package org.onrecord.reader.reference;

import org.jspecify.annotations.NullMarked;
