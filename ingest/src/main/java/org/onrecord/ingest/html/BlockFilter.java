package org.onrecord.ingest.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.onrecord.ingest.html.LineMatcher.Where;
import org.onrecord.ingest.internal.Dates;

/** Keeps, of the blocks inside the article's element, those that are the article's own text. */
final class BlockFilter {

  private static final int LONGEST_BYLINE = 160;
  private static final int SHORTEST_TEASER = 25;

  private final PageFacts facts;

  BlockFilter(PageFacts facts) {
    this.facts = facts;
  }

  List<Block> keep(List<Block> blocks) {
    return dropLooseHeadings(cutEnd(dropLines(cutTail(cutHead(blocks)))));
  }

  /** What stands before the title, and the title, is not the article's text. */
  private List<Block> cutHead(List<Block> blocks) {
    int prose = prose(blocks);
    int seen = 0;
    int from = 0;
    for (int i = 0; i < blocks.size() && seen * 10 <= prose * 7; i++) {
      Block block = blocks.get(i);
      boolean mainHeading = block.tag().equals("h1") && seen * 10 <= prose * 2;
      if (mainHeading || isTitle(block, i)) {
        from = i + 1;
      }
      seen += Prose.isProse(block) ? block.length() : 0;
    }
    return dropByline(blocks.subList(from, blocks.size()));
  }

  private boolean isTitle(Block block, int index) {
    return (block.isHeading() || index < 5) && facts.isTitle(block.text());
  }

  /** Between title and text stand the page's description, dates and names. */
  private List<Block> dropByline(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    boolean inText = false;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean byline = !inText && (isByline(block) || isStandfirst(blocks, i));
      inText |= Prose.isProse(block) && !byline;
      if (!byline) {
        kept.add(block);
      }
    }
    return kept.isEmpty() ? blocks : kept;
  }

  /** The page's description is its first paragraph or a text of its own: then it stands apart. */
  private boolean isStandfirst(List<Block> blocks, int index) {
    Block block = blocks.get(index);
    if (index + 1 == blocks.size() || !facts.isDescription(block.text())) {
      return false;
    }
    Element parent = block.element().parent();
    Element next = blocks.get(index + 1).element().parent();
    return parent == null || !parent.equals(next);
  }

  private static boolean isByline(Block block) {
    String text = block.text();
    return block.length() <= LONGEST_BYLINE
        && !block.isHeading()
        && !Prose.endsSentence(text)
        && (Dates.first(text).isPresent() || LineMatcher.matches(Where.HEAD, text));
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
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (seen * 10 >= prose * 7 && LineMatcher.matches(Where.TAIL, block.text())) {
        return blocks.subList(0, i);
      }
      seen += Prose.isProse(block) ? block.length() : 0;
    }
    return blocks;
  }

  private static List<Block> cutEnd(List<Block> blocks) {
    int end = blocks.size();
    while (end > 1 && isEnd(blocks.get(end - 1))) {
      end--;
    }
    return blocks.subList(0, end);
  }

  private static boolean isEnd(Block block) {
    boolean teaser =
        block.linkDensity() > 0.9
            && block.length() >= SHORTEST_TEASER
            && !block.text().contains("://");
    return teaser || LineMatcher.matches(Where.END, block.text());
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
