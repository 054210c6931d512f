package org.onrecord.reader.act;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.findings.Act;
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
  private final ActFinder finder;
  private final Recipients recipients;
  private final Topics topics;
  private final Venues venues;

  ArticleActs(Tree tree, CueLexicon lexicon, Resolution resolution) {
    this.tree = tree;
    this.finder = new ActFinder(tree, lexicon);
    this.recipients = new Recipients(tree, resolution);
    this.topics = new Topics(tree, resolution);
    this.venues = new Venues(tree, lexicon);
  }

  /**
   * One statement's act and what stands around it.
   *
   * @param act null where the cue tells of an event, so that nothing is stated
   */
  public record Deed(SpeechAct act, Scene scene) {}

  /**
   * What one attribution does.
   *
   * @param content its content; not empty
   * @param form how much of it is quoted
   */
  public Deed of(
      Attribution attribution, List<WordRange> content, StatementForm form, Speaker speaker) {
    Cue cue = Cue.of(tree, attribution, content);
    Hit hit = finder.decide(cue, form);
    @Nullable Act act = finder.act(hit, cue, speaker.kind() == SpeakerKind.DOCUMENT);
    SpeechAct speech =
        new SpeechAct(act, finder.polarity(hit, cue, Cue.isNobody(tree, attribution)), hit.word());
    Venues.Found venue = venues.of(cue, attribution);
    @Nullable String self = speaker.entity();
    @Nullable String addressee = recipients.of(hit, cue, venue, self);
    return new Deed(
        speech,
        new Scene(
            addressee,
            topics.of(hit, cue, self),
            venue.venue(),
            venue.channel(),
            venue.occasion()));
  }
}
