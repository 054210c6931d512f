package org.onrecord.findings;

import java.util.List;

/**
 * How one finding bears on another.
 *
 * @param from the id of a finding
 * @param to the id of a finding
 * @param evidence the words that show it
 * @param confidence from 0 to 1
 */
public record Link(LinkType type, String from, String to, List<Span> evidence, double confidence) {
  public Link {
    evidence = List.copyOf(evidence);
    Confidence.check(from + " to " + to, confidence);
  }
}
