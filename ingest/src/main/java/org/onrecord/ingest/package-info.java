/**
 * Bytes in, articles out.
 *
 * <p>In come paths, folders and standard input; out comes, in the order given, one {@link
 * org.onrecord.ingest.ArticleResult} for each: the article, or what was wrong with it and what to
 * do. A bad input never stops the rest. Nothing here reads an article's meaning.
 */
@NullMarked
package org.onrecord.ingest;

import org.jspecify.annotations.NullMarked;
