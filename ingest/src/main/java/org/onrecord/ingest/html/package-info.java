/**
 * From a saved web page to its article.
 *
 * <p>In comes the page's decoded HTML; out goes an {@link org.onrecord.ingest.html.HtmlArticle}:
 * the article's own text as a browser would show it, and what the page says of its title, outlet,
 * authors and date. Nothing is fetched, no script is run, and no page is ever refused: one without
 * an article gives an empty text.
 */
@NullMarked
package org.onrecord.ingest.html;

import org.jspecify.annotations.NullMarked;
