package org.onrecord.evaluation;

/**
 * A word of a treebank with what is annotated on it.
 *
 * @param spaceAfter whether a space stands before the next word
 */
record GoldWord<L>(String form, boolean spaceAfter, L label) {}
