package org.onrecord.findings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One text with what is known of it.
 *
 * @param id a name for the article that is the same whenever the same bytes are read
 * @param location where it was read: a path, an address, or {@code -} for standard input
 * @param mediaType what the bytes were, such as {@code text/html}
 * @param language ISO 639-1, or null when unknown
 * @param sha256 of the bytes that were read, in lower-case hex
 * @param text as a reader would read it; every {@link Span} of the reading counts in it
 */
public record Article(
    String id,
    String location,
    String mediaType,
    @Nullable String title,
    @Nullable String outlet,
    List<String> authors,
    @Nullable String language,
    Published published,
    String sha256,
    String text) {
  public Article {
    authors = List.copyOf(authors);
  }
}
