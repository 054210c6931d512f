package org.onrecord.reader.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.findings.Article;
import org.onrecord.findings.Speaker;
import org.onrecord.findings.SpeakerKind;
import org.onrecord.reader.decode.Analysis;
import org.onrecord.reader.decode.Attribution;
import org.onrecord.reader.decode.Name;
import org.onrecord.reader.decode.NameType;
import org.onrecord.reader.text.WordRange;

/**
 * An article's analysis with the turns of an interview in it added to the attributions, and who
 * takes the turns whose labels name nobody.
 */
final class Interview {
  /** A label at the start of a line leaves little doubt. */
  private static final double CONFIDENCE = 0.8;

  private final Analysis before;
  private final List<Turn> turns;
  private final List<Attribution> all = new ArrayList<>();

  /** For a turn, the index of an attribution without content whose source takes it. */
  private final Map<Integer, Integer> takers = new HashMap<>();

  private Interview(Analysis before, List<Turn> turns) {
    this.before = before;
    this.turns = turns;
    if (turns.isEmpty()) {
      all.addAll(before.attributions());
      return;
    }
    for (Turn turn : turns) {
      boolean named = turn.role() == Turn.Role.NAMED;
      List<WordRange> source = named ? List.of(turn.label()) : List.of();
      all.add(
          new Attribution(source, List.of(turn.cue()), List.of(turn.content()), CONFIDENCE, -1));
    }
    addTakers();
    addKnown();
  }

  static Interview in(Article article, Analysis analysis) {
    return new Interview(analysis, Turns.in(analysis, Outlet.of(article)));
  }

  /** An analysis as it is. */
  static Interview none(Analysis analysis) {
    return new Interview(analysis, List.of());
  }

  /** The analysis with the turns. */
  Analysis analysis() {
    return turns.isEmpty() ? before : before.withAttributions(all);
  }

  /** Adds to the attributions whose quotation each goes on with those whose turn it is. */
  List<Integer> continues(List<Integer> found) {
    List<Integer> out = new ArrayList<>(found);
    for (int k = 0; k < turns.size(); k++) {
      out.set(k, takers.getOrDefault(k, -1));
    }
    return out;
  }

  /** The speakers, where those who ask are the article's author and others nobody. */
  List<Speaker> speakers(List<Speaker> found) {
    List<Speaker> out = new ArrayList<>(found);
    for (int k = 0; k < turns.size(); k++) {
      Turn.Role role = turns.get(k).role();
      if (role == Turn.Role.ASKER) {
        out.set(k, new Speaker(SpeakerKind.AUTHOR, null, null, null));
      } else if (role != Turn.Role.NAMED && !takers.containsKey(k)) {
        out.set(k, Speaker.unknown());
      }
    }
    return out;
  }

  private void addTakers() {
    Map<String, Integer> byLabel = new HashMap<>();
    for (int k = 0; k < turns.size(); k++) {
      Turn turn = turns.get(k);
      if (turn.role() == Turn.Role.ANSWERER || turn.role() == Turn.Role.INITIALS) {
        String label = turn.role() == Turn.Role.ANSWERER ? "" : before.layout().text(turn.label());
        int taker = byLabel.computeIfAbsent(label, this::taker);
        if (taker >= 0) {
          takers.put(k, taker);
        }
      }
    }
  }

  /** Adds an attribution, without content, to whoever a label stands for; -1 if none or several. */
  private int taker(String label) {
    List<WordRange> persons =
        label.isEmpty()
            ? Interviewed.in(before, turns.get(0).cue().start())
            : persons().stream()
                .filter(p -> Turns.initials(before.layout().text(p)).equals(label))
                .toList();
    long different =
        persons.stream().map(p -> before.layout().word(p.end() - 1)).distinct().count();
    if (different != 1) {
      return -1;
    }
    WordRange person = persons.get(0);
    List<WordRange> cue = List.of(turns.get(0).cue());
    all.add(new Attribution(List.of(person), cue, List.of(), CONFIDENCE, -1));
    return all.size() - 1;
  }

  private List<WordRange> persons() {
    return before.names().stream()
        .filter(name -> name.type() == NameType.PERSON)
        .map(Name::range)
        .toList();
  }

  /** The other attributions: those of labels are gone, those within turns are nested. */
  private void addKnown() {
    List<Attribution> known = before.attributions();
    Map<Integer, Integer> places = new HashMap<>();
    List<Attribution> kept = new ArrayList<>();
    for (int i = 0; i < known.size(); i++) {
      Attribution one = known.get(i);
      int turn = turnAt(one.cue().get(0).start());
      List<WordRange> content = within(turn, one.content());
      if (!isLabel(one) && (!content.isEmpty() || one.content().isEmpty())) {
        places.put(i, all.size() + kept.size());
        kept.add(new Attribution(one.source(), one.cue(), content, one.confidence(), one.within()));
      }
    }
    for (Attribution one : kept) {
      int outer = places.getOrDefault(one.within(), turnAt(one.cue().get(0).start()));
      all.add(new Attribution(one.source(), one.cue(), one.content(), one.confidence(), outer));
    }
  }

  private boolean isLabel(Attribution one) {
    return turns.stream()
        .map(t -> new WordRange(Math.min(t.label().start(), t.cue().start()), t.cue().end()))
        .anyMatch(label -> one.cue().stream().anyMatch(label::overlaps));
  }

  /** The number of the turn that a word stands in, or -1. */
  private int turnAt(int word) {
    for (int k = 0; k < turns.size(); k++) {
      if (turns.get(k).content().contains(word)) {
        return k;
      }
    }
    return -1;
  }

  /** What of a content stands in the same turn, or outside of all. */
  private List<WordRange> within(int turn, List<WordRange> content) {
    List<WordRange> out = new ArrayList<>();
    for (WordRange range : content) {
      int start = range.start();
      while (start < range.end() && turnAt(start) != turn) {
        start++;
      }
      int end = start;
      while (end < range.end() && turnAt(end) == turn) {
        end++;
      }
      if (start < end) {
        out.add(new WordRange(start, end));
      }
    }
    return out;
  }
}
