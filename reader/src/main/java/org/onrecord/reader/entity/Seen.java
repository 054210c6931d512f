package org.onrecord.reader.entity;

/**
 * A mention that a later pronoun can take up.
 *
 * @param word its head
 * @param subject whether it is the subject of its clause
 * @param source whether it is the source of an attribution
 * @param quoted whether it stands inside quotation marks
 */
record Seen(Actor actor, int word, boolean subject, boolean source, boolean quoted) {}
