package org.onrecord.reader.act;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.findings.Act;

/**
 * What a cue word does.
 *
 * @param act null for an event: then it makes no statement
 */
record Sense(@Nullable Act act, Manner manner, Patient patient) {
  /** How the act is modified by what stands around the word. */
  enum Manner {
    PLAIN,
    /** A later verb or noun of the cue decides, where there is one. */
    LIGHT,
    /** Criticism, where the content finds fault. */
    JUDGED,
    /** A report, where a document is the source. */
    FACTS,
    /** Positive, whatever negation the phrase has. */
    PLUS,
    /** Negative by itself. */
    MINUS
  }

  /** What the object of a verb is to its statement. */
  enum Patient {
    NONE,
    RECIPIENT,
    TOPIC
  }

  static final Sense EVENT = new Sense(null, Manner.PLAIN, Patient.NONE);

  static Sense of(Act act) {
    return new Sense(act, Manner.PLAIN, Patient.NONE);
  }

  /** Reads the last columns of a word list. */
  static Sense of(String act, String manner, String patient) {
    return new Sense(
        act.equals("event") ? null : Act.valueOf(act.toUpperCase(Locale.ROOT)),
        manner.isEmpty() ? Manner.PLAIN : Manner.valueOf(manner.toUpperCase(Locale.ROOT)),
        patient.isEmpty() ? Patient.NONE : Patient.valueOf(patient.toUpperCase(Locale.ROOT)));
  }

  boolean isEvent() {
    return act == null;
  }

  boolean is(Manner other) {
    return manner == other;
  }
}
