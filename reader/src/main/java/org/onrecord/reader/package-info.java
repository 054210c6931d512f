/** An article in, its reading out. Never opens the article's source and never prints. */
@NullMarked
package org.onrecord.reader;

import org.jspecify.annotations.NullMarked;
