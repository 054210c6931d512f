package org.onrecord.reader.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.findings.Act;
import org.onrecord.findings.Polarity;
import org.onrecord.findings.StatementForm;
import org.onrecord.reader.act.Sense.Manner;
import org.onrecord.reader.act.Sense.Patient;

/**
 * Finds what a cue does. A phrase counts before a verb, a verb before a noun, a noun before an
 * adjective; of several verbs the one that does the saying. A cue that no list knows is told by the
 * form of its content.
 */
final class ActFinder {
  /**
   * A sense and the word that has it.
   *
   * @param particle the preposition that the verb takes its object with, or nothing
   */
  record Hit(Sense sense, int word, String particle) {}

  private final Tree tree;
  private final CueLexicon lexicon;
  private final Phrases phrases;
  private final Judgement judgement;

  ActFinder(Tree tree, CueLexicon lexicon) {
    this.tree = tree;
    this.lexicon = lexicon;
    this.phrases = new Phrases(tree, lexicon);
    this.judgement = new Judgement(tree, lexicon);
  }

  /** What decides; the sense is that of an event where nothing is said. */
  Hit decide(Cue cue, StatementForm form) {
    ContentForm content = ContentForm.of(tree, cue.content(), form);
    boolean quoted = form != StatementForm.INDIRECT;
    Optional<Phrases.Found> phrase = phrases.in(cue);
    boolean late = phrase.filter(found -> found.opensWithPreposition(tree)).isPresent();
    if (phrase.isPresent() && !late) {
      return hit(phrase.get());
    }
    return byVerb(cue, content, quoted)
        .or(() -> phrase.map(this::hit))
        .or(() -> byOther(cue))
        .orElseGet(() -> unknown(cue, content, quoted));
  }

  private Hit hit(Phrases.Found found) {
    boolean verb = tree.is(found.first(), "VERB");
    return new Hit(found.phrase().sense(), verb ? found.first() : found.last(), "");
  }

  private Optional<Hit> byVerb(Cue cue, ContentForm content, boolean quoted) {
    List<Hit> hits = new ArrayList<>();
    for (int word : cue.verbs()) {
      sense(cue, word, content).ifPresent(hits::add);
    }
    List<Hit> light = hits.stream().filter(h -> h.sense().is(Manner.LIGHT)).toList();
    List<Hit> full = hits.stream().filter(h -> !h.sense().is(Manner.LIGHT)).toList();
    if (!full.isEmpty()) {
      return Optional.of(telling(full));
    }
    if (light.isEmpty()) {
      return Optional.empty();
    }
    Hit first = light.get(0);
    Optional<Hit> noun = noun(cue).or(() -> object(cue, first.word()));
    boolean says = quoted || content == ContentForm.CLAUSE || content == ContentForm.QUESTION;
    Sense alone = says ? first.sense() : Sense.EVENT;
    return Optional.of(new Hit(noun.map(Hit::sense).orElse(alone), first.word(), first.particle()));
  }

  /** The first verb, unless it merely says or happens and a later one says more. */
  private static Hit telling(List<Hit> hits) {
    Hit first = hits.get(0);
    Act act = first.sense().act();
    boolean bare = act == null || act == Act.SAY || act == Act.ANNOUNCE;
    return hits.stream()
        .skip(1)
        .filter(later -> bare && !later.sense().isEvent())
        .findFirst()
        .orElse(first);
  }

  private Optional<Hit> sense(Cue cue, int word, ContentForm content) {
    String lemma = tree.lemma(word);
    List<String> frames = new ArrayList<>(content.frames());
    boolean phrase = content == ContentForm.NOUN || content == ContentForm.GERUND;
    if (phrase && !cue.sourced() && cue.passive(word)) {
      frames.add(0, "passive");
    }
    List<String> particles = cue.particles(word);
    for (String particle : particles) {
      String follows =
          particles.indexOf(particle) + 1 < particles.size()
              ? particles.get(particles.indexOf(particle) + 1)
              : "";
      Optional<Sense> both = lexicon.verb(lemma + " " + particle + " " + follows, frames);
      Optional<Sense> with = both.or(() -> lexicon.verb(lemma + " " + particle, frames));
      if (with.isPresent()) {
        return with.map(sense -> new Hit(sense, word, particle));
      }
    }
    return lexicon.verb(lemma, frames).map(sense -> new Hit(sense, word, ""));
  }

