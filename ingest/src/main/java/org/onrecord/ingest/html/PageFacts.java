package org.onrecord.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;

/**
 * What the page says of itself that helps to tell its article from the rest.
 *
 * @param titles the titles the page gives, as comparable keys
 * @param description comparable key of the page's description, or empty
 * @param host the page's own host, or empty
 */
record PageFacts(List<String> titles, String description, String host) {
  private static final int SHORTEST_TITLE = 10;
  private static final int SHORTEST_DESCRIPTION = 30;

  static PageFacts of(Document page, MetaTags tags, JsonLd jsonLd) {
    List<String> titles = new ArrayList<>();
    tags.all("title").forEach(title -> addKey(titles, title));
    jsonLd.title().ifPresent(title -> addKey(titles, title));
    addKey(titles, page.title());
    String description = key(HtmlText.oneLine(tags.first("description").orElse("")));
    return new PageFacts(List.copyOf(titles), description, hostOf(tags.address()));
  }

  private static void addKey(List<String> keys, String text) {
    String key = key(HtmlText.oneLine(text));
    if (key.length() >= SHORTEST_TITLE) {
      keys.add(key);
    }
  }

  /** Letters and digits alone, in lower case: what two writings of one title share. */
  static String key(String text) {
    StringBuilder key = new StringBuilder();
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(key::appendCodePoint);
    return key.toString();
  }

  boolean isTitle(String text) {
    String key = key(text);
    if (key.length() < SHORTEST_TITLE) {
      return false;
    }
    return titles.stream().anyMatch(title -> isSameTitle(title, key));
  }

  /** Metadata adds the outlet's name to a title, or cuts a long one. */
  private static boolean isSameTitle(String title, String key) {
    boolean cutOnPage = title.startsWith(key) && key.length() * 10 >= title.length() * 4;
    boolean cutInData = key.startsWith(title) && title.length() * 10 >= key.length() * 6;
    return cutOnPage || cutInData;
  }

  boolean isDescription(String text) {
    String key = key(text);
    return key.length() >= SHORTEST_DESCRIPTION && key.equals(description);
  }

  boolean isOutside(String href) {
    String target = hostOf(href);
    return !host.isEmpty() && !target.isEmpty() && !target.endsWith(host) && !host.endsWith(target);
  }

  private static String hostOf(String url) {
    int from = url.indexOf("//");
    if (from < 0 || from > 6) {
      return "";
    }
    int to = from + 2;
    while (to < url.length() && "/?#:".indexOf(url.charAt(to)) < 0) {
      to++;
    }
    String host = url.substring(from + 2, to).toLowerCase(Locale.ROOT);
    return host.startsWith("www.") ? host.substring(4) : host;
  }
}
