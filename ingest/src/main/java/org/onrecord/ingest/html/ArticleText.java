package org.onrecord.ingest.html;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The article's own text of a page. */
final class ArticleText {
  private ArticleText() {}

  /** Cuts up the page. */
  static String of(Document page, PageFacts facts) {
    NameMatcher names = NameMatcher.forPage();
    PageCleaner.clean(page.body(), names);
    Element root = MainContent.find(page.body());
    List<Block> blocks = new BlockFilter(facts).keep(BlockReader.read(root));
    return blocks.stream().map(Block::text).collect(Collectors.joining("\n\n"));
  }
}
