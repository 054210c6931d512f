package org.onrecord.cli.record;

/** A number of things, in words. */
public final class Count {
  private Count() {}

  public static String of(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
