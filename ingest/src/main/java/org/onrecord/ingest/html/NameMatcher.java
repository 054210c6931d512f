package org.onrecord.ingest.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Tells from an element's class and id what it holds. Names are cut into words at signs and at
 * capitals, so that "related-articles", "relatedArticles" and "Related_articles" are one name.
 */
final class NameMatcher {
  private static final int LONGEST = 3;
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** What a name tells. */
  enum Kind {
    NONE,
    FURNITURE,
    LONG_FURNITURE,
    ARTICLE
  }

  private final Map<String, Kind> entries;
  private final Map<String, Kind> seen = new HashMap<>();

  private NameMatcher(Map<String, Kind> entries) {
    this.entries = entries;
  }

  private static final class Entries {
    static final Map<String, Kind> ALL = load();

    private static Map<String, Kind> load() {
      Map<String, Kind> map = new HashMap<>();
      for (String line : Lexicon.lines("unwanted-names.txt")) {
        if (line.startsWith("!")) {
          map.put(line.substring(1), Kind.LONG_FURNITURE);
        } else {
          map.put(line, Kind.FURNITURE);
        }
      }
      Lexicon.lines("article-names.txt").forEach(line -> map.put(line, Kind.ARTICLE));
      return Map.copyOf(map);
    }
  }

  /** A matcher for one page; it keeps the names it has seen. */
  static NameMatcher forPage() {
    return new NameMatcher(Entries.ALL);
  }

  Kind kindOf(Element e) {
    String classes = e.className();
    String id = e.id();
    if (classes.isEmpty() && id.isEmpty()) {
      return Kind.NONE;
    }
    Kind kind = Kind.NONE;
    for (String name : SPACES.splitAsStream(classes).toList()) {
      kind = stronger(kind, seen.computeIfAbsent(name, this::match));
    }
    return stronger(kind, seen.computeIfAbsent(id, this::match));
  }

  private static Kind stronger(Kind a, Kind b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  private Kind match(String name) {
    List<String> words = words(name);
    Kind kind = Kind.NONE;
    for (int from = 0; from < words.size(); from++) {
      StringBuilder run = new StringBuilder();
      for (int to = from; to < Math.min(words.size(), from + LONGEST); to++) {
        run.append(to == from ? "" : "-").append(words.get(to));
        kind = stronger(kind, entries.getOrDefault(run.toString(), Kind.NONE));
      }
    }
    return kind;
  }

  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    char before = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean hump = Character.isUpperCase(c) && Character.isLowerCase(before);
      if ((hump || !Character.isLetter(c)) && word.length() > 0) {
        words.add(word.toString().toLowerCase(Locale.ROOT));
        word.setLength(0);
      }
      if (Character.isLetter(c)) {
        word.append(c);
      }
      before = c;
    }
    if (word.length() > 0) {
      words.add(word.toString().toLowerCase(Locale.ROOT));
    }
    return words;
  }
}
