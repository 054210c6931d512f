package org.onrecord.reader.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.onrecord.findings.Article;
import org.onrecord.findings.Speaker;
import org.onrecord.findings.SpeakerKind;

/** The outlet of an article; what it says of itself are its author's words. */
final class Outlet {
  /** An article that says so of itself: "told Wikinews", "Wikinews asked". */
  private static final Pattern WIKINEWS =
      Pattern.compile(
          "\\((?:WN|Wikinews)\\)|(?:told|tells|with|to) Wikinews\\b"
              + "|\\bWikinews (?:asked|spoke|interviewed|contacted|talked|reporter|correspondent)");

  private Outlet() {}

  /** The name of an article's outlet; empty when it is unknown. */
  static String of(Article article) {
    String given = article.outlet();
    if (given != null && !given.isBlank()) {
      return given.strip();
    }
    return WIKINEWS.matcher(article.text()).find() ? "Wikinews" : "";
  }

  /** The speakers, where the outlet is the author. */
  static List<Speaker> asAuthor(Article article, List<Speaker> speakers) {
    String outlet = bare(of(article));
    List<Speaker> out = new ArrayList<>();
    for (Speaker speaker : speakers) {
      String name = speaker.name();
      boolean own = !outlet.isEmpty() && name != null && bare(name).equals(outlet);
      out.add(own ? new Speaker(SpeakerKind.AUTHOR, speaker.entity(), name, null) : speaker);
    }
    return out;
  }

  private static String bare(String name) {
    return name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
  }
}
