package org.onrecord.cli;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the command knows of where it prints. Java 17 cannot tell one stream's terminal from the
 * other's, so the launcher looks, and says it in properties.
 *
 * @param input whether standard input is a terminal, so that nothing comes but what is typed
 * @param output whether standard output is a terminal
 * @param error whether standard error is a terminal
 * @param columns how wide it is, or how wide to print where that is not known
 * @param plain whether it should not, or cannot, show colour
 */
record Terminal(boolean input, boolean output, boolean error, int columns, boolean plain) {
  private static final int USUAL_COLUMNS = 100;

  /** Narrower than this, and lines of text fall apart. */
  private static final int FEWEST_COLUMNS = 40;

  static Terminal ofProcess() {
    boolean console = hasConsole();
    Map<String, String> environment = System.getenv();
    return new Terminal(
        flag("onrecord.terminal.input", console),
        flag("onrecord.terminal.output", console),
        flag("onrecord.terminal.error", console),
        columns(System.getProperty("onrecord.terminal.columns"), environment.get("COLUMNS")),
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || Objects.equals(environment.get("TERM"), "dumb"));
  }

  boolean colourOnOutput(ColourChoice choice) {
    return switch (choice) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> output && !plain;
    };
  }

  /** For those who start the jar without the launcher. From Java 22 on, this tells nothing. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean hasConsole() {
    return Runtime.version().feature() < 22 && System.console() != null;
  }

  private static boolean flag(String property, boolean otherwise) {
    String value = System.getProperty(property);
    return value == null ? otherwise : value.equals("true");
  }

  private static int columns(@Nullable String... said) {
    for (String value : said) {
      if (value != null && value.matches("[1-9][0-9]{0,3}")) {
        return Math.max(FEWEST_COLUMNS, Integer.parseInt(value));
      }
    }
    return USUAL_COLUMNS;
  }
}
