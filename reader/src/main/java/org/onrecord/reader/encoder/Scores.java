package org.onrecord.reader.encoder;

import java.nio.FloatBuffer;

/**
 * What the model says of one window. Words count from the window's first.
 *
 * @param words how many
 * @param cue log-probabilities of cue tags, three a word
 * @param names scores of name tags, seven a word
 * @param upos the index of each word's best tag
 * @param feats the index of each word's best features
 * @param rels the index of each word's best relation to its best head
 * @param arcs scores of [dependent, head], a root's on the diagonal
 * @param cues the words that may begin a cue, ascending
 * @param roles scores of [cue, place, role]; the cue's first word is in the middle place
 * @param mentions of the words as heads of mentions
 */
@SuppressWarnings("ArrayRecordComponent") // large, made for one reader, and never shared
public record Scores(
    int words,
    float[] cue,
    float[] names,
    int[] upos,
    int[] feats,
    int[] rels,
    FloatBuffer arcs,
    int[] cues,
    float[] roles,
    MentionScores mentions) {}
