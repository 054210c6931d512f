/** An audit of sources in, text, CSV, JSON or a page out. Counts nothing itself. */
@NullMarked
package org.onrecord.cli.audit;

import org.jspecify.annotations.NullMarked;
