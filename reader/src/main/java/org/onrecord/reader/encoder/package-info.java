/**
 * From words to the model's scores: word pieces, features, windows, and the ONNX session. In comes
 * a {@link org.onrecord.reader.text.Layout}; out go the scores of each window. Never decodes them.
 */
@NullMarked
package org.onrecord.reader.encoder;

import org.jspecify.annotations.NullMarked;
