package org.onrecord.ingest.html;

/** Invented pages of an invented paper, and what a reader of them reads. */
final class Fixtures {
  static final String FIRST =
      "The harbour of Orsa will not be sold, Mayor Ana Ruiz told the council on Monday evening.";
  static final String SECOND =
      "“We built it with our own hands,” she said, “and we are going to keep it, whatever it costs.”";
  static final String THIRD =
      "The operator, Norder Marine, had offered 40 million crowns for the quays, the cranes and the"
          + " old customs house; a spokesman declined to comment.";
  static final String BODY = "<p>" + FIRST + "</p>\n<p>" + SECOND + "</p>\n<p>" + THIRD + "</p>";
  static final String TEXT = FIRST + "\n\n" + SECOND + "\n\n" + THIRD;

  private Fixtures() {}

  /** A page with all usual furniture around an article's paragraphs. */
  static String page(String body) {
    return page("", body);
  }

  static String page(String head, String body) {
    return """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8">
        <title>Orsa keeps its harbour | The Orsa Post</title>
        <meta property="og:site_name" content="The Orsa Post">
        %s
        <script>var p = "<p>not a word of this</p>";</script><style>p { color: red }</style></head>
        <body class="has-sidebar"><a class="skip-link" href="#c">Skip to content</a>
        <nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
        <div class="cookie-notice"><p>We use cookies to give you the best experience on our website.
        By going on you agree to our terms.</p></div>
        <div id="content"><article>
        <h1>Orsa keeps its harbour</h1>
        <div class="byline">By <a rel="author" href="/jt">Jon Tamm</a></div>
        %s
        </article></div>
        <div class="sidebar"><h3>Most read</h3><p>A very long teaser about another story that stands
        beside the article and has nothing to do with it at all.</p></div>
        <div id="comments"><h2>Comments</h2><p>I never liked the harbour and would have sold it ten
        years ago, says a reader in a long and thoughtful comment.</p></div>
        <footer><p>© 2021 The Orsa Post. All rights reserved, and then some more.</p></footer>
        </body></html>
        """
        .formatted(head, body);
  }
}
