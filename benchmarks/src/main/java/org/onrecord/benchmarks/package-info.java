/** How fast the parts and the whole are. Reads articles and prints figures; ships with nothing. */
@NullMarked
package org.onrecord.benchmarks;

import org.jspecify.annotations.NullMarked;
