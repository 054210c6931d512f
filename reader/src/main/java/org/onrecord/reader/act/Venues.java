package org.onrecord.reader.act;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.reader.act.CueLexicon.VenueKind;
import org.onrecord.reader.decode.Attribution;
import org.onrecord.reader.decode.Name;
import org.onrecord.reader.decode.NameType;
import org.onrecord.reader.text.WordRange;

/**
 * Finds where, through what or on what occasion something is said: phrases with a preposition that
 * hang on the cue, and whose noun the word list knows; names of media after "on"; and places right
 * after whom something is told.
 */
final class Venues {
  /** What was found; nothing where there is none. */
  record Found(
      @Nullable WordRange venue, @Nullable WordRange channel, @Nullable WordRange occasion) {}

  private record Candidate(WordRange words, @Nullable VenueKind kind) {}

  private static final Set<String> PREPOSITIONS =
      Set.of("in", "on", "at", "during", "via", "by", "through", "over", "from");

  /** These go with occasions alone: after the race. */
  private static final Set<String> AROUND = Set.of("after", "following", "ahead", "before");

  /** Steps from a phrase up to the cue. */
  private static final int STEPS = 3;

  private final Tree tree;
  private final CueLexicon lexicon;

  Venues(Tree tree, CueLexicon lexicon) {
    this.tree = tree;
    this.lexicon = lexicon;
  }

  Found of(Cue cue, Attribution attribution) {
    List<Candidate> found = new ArrayList<>();
    for (int word : Tree.words(tree.sentence(cue.first())).toArray()) {
      boolean free =
          !cue.inContent(word) && attribution.source().stream().noneMatch(r -> r.contains(word));
      if (free && tree.is(word, "NOUN", "PROPN") && belongs(word, cue)) {
        candidate(word, cue).ifPresent(found::add);
      }
    }
    return new Found(
        longest(found.stream().filter(c -> c.kind() != null).toList())
            .or(() -> longest(found))
            .orElse(null),
        longest(found.stream().filter(c -> c.kind() == VenueKind.CHANNEL).toList()).orElse(null),
        longest(found.stream().filter(c -> c.kind() == VenueKind.OCCASION).toList()).orElse(null));
  }

  private static Optional<WordRange> longest(List<Candidate> candidates) {
    return candidates.stream()
        .map(Candidate::words)
        .max(Comparator.comparingInt(WordRange::length));
  }

  /** Whether a noun hangs on the cue, but is not what the cue itself says it by. */
  private boolean belongs(int word, Cue cue) {
    List<Integer> verbs = cue.verbs();
    if (verbs.isEmpty()) {
      return false;
    }
    int i = word;
    for (int steps = 0; steps < STEPS && !tree.root(i); steps++) {
      if (!tree.hangs(i, "obl", "nmod", "obj", "iobj", "advmod", "xcomp")) {
        return false;
      }
      i = tree.head(i);
      if (cue.inContent(i)) {
        return false;
      }
      if (verbs.contains(i) || isShared(word, i, verbs)) {
        return true;
      }
    }
    return false;
  }

  /** "lashed out on Twitter, accusing": the venue of the verb that this one goes with. */
  private boolean isShared(int word, int verb, List<Integer> verbs) {
    return verbs.stream()
        .anyMatch(own -> word < own && tree.head(own) == verb && tree.hangs(own, "advcl", "conj"));
  }

  private Optional<Candidate> candidate(int noun, Cue cue) {
    List<Integer> cases =
        tree.children(noun, "case").stream().filter(i -> i < noun && !cue.inContent(i)).toList();
    String preposition = cases.isEmpty() ? "" : tree.lower(cases.get(0));
    boolean around = AROUND.contains(preposition);
    if (!around && !PREPOSITIONS.contains(preposition)) {
      return Optional.empty();
    }
    WordRange words = new WordRange(cases.get(0), end(noun, cue));
    Optional<VenueKind> kind =
        lexicon.venue(tree.lemma(noun)).or(() -> medium(noun, preposition, cue));
    if (around && kind.filter(k -> k == VenueKind.OCCASION).isEmpty()) {
      return Optional.empty();
    }
    if (kind.isPresent()) {
      return Optional.of(new Candidate(words, kind.get()));
    }
    boolean place = preposition.equals("in") || preposition.equals("at");
    return place && isPlace(noun) && afterListener(cases.get(0), cue)
        ? Optional.of(new Candidate(words, null))
        : Optional.empty();
  }

  /** On CNN; wrote in the Guardian. */
  private Optional<VenueKind> medium(int noun, String preposition, Cue cue) {
    boolean on = preposition.equals("on") || preposition.equals("via");
    boolean written =
        preposition.equals("in")
            && cue.words().stream().anyMatch(i -> tree.lemma(i).equals("write"));
    boolean named = name(noun).filter(n -> n.type() == NameType.ORGANIZATION).isPresent();
    return named && (on || written) ? Optional.of(VenueKind.CHANNEL) : Optional.empty();
  }

  private boolean isPlace(int noun) {
    return name(noun).filter(n -> n.type() == NameType.LOCATION).isPresent();
  }

  private Optional<Name> name(int word) {
    return tree.analysis().names().stream().filter(n -> n.range().contains(word)).findFirst();
  }

  /** "told reporters in Geneva": right after the object of the cue. */
  private boolean afterListener(int preposition, Cue cue) {
    return cue.verbs().stream()
        .flatMap(verb -> tree.children(verb, "obj", "iobj").stream())
        .anyMatch(object -> object == preposition - 1 && !cue.inContent(object));
  }

  /** The word after the phrase: its clauses, appositions and times stay outside. */
  private int end(int noun, Cue cue) {
    int end = noun + 1;
    while (end < tree.sentence(noun).end() && !cue.inContent(end) && goesOn(end, noun)) {
      end++;
    }
    return end;
  }

  private boolean goesOn(int word, int noun) {
    if (tree.isMark(word)) {
      return tree.lower(word).equals("-") || tree.lower(word).equals("'");
    }
    int i = word;
    while (!tree.root(i) && i != noun) {
      boolean outside = tree.hangs(i, "acl", "appos", "parataxis", "advcl", "conj", "cc", "obl");
      if (outside || isTime(i)) {
        return false;
      }
      i = tree.head(i);
    }
    return i == noun;
  }

  private boolean isTime(int word) {
    return tree.hangs(word, "nmod", "nmod:tmod", "obl:tmod") && lexicon.isTime(tree.lemma(word));
  }
}
