package org.onrecord.reader.act;

import org.jspecify.annotations.Nullable;
import org.onrecord.findings.Act;
import org.onrecord.findings.Polarity;

/**
 * What the cue of an attribution does.
 *
 * @param act null where the cue tells of an event, so that nothing is stated
 * @param polarity negative where the saying itself is negated
 * @param head the word of the cue that decides; its verb, where it has one
 */
public record SpeechAct(@Nullable Act act, Polarity polarity, int head) {
  /** Whether the cue tells of an event instead of a statement. */
  public boolean isEvent() {
    return act == null;
  }
}
