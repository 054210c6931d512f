package org.onrecord.ingest.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the meta elements of a page say; which name gives which fact is in {@code meta-names.txt}.
 */
final class MetaTags {
  private static final Pattern SPACES = Pattern.compile(" +");
  private static final Map<String, List<String>> NAMES = load();

  private final Map<String, List<String>> contents = new HashMap<>();
  private final String canonical;

  private MetaTags(Document page) {
    for (Element e : page.getElementsByTag("meta")) {
      String content = e.attr("content").strip();
      if (!content.isEmpty()) {
        for (String attribute : List.of("property", "name", "itemprop")) {
          add(e.attr(attribute).toLowerCase(Locale.ROOT), content);
        }
      }
    }
    Element link = page.selectFirst("link[rel=canonical][href]");
    canonical = link == null ? "" : link.attr("href").strip();
  }

  private void add(String name, String content) {
    if (!name.isEmpty()) {
      contents.computeIfAbsent(name, k -> new ArrayList<>()).add(content);
    }
  }

  private static Map<String, List<String>> load() {
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (String line : Lexicon.lines("meta-names.txt")) {
      int colon = line.indexOf(':');
      names.put(
          line.substring(0, colon),
          SPACES.splitAsStream(line.substring(colon + 1).strip()).toList());
    }
    return Map.copyOf(names);
  }

  static MetaTags of(Document page) {
    return new MetaTags(page);
  }

  /** The best value of a fact. */
  Optional<String> first(String fact) {
    return all(fact).stream().findFirst();
  }

  /** All values of a fact, best first. */
  List<String> all(String fact) {
    return NAMES.getOrDefault(fact, List.of()).stream()
        .flatMap(name -> contents.getOrDefault(name, List.of()).stream())
        .toList();
  }

  /** The page's own address, or empty. */
  String address() {
    return canonical.isEmpty() ? first("address").orElse("") : canonical;
  }
}
