package org.onrecord.findings;

import java.util.List;

/**
 * The person, organization, place or document that all its mentions point to.
 *
 * @param name its best name, or its best noun phrase when it has no name
 * @param aliases other names that the article uses
 * @param descriptions the phrases that say what it is, such as {@code deputy governor}
 * @param named whether the article gives it a proper name
 */
public record Entity(
    String id,
    EntityType type,
    String name,
    List<String> aliases,
    List<Span> descriptions,
    boolean named) {
  public Entity {
    aliases = List.copyOf(aliases);
    descriptions = List.copyOf(descriptions);
  }
}
