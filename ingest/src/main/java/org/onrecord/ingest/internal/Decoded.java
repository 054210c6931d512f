package org.onrecord.ingest.internal;

import java.nio.charset.Charset;

/**
 * A file's text.
 *
 * @param text without byte order mark; a byte that the charset does not know is U+FFFD
 * @param charset what it was decoded with
 */
public record Decoded(String text, Charset charset) {}
