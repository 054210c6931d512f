/**
 * Gold data in: the files, the gold record's marks, spans as words, and counts against what was
 * read. Never scores by itself.
 */
@NullMarked
package org.onrecord.evaluation.gold;

import org.jspecify.annotations.NullMarked;
