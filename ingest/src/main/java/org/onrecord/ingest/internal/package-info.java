/**
 * What the formats share: encodings, kinds of file, languages, dates in text. For this module
 * alone.
 */
@NullMarked
package org.onrecord.ingest.internal;

import org.jspecify.annotations.NullMarked;
