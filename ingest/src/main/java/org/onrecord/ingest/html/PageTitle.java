package org.onrecord.ingest.html;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The article's title and the outlet's name, which pages like to write in one. */
record PageTitle(@Nullable String title, @Nullable String outlet) {
  private static final String BETWEEN = "|–—-·•:«»";

  static PageTitle of(Document page, MetaTags tags, JsonLd jsonLd) {
    String outlet =
        tags.first("outlet")
            .or(jsonLd::outlet)
            .map(HtmlText::oneLine)
            .map(PageTitle::withoutMotto)
            .filter(PageTitle::isName)
            .orElse(null);
    String title =
        jsonLd
            .title()
            .or(() -> tags.first("title"))
            .or(() -> heading(page))
            .or(() -> Optional.of(page.title()))
            .map(HtmlText::oneLine)
            .map(t -> withoutOutlet(t, outlet))
            .filter(t -> !t.isBlank())
            .orElse(null);
    return new PageTitle(title, outlet);
  }

  /** "The Paper | News, sport and weather" is The Paper. */
  private static String withoutMotto(String outlet) {
    int bar = outlet.indexOf(" | ");
    return bar > 0 ? outlet.substring(0, bar) : outlet;
  }

  private static boolean isName(String outlet) {
    return !outlet.isBlank()
        && outlet.length() <= 80
        && !outlet.contains("://")
        && !outlet.startsWith("@");
  }

  private static Optional<String> heading(Document page) {
    Element h1 = page.selectFirst("h1");
    return Optional.ofNullable(h1).map(Element::text).filter(t -> t.length() >= 10);
  }

  private static String withoutOutlet(String title, @Nullable String outlet) {
    if (outlet == null || title.length() <= outlet.length() + 3) {
      return title;
    }
    int cut = title.length() - outlet.length();
    if (!title.regionMatches(true, cut, outlet, 0, outlet.length())) {
      return title;
    }
    String rest = title.substring(0, cut).stripTrailing();
    int last = rest.length() - 1;
    return last > 0 && BETWEEN.indexOf(rest.charAt(last)) >= 0
        ? rest.substring(0, last).stripTrailing()
        : title;
  }
}
