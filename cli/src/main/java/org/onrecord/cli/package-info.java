/** The {@code onrecord} command: one class a subcommand, one a way of printing. */
@NullMarked
package org.onrecord.cli;

import org.jspecify.annotations.NullMarked;
