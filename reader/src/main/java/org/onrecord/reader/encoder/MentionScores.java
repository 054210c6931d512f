package org.onrecord.reader.encoder;

/**
 * What the model says of a window's words as heads of mentions.
 *
 * @param size how many numbers {@code query} and {@code key} have for each word
 * @param kinds the index of the kind of mention that each word most likely heads; 0: of none
 * @param mention the probability that each word heads a mention
 * @param starts the first word of the mention that each word would head
 * @param ends the last word of the mention that each word would head
 * @param query a vector for each word, to be compared with the keys of those before it
 * @param key a vector for each word, to be compared with the queries of those after it
 * @param salient added to the scores of all pairs that each word's mention is in
 */
@SuppressWarnings("ArrayRecordComponent") // large, made for one reader, and never shared
public record MentionScores(
    int size,
    int[] kinds,
    float[] mention,
    int[] starts,
    int[] ends,
    float[] query,
    float[] key,
    float[] salient) {}
