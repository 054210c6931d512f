package org.onrecord.cli.audit;

import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.onrecord.audit.KindCount;
import org.onrecord.cli.html.Html;

/**
 * Bars as SVG, without a word in them: whoever draws one says beside it, in a table, what it shows.
 */
final class Bars {
  private static final int LENGTH = 1000;

  private Bars() {}

  /** All kinds in one bar, each as long as its share. */
  static Html stacked(List<KindCount> kinds, ToIntFunction<KindCount> measure) {
    int all = kinds.stream().mapToInt(measure).sum();
    Html bar = begin("stack");
    double start = 0;
    for (KindCount kind : kinds) {
      int value = measure.applyAsInt(kind);
      if (value > 0) {
        double length = (double) LENGTH * value / all;
        bar.raw("<rect").attribute("class", "k-" + Kinds.wire(kind.kind()));
        bar.attribute("x", number(start)).attribute("width", number(length));
        bar.raw(" height=\"10\"><title>").text(Kinds.several(kind.kind()) + ": " + value);
        bar.raw("</title></rect>");
        start += length;
      }
    }
    return bar.raw("</svg>");
  }

  /** One bar, as long as its share of the longest. */
  static Html single(String colour, int value, int longest) {
    double length = longest == 0 ? 0 : (double) LENGTH * value / longest;
    Html bar = begin("single");
    bar.raw("<rect").attribute("class", colour).attribute("width", number(length));
    return bar.raw(" height=\"10\"/></svg>");
  }

  private static Html begin(String name) {
    return new Html()
        .raw("<svg")
        .attribute("class", "bars " + name)
        .raw(" viewBox=\"0 0 " + LENGTH + " 10\" preserveAspectRatio=\"none\"")
        .raw(" aria-hidden=\"true\" focusable=\"false\">");
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
