package org.onrecord.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts an element into {@link Block}s in document order, as a browser would lay them out. */
final class BlockReader implements NodeVisitor {

  private static final Set<String> BLOCK_TAGS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "search",
          "section",
          "summary",
          "table",
          "tbody",
          "tfoot",
          "thead",
          "caption",
          "tr",
          "ul",
          "video",
          "audio",
          "iframe");

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Element current;
  private int linkDepth;
  private int linkChars;
  private int preDepth;
  private boolean spacePending;
  private int breaks;

  private BlockReader(Element root) {
    this.current = root;
  }

  static List<Block> read(Element root) {
    BlockReader reader = new BlockReader(root);
    root.traverse(reader);
    reader.flush();
    return reader.blocks;
  }

  static boolean isBlock(Element element) {
    String tag = element.normalName();
    if (tag.equals("td") || tag.equals("th")) {
      return element.firstElementChild() != null && holdsBlock(element);
    }
    return BLOCK_TAGS.contains(tag);
  }

  private static boolean holdsBlock(Element cell) {
    for (Element child : cell.children()) {
      if (BLOCK_TAGS.contains(child.normalName()) || child.nameIs("br")) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode t) {
      append(t.getWholeText());
    } else if (node instanceof Element e) {
      open(e);
    }
  }

  private void open(Element e) {
    switch (e.normalName()) {
      case "br" -> lineBreak();
      case "a" -> linkDepth++;
      case "pre" -> preDepth++;
      case "td", "th" -> spacePending = true;
      default -> {}
    }
    if (isBlock(e)) {
      flush();
      current = e;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element e)) {
      return;
    }
    switch (e.normalName()) {
      case "a" -> linkDepth--;
      case "pre" -> preDepth--;
      default -> {}
    }
    if (isBlock(e)) {
      flush();
      Element parent = e.parent();
      current = parent == null ? e : nearestBlock(parent);
    }
  }

  private static Element nearestBlock(Element e) {
    Element block = e;
    while (!isBlock(block) && block.parent() != null) {
      block = block.parent();
    }
    return block;
  }

  private void lineBreak() {
    spacePending = false;
    breaks++;
    if (breaks >= 2) {
      flush();
    }
  }

  private void append(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '\n' && preDepth > 0) {
        lineBreak();
      } else if (isSpace(c)) {
        spacePending = true;
      } else if (isShown(raw, i)) {
        appendShown(c);
      }
    }
  }

  private void appendShown(char c) {
    if (breaks > 0 && text.length() > 0) {
      text.append('\n');
    } else if (spacePending && text.length() > 0) {
      text.append(' ');
      if (linkDepth > 0) {
        linkChars++;
      }
    }
    breaks = 0;
    spacePending = false;
    text.append(c);
    if (linkDepth > 0) {
      linkChars++;
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u00a0';
  }

  private static boolean isShown(String raw, int i) {
    char c = raw.charAt(i);
    return switch (c) {
      case '\u00ad', '\u200b', '\u2060', '\ufeff' -> false;
      default -> c >= ' ' && (c < '\u007f' || c > '\u009f');
    };
  }

  private void flush() {
    if (text.length() > 0) {
      blocks.add(new Block(text.toString(), linkChars, current));
    }
    text.setLength(0);
    linkChars = 0;
    spacePending = false;
    breaks = 0;
  }
}
