package org.onrecord.reader.decode;

import org.onrecord.reader.text.WordRange;

/**
 * A word that the model takes for the head of a mention, before it is known what it refers to.
 *
 * @param words all words of the mention
 * @param probability that the word heads a mention
 * @param query what is compared with the keys of candidates before
 * @param key what is compared with the queries of candidates after
 * @param salient added to the scores of all pairs that the mention is in
 */
@SuppressWarnings("ArrayRecordComponent") // made for one stage, and never shared
public record Candidate(
    int head,
    WordRange words,
    MarkableKind kind,
    double probability,
    float[] query,
    float[] key,
    float salient) {
  /** The same with other words around its head. */
  Candidate with(WordRange others) {
    return new Candidate(head, others, kind, probability, query, key, salient);
  }
}
