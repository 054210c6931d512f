/** Readings in, text for a terminal out. */
@NullMarked
package org.onrecord.cli.text;

import org.jspecify.annotations.NullMarked;
