package org.onrecord.cli.text;

/** Colour and weight by ANSI escapes, or nothing at all. */
record Style(boolean on) {
  String heading(String text) {
    return sgr("1", text);
  }

  String name(String text) {
    return sgr("1;36", text);
  }

  String cue(String text) {
    return sgr("33", text);
  }

  String faint(String text) {
    return sgr("2", text);
  }

  private String sgr(String code, String text) {
    return on && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
