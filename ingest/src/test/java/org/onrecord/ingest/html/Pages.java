package org.onrecord.ingest.html;

/** Lets the tests of the package above see a whole page. */
public final class Pages {
  /** A page with furniture, metadata, a list, a table and a quotation. */
  public static final String FULL =
      Fixtures.page(
          "<script type=\"application/ld+json\">{\"@graph\": [{\"@type\": \"NewsArticle\","
              + " \"headline\": \"Orsa keeps its harbour\", \"datePublished\": \"2021-06-03\","
              + " \"author\": [{\"name\": \"Jon Tamm\"}]}]}</script>",
          Fixtures.BODY
              + "<h2>What next</h2><ul><li>Quays<li>Cranes</ul><table><tr><td>1<td>2</table>"
              + "<blockquote>Not for sale.</blockquote><pre>a\n b</pre>");

  private Pages() {}
}
