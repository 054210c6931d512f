package org.onrecord.evaluation;

/**
 * What CoNLL-U says of a word.
 *
 * @param feats as written, {@code _} for none
 * @param head the number of the head in the sentence, from 1; 0 for the root
 * @param rel the relation to the head, with its subtype
 */
record Tree(String upos, String feats, int head, String rel) {}
