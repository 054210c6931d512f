package org.onrecord.ingest.html;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.onrecord.findings.Published;
import org.onrecord.findings.Published.Basis;
import org.onrecord.ingest.internal.Dates;

/**
 * When a page's article was published: JSON-LD, meta elements, {@code <time>}; then the date that
 * stands by itself near the title; the page's address.
 */
final class PublishedDate {
  private static final int BLOCKS_AFTER_TITLE = 14;
  private static final int BLOCKS_BEFORE_TITLE = 6;
  private static final int EARLIEST_YEAR = 1990;
  private static final Pattern IN_ADDRESS =
      Pattern.compile("[/-]((?:19|20)\\d\\d)[/-](\\d{1,2}|[a-z]{3})(?:[/-](\\d{1,2}))?(?=[/-])");

  private PublishedDate() {}

  static Optional<Published> onPage(Document page, MetaTags tags, JsonLd jsonLd, PageFacts facts) {
    Optional<Published> inAddress = inAddress(tags.address());
    return jsonLd
        .published()
        .flatMap(PublishedDate::metadata)
        .or(() -> tags.all("date").stream().flatMap(d -> metadata(d).stream()).findFirst())
        .or(() -> timeElement(page))
        .or(() -> inAddress.filter(PublishedDate::isDay))
        .or(() -> besideTitle(BlockReader.read(page.body()), facts))
        .or(() -> inAddress);
  }

  private static boolean isDay(Published published) {
    return published.earliest() != null && published.earliest().equals(published.latest());
  }

  private static Optional<Published> metadata(String value) {
    return Dates.machine(value)
        .filter(PublishedDate::isPlausible)
        .map(day -> Published.on(day, Basis.METADATA));
  }

  private static boolean isPlausible(LocalDate day) {
    return day.getYear() >= EARLIEST_YEAR;
  }

  private static Optional<Published> timeElement(Document page) {
    for (String query :
        List.of(
            "[itemprop=datePublished]",
            "time[pubdate]",
            "h1 ~ time, h1 ~ * time",
            "article time")) {
      for (Element e : page.select(query)) {
        String value = e.hasAttr("datetime") ? e.attr("datetime") : e.attr("content");
        Optional<Published> found = value.isEmpty() ? visible(e.text()) : metadata(value);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Published> visible(String line) {
    return Dates.isDateLine(line)
        ? Dates.first(line)
            .filter(d -> isPlausible(d.day()))
            .map(d -> Published.on(d.day(), Basis.PAGE))
        : Optional.empty();
  }

  private static Optional<Published> besideTitle(List<Block> blocks, PageFacts facts) {
    for (int i = 0; i < blocks.size(); i++) {
      if (facts.isTitle(blocks.get(i).text()) && blocks.get(i).isHeading()) {
        Optional<Published> after = inBlocks(blocks, i + 1, i + 1 + BLOCKS_AFTER_TITLE);
        return after.isPresent() ? after : inBlocks(blocks, i - BLOCKS_BEFORE_TITLE, i);
      }
    }
    return Optional.empty();
  }

  private static Optional<Published> inBlocks(List<Block> blocks, int from, int to) {
    return blocks.subList(Math.max(0, from), Math.min(blocks.size(), to)).stream()
        .flatMap(block -> block.text().lines())
        .flatMap(line -> dated(line).stream())
        .findFirst();
  }

  /** A date line, or a byline that ends in a date. */
  private static Optional<Published> dated(String line) {
    Optional<Published> alone = visible(line);
    if (alone.isPresent() || line.length() > 120 || Prose.endsSentence(line)) {
      return alone;
    }
    return Dates.first(line)
        .filter(d -> isPlausible(d.day()))
        .map(d -> Published.on(d.day(), Basis.PAGE));
  }

  private static Optional<Published> inAddress(String address) {
    Matcher m = IN_ADDRESS.matcher(address);
    if (!m.find()) {
      return Optional.empty();
    }
    if (m.group(3) != null) {
      String date = m.group(1) + "-" + m.group(2) + "-" + m.group(3);
      String inWords = m.group(3) + " " + m.group(2) + " " + m.group(1);
      Optional<Published> day = metadata(Character.isDigit(m.group(2).charAt(0)) ? date : inWords);
      if (day.isPresent()) {
        return day;
      }
    }
    return month(m.group(1), m.group(2));
  }

  private static Optional<Published> month(String year, String number) {
    if (!number.matches("0?[1-9]|1[0-2]")) {
      return Optional.empty();
    }
    YearMonth known = YearMonth.of(Integer.parseInt(year), Integer.parseInt(number));
    return Optional.of(
        new Published(
            known.toString(), known.atDay(1), known.atEndOfMonth(), Basis.METADATA, List.of()));
  }
}
