package org.onrecord.ingest.html;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.onrecord.ingest.html.LineMatcher.Where;

/**
 * Finds the element that holds the article: the one whose prose outweighs its furniture by most.
 *
 * <p>Every block has a value: running text counts its length, lists of links and loose labels count
 * against. The sum over an element grows as long as going up to its parent adds text, and falls
 * when it adds a menu; the deepest element with the greatest sum is the article's.
 */
final class MainContent {
  private static final double LINKS_COST = 30;
  private static final int LINKS_COST_MOST = 130;
  private static final double LABEL_COST = 15;
  private static final double SHORT_WORTH = 0.2;

  private final IdentityHashMap<Element, Double> sums = new IdentityHashMap<>();
  private final Element body;

  private MainContent(Element body) {
    this.body = body;
    for (Block block : BlockReader.read(body)) {
      double value = value(block);
      for (Element e = block.element(); e != null; e = e.parent()) {
        sums.merge(e, value, Double::sum);
      }
    }
  }

  static Element find(Element body) {
    return new MainContent(body).best();
  }

  private Element best() {
    Element best = body;
    double most = sum(body);
    for (Element e : body.getAllElements()) {
      if (sum(e) >= most) {
        best = e;
        most = sum(e);
      }
    }
    return best;
  }

  private double sum(Element e) {
    Double sum = sums.get(e);
    return sum == null ? Double.NEGATIVE_INFINITY : sum;
  }

  private static double value(Block block) {
    double links = block.linkDensity();
    if (Prose.isProse(block)) {
      return LineMatcher.matches(Where.ANY, block.text())
          ? -LABEL_COST
          : block.length() * (1 - links);
    }
    if (links > 0.5) {
      return -Math.min(block.length() + LINKS_COST, LINKS_COST_MOST);
    }
    return switch (block.tag()) {
      case "tr" -> block.length() * 0.5;
      case "p", "li" -> links < 0.2 && block.length() >= 20 ? block.length() * SHORT_WORTH : 0;
      case "dd", "dt", "pre", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6" -> 0;
      default -> -LABEL_COST;
    };
  }
}
