package org.onrecord.reader.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names that a user adds to those which come with the program.
 *
 * @param sha256 of what they were read from, in lower-case hex, for the provenance of readings;
 *     null for none
 */
public record NameList(List<KnownName> names, @Nullable String sha256) {
  /** No names. */
  public static final NameList NONE = new NameList(List.of(), null);

  public NameList {
    names = List.copyOf(names);
  }
}
