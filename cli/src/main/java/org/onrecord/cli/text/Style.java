package org.onrecord.cli.text;

/** Colour and weight by ANSI escapes, or nothing at all. */
public record Style(boolean on) {
  /** What stands over something. */
  public String heading(String text) {
    return sgr("1", text);
  }

  /** Who speaks. */
  public String name(String text) {
    return sgr("1;36", text);
  }

  /** The words that say that it is said. */
  public String cue(String text) {
    return sgr("33", text);
  }

  /** What is not read first. */
  public String faint(String text) {
    return sgr("2", text);
  }

  private String sgr(String code, String text) {
    return on && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
