package org.onrecord.reader.decode;

import java.util.Locale;

/** What a mention stands for, as in GUM's entity types. */
public enum MarkableKind {
  PERSON,
  ORGANIZATION,
  PLACE,
  OBJECT,
  ABSTRACT,
  EVENT,
  TIME,
  ANIMAL,
  PLANT,
  SUBSTANCE,
  /** The model takes it for a mention, yet for none of the others. */
  UNKNOWN;

  /** The kind that a model calls so; {@code none} is unknown. */
  static MarkableKind of(String label) {
    return label.equals("none") ? UNKNOWN : valueOf(label.toUpperCase(Locale.ROOT));
  }
}
