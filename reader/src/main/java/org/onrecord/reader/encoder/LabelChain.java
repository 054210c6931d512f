package org.onrecord.reader.encoder;

import java.util.List;

/**
 * The labels of a layer and how they follow one another, as a conditional random field learned it.
 *
 * @param transitions the score of a label (column) after another (row)
 * @param start the score of each label at the beginning
 */
@SuppressWarnings("ArrayRecordComponent") // read by decoders alone, once each
public record LabelChain(List<String> labels, float[][] transitions, float[] start) {}
