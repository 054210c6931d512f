/** The whole path, from an article's bytes to its reading, tried on the samples and on worse. */
@NullMarked
package org.onrecord.samples;

import org.jspecify.annotations.NullMarked;
