/** Readings in, one self-contained HTML page out. Everything from an article is escaped. */
@NullMarked
package org.onrecord.cli.html;

import org.jspecify.annotations.NullMarked;
