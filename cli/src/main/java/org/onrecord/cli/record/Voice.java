package org.onrecord.cli.record;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.findings.Reading;
import org.onrecord.findings.Span;
import org.onrecord.findings.Speaker;
import org.onrecord.findings.SpeakerKind;
import org.onrecord.findings.Statement;

/**
 * A speaker as people are told of it.
 *
 * @param key the same for all statements of one speaker in an article
 * @param name what to call the speaker; never empty
 * @param title role or office
 * @param kind what kind of speaker, in words; null where the name alone tells enough
 * @param words the words of the source, where they are not the name: {@code she}
 */
public record Voice(
    String key,
    String name,
    @Nullable String title,
    @Nullable String kind,
    @Nullable String words,
    boolean known) {
  private static final String NOBODY = "No source named";

  public static Voice of(Reading reading, Statement statement) {
    Speaker speaker = statement.speaker();
    String source = words(reading, statement.source());
    String said = speaker.name() == null ? "" : speaker.name().strip();
    String name = !said.isEmpty() ? said : !source.isEmpty() ? source : NOBODY;
    String key =
        Objects.requireNonNullElseGet(
            speaker.entity(), () -> speaker.kind() + " " + name.toLowerCase(Locale.ROOT));
    boolean told = isTold(name, speaker.title(), source);
    return new Voice(
        key,
        name,
        title(speaker, name),
        kind(speaker.kind()),
        told ? null : source,
        !name.equals(NOBODY));
  }

  /** Whether the words of the source add nothing to name and title: a surname, the title again. */
  private static boolean isTold(String name, @Nullable String title, String source) {
    String words = lower(source).replaceFirst("^(the|a|an) ", "");
    return words.isEmpty()
        || words.contains(lower(name))
        || (" " + lower(name) + " " + (title == null ? "" : lower(title)) + " ")
            .contains(" " + words + " ");
  }

  /** The text of spans that belong together, on one line, with a mark where words lie between. */
  public static String words(Reading reading, List<Span> spans) {
    StringBuilder words = new StringBuilder();
    int end = -1;
    for (Span span : spans.stream().sorted().toList()) {
      String text = reading.text(span).strip().replaceAll("\\s+", " ");
      if (!text.isEmpty()) {
        words.append(end < 0 ? "" : isGap(reading, end, span.start()) ? " … " : " ").append(text);
        end = span.end();
      }
    }
    return words.toString();
  }

  private static boolean isGap(Reading reading, int from, int to) {
    return from < to && !reading.text(Span.of(from, to)).isBlank();
  }

  private static @Nullable String title(Speaker speaker, String name) {
    String title = speaker.title();
    return title == null || title.isBlank() || lower(name).contains(lower(title)) ? null : title;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static @Nullable String kind(SpeakerKind kind) {
    return switch (kind) {
      case NAMED_PERSON -> null;
      case NAMED_ORGANIZATION -> "organization";
      case DOCUMENT -> "document";
      case ANONYMOUS -> "anonymous";
      case UNNAMED_PERSON -> "unnamed person";
      case UNNAMED_GROUP -> "unnamed group";
      case AUTHOR -> "the article itself";
      case UNKNOWN -> null;
    };
  }
}
