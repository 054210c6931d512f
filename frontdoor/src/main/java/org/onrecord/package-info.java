/** The front door: the only place that wires the stages together. */
@NullMarked
package org.onrecord;

import org.jspecify.annotations.NullMarked;
