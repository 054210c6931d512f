/**
 * A reading in, and out of it what every way of printing for people needs: its statements in the
 * order of the article, where they stand, and what to call their speakers. Prints nothing itself.
 */
@NullMarked
package org.onrecord.cli.record;

import org.jspecify.annotations.NullMarked;
