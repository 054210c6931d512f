package org.onrecord.ingest.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Who wrote an article, from names in metadata or from the byline on the page. */
final class Bylines {
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_BYLINE = 200;
  private static final Pattern BY =
      Pattern.compile(
          "^(?:(?:written|posted|reported|story|words|text)\\s+)?by[:\\s]+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*(?:[,;&|/·•\\n]|\\band\\b|\\bwith\\b)\\s*");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:\\p{Lu}[\\p{L}.'’-]*|de|da|di|la|le|van|von|der|den|bin|al|el|del|dos|y))*\\s+\\p{Lu}[\\p{L}.'’-]+");
  private static final Set<String> NO_NAMES =
      Set.of(
          "staff",
          "writer",
          "reporter",
          "editor",
          "correspondent",
          "contributor",
          "columnist",
          "producer",
          "journalist",
          "senior",
          "chief",
          "director",
          "updated",
          "published");

  private static final Set<String> NO_AUTHORS =
      Set.of("admin", "administrator", "root", "user", "editor", "null");

  private Bylines() {}

  /** Names from metadata: several in one value are told apart, roles and the outlet left out. */
  static List<String> clean(List<String> values, @Nullable String outlet) {
    Set<String> names = new LinkedHashSet<>();
    for (String value : values) {
      String text = BY.matcher(HtmlText.oneLine(value)).replaceFirst("");
      List<String> people =
          BETWEEN
              .splitAsStream(text)
              .filter(Bylines::isName)
              .filter(name -> outlet == null || !name.startsWith(outlet))
              .toList();
      (people.isEmpty() ? List.of(text) : people)
          .stream().filter(Bylines::isUsable).forEach(names::add);
    }
    return List.copyOf(names);
  }

  /** Names from what a reader sees. */
  static List<String> visible(Document page) {
    List<String> names = new ArrayList<>();
    for (Element e : page.select("[itemprop=author] [itemprop=name], [rel=author], .author-name")) {
      addNames(e.text(), names);
    }
    if (names.isEmpty()) {
      for (Element e :
          page.select("[itemprop=author], [class*=byline], [class*=Byline], .author")) {
        addNames(e.text(), names);
        if (!names.isEmpty()) {
          break;
        }
      }
    }
    return names.stream().distinct().limit(8).toList();
  }

  private static void addNames(String byline, List<String> names) {
    if (byline.length() > LONGEST_BYLINE) {
      return;
    }
    String text = BY.matcher(HtmlText.oneLine(byline)).replaceFirst("");
    for (String part : BETWEEN.splitAsStream(text).toList()) {
      if (isName(part)) {
        names.add(part);
      } else {
        break;
      }
    }
  }

  private static boolean isName(String text) {
    return text.length() <= LONGEST_NAME
        && NAME.matcher(text).matches()
        && SPACES.splitAsStream(text.toLowerCase(Locale.ROOT)).noneMatch(NO_NAMES::contains);
  }

  private static boolean isUsable(String name) {
    return !name.isEmpty()
        && name.length() <= LONGEST_BYLINE
        && !name.contains("://")
        && !name.contains("@")
        && !NO_AUTHORS.contains(name.toLowerCase(Locale.ROOT))
        && name.codePoints().anyMatch(Character::isLetter);
  }
}
