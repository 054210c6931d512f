package org.onrecord.reader.entity;

import java.util.List;
import org.onrecord.findings.EntityType;

/**
 * A name that is known before an article is read.
 *
 * @param name the fullest form, without titles
 * @param aliases other forms of it, each as it stands in texts
 * @param description what it is, such as {@code mayor of Tarn}; empty when that is not known. "The
 *     mayor" then means it where the article names it before
 */
public record KnownName(String name, EntityType type, List<String> aliases, String description) {
  public KnownName {
    aliases = List.copyOf(aliases);
    if (name.isBlank() || aliases.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("a known name without letters");
    }
  }

  /** All forms, the fullest first. */
  List<String> forms() {
    return java.util.stream.Stream.concat(java.util.stream.Stream.of(name), aliases.stream())
        .toList();
  }
}
