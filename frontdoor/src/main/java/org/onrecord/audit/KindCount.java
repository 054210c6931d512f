package org.onrecord.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.onrecord.findings.SpeakerKind;

/** How many sources of one kind there are, and how much of what is said is theirs. */
public record KindCount(SpeakerKind kind, int sources, int statements, int quotedWords) {
  /** One for each kind that can be a source, in a fixed order, those with none too. */
  public static List<KindCount> of(Collection<Source> sources) {
    List<KindCount> counts = new ArrayList<>();
    for (SpeakerKind kind : SpeakerKind.values()) {
      if (SourcingAudit.isSource(kind)) {
        List<Source> these = sources.stream().filter(source -> source.kind() == kind).toList();
        counts.add(
            new KindCount(
                kind,
                these.size(),
                these.stream().mapToInt(Source::statements).sum(),
                these.stream().mapToInt(Source::quotedWords).sum()));
      }
    }
    return counts;
  }
}
