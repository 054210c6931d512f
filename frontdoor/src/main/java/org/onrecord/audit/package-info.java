/** Readings in, counts of who is quoted in them out. Reads no article and prints nothing. */
@NullMarked
package org.onrecord.audit;

import org.jspecify.annotations.NullMarked;
