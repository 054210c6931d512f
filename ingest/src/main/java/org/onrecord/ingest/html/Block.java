package org.onrecord.ingest.html;

import org.jsoup.nodes.Element;

/**
 * One paragraph of a page as a browser would lay it out: the text between two block boundaries.
 *
 * @param text visible text, white space collapsed, never blank; a single line break is {@code \n}
 * @param linkChars how many UTF-16 units of the text stand inside links
 * @param element the innermost block element that holds the text
 */
record Block(String text, int linkChars, Element element) {

  /** Share of the text that stands inside links, 0 to 1. */
  double linkDensity() {
    return Math.min(1.0, (double) linkChars / text.length());
  }

  int length() {
    return text.length();
  }

  String tag() {
    return element.normalName();
  }

  boolean isHeading() {
    String tag = tag();
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }
}