  private Optional<Hit> noun(Cue cue) {
    Hit event = null;
    for (int word : cue.words()) {
      Optional<Sense> sense =
          tree.is(word, "NOUN", "PROPN") ? lexicon.noun(tree.lemma(word)) : Optional.empty();
      if (sense.filter(s -> !s.isEvent()).isPresent()) {
        return Optional.of(new Hit(sense.get(), word, ""));
      }
      event = event == null && sense.isPresent() ? new Hit(Sense.EVENT, word, "") : event;
    }
    return Optional.ofNullable(event);
  }

  /** The noun that a light verb has for its object, in the content: "expressed | regret". */
  private Optional<Hit> object(Cue cue, int verb) {
    return tree.children(verb, "obj").stream()
        .filter(cue::inContent)
        .flatMap(i -> lexicon.noun(tree.lemma(i)).map(sense -> new Hit(sense, i, "")).stream())
        .findFirst();
  }

  /** A noun, an adjective, a verb that the tagger took for something else, a mark. */
  private Optional<Hit> byOther(Cue cue) {
    return noun(cue)
        .or(() -> first(cue, i -> lexicon.adjective(tree.lower(i))))
        .or(
            () ->
                first(
                    cue, i -> lexicon.verb(lexicon.verbLemma(tree.lower(i)), List.of("", "that"))))
        .or(() -> first(cue, i -> lexicon.word(tree.lower(i))));
  }

  /** How a word is looked up. */
  private interface Lookup {
    Optional<Sense> sense(int word);
  }

  private static Optional<Hit> first(Cue cue, Lookup lookup) {
    return cue.words().stream()
        .flatMap(i -> lookup.sense(i).map(sense -> new Hit(sense, i, "")).stream())
        .findFirst();
  }

  /** A verb with a bare noun is an event more often than not; a mark or a noun says something. */
  private Hit unknown(Cue cue, ContentForm content, boolean quoted) {
    List<Integer> verbs = cue.verbs();
    int head = verbs.isEmpty() ? cue.last() : verbs.get(verbs.size() - 1);
    boolean mute = cue.words().stream().allMatch(i -> tree.is(i, "AUX", "ADV", "PART", "PRON"));
    if (content == ContentForm.NOUN && !quoted && (mute || !verbs.isEmpty())) {
      return new Hit(Sense.EVENT, head, "");
    }
    boolean wished = content == ContentForm.INFINITIVE && !quoted;
    return new Hit(Sense.of(wished ? Act.WANT : Act.SAY), head, "");
  }

  /**
   * The act with what depends on the content and the source worked in. What a court finds and what
   * a law orders are events.
   */
  @Nullable Act act(Hit hit, Cue cue, boolean document, boolean court) {
    Sense sense = hit.sense();
    boolean facts = sense.is(Manner.FACTS);
    if ((court && facts) || (document && sense.act() == Act.ORDER)) {
      return null;
    }
    if (document && facts) {
      return Act.REPORT;
    }
    if (cue.isColon() && cue.asks()) {
      return Act.ASK;
    }
    return sense.is(Manner.JUDGED) && judgement.findsFault(cue, hit.word())
        ? Act.CRITICISE
        : sense.act();
  }

  Polarity polarity(Hit hit, Cue cue, boolean nobody) {
    boolean negative =
        switch (hit.sense().manner()) {
          case PLUS -> false;
          case MINUS -> true;
          default -> nobody || cue.negated(hit.word());
        };
    return negative ? Polarity.NEGATIVE : Polarity.POSITIVE;
  }

  static boolean has(Hit hit, Patient patient) {
    return hit.sense().patient() == patient;
  }
}
