package org.onrecord.reader.entity;

/** How a pronoun finds what it stands for. */
record Pronoun(Kind kind, Gender gender, boolean plural) {
  /** Ways to refer. */
  enum Kind {
    /** he, she, they: back to somebody named before */
    PERSONAL,
    /** it, its: back to a body or a document */
    THING,
    /** I, we: to whoever is speaking */
    SPEAKER,
    /** you: to whoever is spoken to */
    LISTENER,
    /** who, which: to the noun before it */
    RELATIVE,
    /** someone, others: to nobody named */
    INDEFINITE
  }
}
