package org.onrecord.cli.html;

/** HTML built by hand: whatever comes from an article goes through {@link #text}. */
public final class Html {
  private final StringBuilder out = new StringBuilder();

  /** Markup of our own. */
  public Html raw(String markup) {
    out.append(markup);
    return this;
  }

  /** Text, or the value of an attribute in quotes: none of it can become markup. */
  public Html text(String text) {
    text.codePoints().forEach(this::codePoint);
    return this;
  }

  /** Markup that was built apart. */
  public Html raw(Html other) {
    out.append(other.out);
    return this;
  }

  /** An attribute with its leading blank. */
  public Html attribute(String name, String value) {
    return raw(" ").raw(name).raw("=\"").text(value).raw("\"");
  }

  private void codePoint(int c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      default -> out.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
    }
  }

  /** HTML has no place for most control characters, UTF-8 none for half a surrogate pair. */
  private static boolean isAllowed(int c) {
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
    boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return !control && !half;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
