package org.onrecord.ingest.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.html.NameMatcher.Kind;

/** Takes page furniture out of a page: what no reader would call part of the article. */
final class PageCleaner {
  private static final Set<String> NEVER_TEXT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "svg",
          "object",
          "embed",
          "canvas",
          "input",
          "select",
          "textarea",
          "button",
          "link",
          "meta",
          "map",
          "audio",
          "video",
          "datalist",
          "math",
          "head",
          "dialog",
          "applet",
          "frameset",
          "picture",
          "img");

  private static final Set<String> FURNITURE_TAGS =
      Set.of("nav", "footer", "aside", "form", "figure", "figcaption", "header", "menu", "address");

  private static final Set<String> FURNITURE_ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "complementary",
          "search",
          "dialog",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar",
          "alert",
          "form");

  private final NameMatcher names = NameMatcher.forPage();
  private final boolean byName;
  private final Element body;
  private final IdentityHashMap<Element, Integer> mass = new IdentityHashMap<>();
  private int total;

  private PageCleaner(Element body, boolean byName) {
    this.body = body;
    this.byName = byName;
  }

  static void clean(Element body, boolean byName) {
    PageCleaner cleaner = new PageCleaner(body, byName);
    cleaner.dropNonText();
    cleaner.weigh();
    cleaner.dropOtherArticles();
    cleaner.dropFurniture();
  }

  private void dropNonText() {
    List<Node> doomed = new ArrayList<>();
    body.traverse(
        (node, depth) -> {
          if (node instanceof Comment
              || (node instanceof Element e && NEVER_TEXT.contains(e.normalName()))) {
            doomed.add(node);
          }
        });
    doomed.forEach(Node::remove);
  }

  private void weigh() {
    for (Block block : BlockReader.read(body)) {
      if (Prose.isProse(block)) {
        total += block.length();
        for (Element e = block.element(); e != null; e = e.parent()) {
          mass.merge(e, block.length(), Integer::sum);
        }
      }
    }
  }

  /** A page may show teasers of other articles, or whole ones: only its own is kept. */
  private void dropOtherArticles() {
    List<Element> articles = new ArrayList<>(body.getElementsByTag("article"));
    Element main = null;
    for (Element e : articles) {
      if (main == null || ownMass(e) > ownMass(main)) {
        main = e;
      }
    }
    if (main == null || ownMass(main) * 10 < total * (hasTitle(main) ? 1 : 3)) {
      return;
    }
    for (Element e : articles) {
      if (!e.equals(main) && !isWithin(main, e) && (!isWithin(e, main) || isTeaser(e))) {
        e.remove();
      }
    }
  }

  /**
   * Prose of an article without that of articles inside it; one with the page's title counts more.
   */
  private double ownMass(Element article) {
    int own = mass.getOrDefault(article, 0);
    for (Element inner : article.getElementsByTag("article")) {
      if (!inner.equals(article) && article.equals(nearestArticle(inner.parent()))) {
        own -= mass.getOrDefault(inner, 0);
      }
    }
    return hasTitle(article) ? own * 3.0 : own;
  }

  private static @Nullable Element nearestArticle(@Nullable Element e) {
    Element at = e;
    while (at != null && !at.nameIs("article")) {
      at = at.parent();
    }
    return at;
  }

  private static boolean hasTitle(Element e) {
    return e.selectFirst("h1") != null;
  }

  private static boolean isTeaser(Element article) {
    return article.selectFirst("h1 > a, h2 > a, h3 > a, h4 > a, a > h2, a > h3") != null;
  }

  private static boolean isWithin(Element e, Element ancestor) {
    return e.parents().contains(ancestor);
  }

  private void dropFurniture() {
    List<Element> doomed = new ArrayList<>();
    collect(body, doomed);
    doomed.forEach(Node::remove);
  }

  private void collect(Element from, List<Element> doomed) {
    List<Element> open = new ArrayList<>(List.of(from));
    while (!open.isEmpty()) {
      Element e = open.remove(open.size() - 1);
      for (Element child : e.children()) {
        if (isFurniture(child)) {
          doomed.add(child);
        } else {
          open.add(child);
        }
      }
    }
  }

  private boolean isFurniture(Element e) {
    double share = total == 0 ? 0 : (double) mass.getOrDefault(e, 0) / total;
    if (isArticleBody(e)) {
      return false;
    }
    if (isHidden(e)
        || FURNITURE_TAGS.contains(e.normalName())
        || FURNITURE_ROLES.contains(e.attr("role"))) {
      return share < 0.5;
    }
    if (!byName) {
      return false;
    }
    return switch (names.kindOf(e)) {
      case FURNITURE -> share < 0.3 && !holdsQuotation(e) && !holdsArticle(e, share);
      case LONG_FURNITURE -> share < 0.6 && !holdsArticle(e, share);
      default -> false;
    };
  }

  /** A wrapper may be named for what stands beside the article in it: "with-sidebar". */
  private boolean holdsArticle(Element e, double share) {
    return share > 0.1
        && e.stream()
            .anyMatch(inner -> isArticleBody(inner) || names.kindOf(inner) == Kind.ARTICLE);
  }

  /** A quoted post or speech is the article's, however the box around it is named. */
  private static boolean holdsQuotation(Element e) {
    return e.nameIs("blockquote") || e.selectFirst("blockquote") != null;
  }

  static boolean isArticleBody(Element e) {
    return e.attr("itemprop").contains("articleBody");
  }

  private static boolean isHidden(Element e) {
    if (e.hasAttr("hidden") || e.attr("aria-hidden").equals("true")) {
      return true;
    }
    String style = e.attr("style");
    return !style.isEmpty() && style.replace(" ", "").contains("display:none");
  }
}
