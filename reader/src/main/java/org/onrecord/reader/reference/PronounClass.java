package org.onrecord.reader.reference;

/** Pronouns by what they can stand for, numbered as the model has learned them. */
enum PronounClass {
  NONE,
  I,
  YOU,
  HE,
  SHE,
  IT,
  THEY,
  WE,
  WHO,
  THIS,
  THESE;

  /** Whether it stands for a speaker, a listener, or something else, by person and number. */
  boolean isPersonal() {
    return isFirstPerson() || this == YOU || isThirdPerson();
  }

  /** Whether it means the one who says it, alone or with others. */
  boolean isFirstPerson() {
    return this == I || this == WE;
  }

  /** Whether it means somebody or something that neither speaks nor is spoken to. */
  boolean isThirdPerson() {
    return (isSingular() && this != I) || this == THEY;
  }

  /** Whether it never means several. */
  boolean isSingular() {
    return this == I || this == HE || this == SHE || this == IT;
  }

  /** Whether it means several, or one of whom it is not said whether it is he or she. */
  boolean isPlural() {
    return this == WE || this == THEY;
  }
}
