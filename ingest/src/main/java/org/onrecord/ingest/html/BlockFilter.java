package org.onrecord.ingest.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.onrecord.ingest.html.LineMatcher.Where;

/** Keeps, of the blocks inside the article's element, those that are the article's own text. */
final class BlockFilter {

  private final PageFacts facts;

  BlockFilter(PageFacts facts) {
    this.facts = facts;
  }

  List<Block> keep(List<Block> blocks) {
    List<Block> kept = cutHead(blocks);
    kept = dropLines(kept);
    kept = cutTail(kept);
    return dropLooseHeadings(kept);
  }

  /** What stands before the title, and the title, is not the article's text. */
  private List<Block> cutHead(List<Block> blocks) {
    int prose = prose(blocks);
    int seen = 0;
    int from = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block b = blocks.get(i);
      if (facts.isTitle(b.text()) && (b.isHeading() || i < 5) && b.length() < 300) {
        from = i + 1;
      }
      seen += Prose.isProse(b) ? b.length() : 0;
      if (seen * 10 > prose * 7) {
        break;
      }
    }
    List<Block> rest = blocks.subList(from, blocks.size());
    if (!rest.isEmpty() && facts.isDescription(rest.get(0).text()) && rest.size() > 1) {
      rest = rest.subList(1, rest.size());
    }
    return rest;
  }

  private static int prose(List<Block> blocks) {
    return blocks.stream().filter(Prose::isProse).mapToInt(Block::length).sum();
  }

  private List<Block> dropLines(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    for (Block b : blocks) {
      if (!isLinkLine(b) && !LineMatcher.matches(Where.ANY, b.text())) {
        kept.add(b);
      }
    }
    return kept;
  }

  private boolean isLinkLine(Block b) {
    if (b.linkDensity() < 0.7 || b.length() > 250) {
      return false;
    }
    for (Element a : b.element().getElementsByTag("a")) {
      if (facts.isOutside(a.attr("href"))) {
        return false;
      }
    }
    return true;
  }

  private static List<Block> cutTail(List<Block> blocks) {
    int prose = prose(blocks);
    int seen = 0;
    int end = blocks.size();
    for (int i = 0; i < blocks.size(); i++) {
      Block b = blocks.get(i);
      if (seen * 10 >= prose * 7 && LineMatcher.matches(Where.TAIL, b.text())) {
        end = i;
        break;
      }
      seen += Prose.isProse(b) ? b.length() : 0;
    }
    while (end > 1 && LineMatcher.matches(Where.END, blocks.get(end - 1).text())) {
      end--;
    }
    return blocks.subList(0, end);
  }

  /** A heading with nothing under it lost what it headed. */
  private static List<Block> dropLooseHeadings(List<Block> blocks) {
    List<Block> kept = new ArrayList<>(blocks);
    while (!kept.isEmpty() && kept.get(kept.size() - 1).isHeading()) {
      kept.remove(kept.size() - 1);
    }
    return kept;
  }
}
