/**
 * From the encoder's scores to spans: names, trees, and attributions of content to sources. In
 * comes a {@link org.onrecord.reader.text.Layout}; out goes an {@link
 * org.onrecord.reader.decode.Analysis} in words of that layout. Never decides who a speaker is.
 */
@NullMarked
package org.onrecord.reader.decode;

import org.jspecify.annotations.NullMarked;
