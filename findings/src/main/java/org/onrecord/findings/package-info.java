/**
 * The data of OnRecord: an article and everything found in it, as immutable records.
 *
 * <p>In comes what the reader found; out goes a {@link org.onrecord.findings.Reading}, or its JSON.
 * Offsets are UTF-16 units, end excluded, into the article's original text; on the wire they are
 * code points. Nothing here does I/O.
 */
@NullMarked
package org.onrecord.findings;

import org.jspecify.annotations.NullMarked;
