package org.onrecord.ingest.html;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article's own text of a page, in four steps: furniture is taken out by what its elements are
 * and are called; the element with the most prose is found; of its paragraphs, pleas, labels and
 * lists of other articles are left out; and the whole is checked to be an article at all.
 */
final class ArticleText {
  private static final int SHORTEST_SENTENCE = 20;
  private static final int SUSPICIOUSLY_SHORT = 100;
  private static final int WORTH_IT = 3;

  private ArticleText() {}

  /** Cuts up the page. */
  static String of(Document page, PageFacts facts, JsonLd jsonLd) {
    Document untouched = page.clone();
    String text = extract(page, facts, true);
    if (text.length() < SUSPICIOUSLY_SHORT) {
      // Some pages call their article by a name of furniture.
      String anyNames = extract(untouched, facts, false);
      text = anyNames.length() > WORTH_IT * text.length() ? anyNames : text;
    }
    String found = text;
    // A text that a script would fill in may stand whole in the page's data.
    return jsonLd.body().filter(body -> body.length() > 2 * found.length()).orElse(found);
  }

  private static String extract(Document page, PageFacts facts, boolean byName) {
    PageCleaner.clean(page.body(), byName);
    Element root = MainContent.find(page.body());
    List<Block> blocks = new BlockFilter(facts).keep(BlockReader.read(root));
    return blocks.stream().anyMatch(ArticleText::tells)
        ? blocks.stream().map(Block::text).collect(Collectors.joining("\n\n"))
        : "";
  }

  /** One sentence is enough for an article; a page of labels and links has none. */
  private static boolean tells(Block block) {
    boolean sentence =
        block.length() >= SHORTEST_SENTENCE
            && block.linkDensity() < 0.3
            && !block.isHeading()
            && Prose.endsSentence(block.text());
    return sentence || Prose.isProse(block);
  }
}
