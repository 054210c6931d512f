/** Gold data in, scores out. Never trains and never tunes. */
@NullMarked
package org.onrecord.evaluation;

import org.jspecify.annotations.NullMarked;
