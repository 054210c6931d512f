package org.onrecord.cli;

/** When to colour text. */
enum ColourChoice {
  /** On a terminal, unless {@code NO_COLOR} is set or the terminal is a dumb one. */
  AUTO,
  ALWAYS,
  NEVER
}
