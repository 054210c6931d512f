/** Bytes in, articles out: one class a format. Never reads an article's meaning. */
@NullMarked
package org.onrecord.ingest;

import org.jspecify.annotations.NullMarked;
