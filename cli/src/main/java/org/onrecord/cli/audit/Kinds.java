package org.onrecord.cli.audit;

import java.util.Locale;
import org.onrecord.findings.SpeakerKind;

/** Kinds of sources, in words. */
final class Kinds {
  private Kinds() {}

  /** For one: {@code unnamed person}. */
  static String one(SpeakerKind kind) {
    return wire(kind).replace('-', ' ');
  }

  /** For several: {@code Unnamed persons}. */
  static String several(SpeakerKind kind) {
    return switch (kind) {
      case NAMED_PERSON -> "Named persons";
      case NAMED_ORGANIZATION -> "Named organizations";
      case DOCUMENT -> "Documents";
      case ANONYMOUS -> "Anonymous";
      case UNNAMED_PERSON -> "Unnamed persons";
      case UNNAMED_GROUP -> "Unnamed groups";
      case AUTHOR -> "The articles themselves";
      case UNKNOWN -> "Nobody";
    };
  }

  /** As on the wire: {@code unnamed-person}. */
  static String wire(SpeakerKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
