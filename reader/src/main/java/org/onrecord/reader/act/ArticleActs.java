package org.onrecord.reader.act;

import java.util.List;
import java.util.stream.Stream;
import org.onrecord.findings.Speaker;
import org.onrecord.findings.SpeakerKind;
import org.onrecord.findings.StatementForm;
import org.onrecord.reader.act.ActFinder.Hit;
import org.onrecord.reader.decode.Attribution;
import org.onrecord.reader.entity.Resolution;
import org.onrecord.reader.text.WordRange;

/** What the cues of one article do, to whom, about whom and where. */
public final class ArticleActs {
  private final Tree tree;
  private final CueLexicon lexicon;
  private final ActFinder finder;
  private final Recipients recipients;
  private final Topics topics;
  private final Venues venues;

  ArticleActs(Tree tree, CueLexicon lexicon, Resolution resolution) {
    this.tree = tree;
    this.lexicon = lexicon;
    this.finder = new ActFinder(tree, lexicon);
    this.recipients = new Recipients(tree, resolution);
    this.topics = new Topics(tree, resolution);
    this.venues = new Venues(tree, lexicon);
  }

  /**
   * What one attribution does.
   *
   * @param content its content; not empty
   * @param form how much of it is quoted
   */
  public Deed of(
      Attribution attribution, List<WordRange> content, StatementForm form, Speaker speaker) {
    Cue cue = Cue.of(tree, attribution, content);
    boolean document = speaker.kind() == SpeakerKind.DOCUMENT || hasDocument(attribution);
    Hit hit = finder.decide(cue, form);
    Venues.Found venue = venues.of(cue, attribution);
    return new Deed(
        finder.act(hit, cue, document, hasCourt(attribution)),
        finder.polarity(hit, cue, Cue.isNobody(tree, attribution)),
        recipients.of(hit, cue, venue, speaker.entity()),
        topics.of(hit, cue, speaker.entity()),
        venue.venue(),
        venue.channel(),
        venue.occasion());
  }

  private boolean hasDocument(Attribution attribution) {
    return heads(attribution).anyMatch(word -> lexicon.isDocument(tree.lemma(word)));
  }

  private boolean hasCourt(Attribution attribution) {
    return heads(attribution).anyMatch(word -> lexicon.isCourt(tree.lower(word)));
  }

  private Stream<Integer> heads(Attribution attribution) {
    return attribution.source().stream().flatMap(range -> tree.tops(range).stream());
  }
}
