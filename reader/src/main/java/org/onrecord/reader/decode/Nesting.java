package org.onrecord.reader.decode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.reader.encoder.QuotationMark;
import org.onrecord.reader.text.DataFile;
import org.onrecord.reader.text.Layout;
import org.onrecord.reader.text.WordRange;

/**
 * Finds attributions within attributions: the content of each is read again as a text of its own.
 * Those that the first reading found inside another's content are put there too.
 */
final class Nesting {
  private static final int FEWEST_WORDS = 4;

  /** Words between the cues of two attributions of which one is within the other, at most. */
  private static final int FARTHEST = 256;

  private static final Set<String> CUE_WORDS =
      Set.copyOf(DataFile.lines(Nesting.class, "cue-words.txt"));

  private static final Comparator<Node> BY_CUE =
      Comparator.comparing(node -> node.own().cue().get(0));

  private final WindowReader reader;
  private final int depth;

  Nesting(WindowReader reader, int depth) {
    this.reader = reader;
    this.depth = depth;
  }

  /** An attribution and those within it, in words of the whole text. */
  private record Node(Attribution own, List<Node> within) {}

  /** All attributions of a text, outer ones before those within them. */
  List<Attribution> complete(Draft draft) {
    WordRange text = new WordRange(0, Math.max(1, draft.layout.wordCount()));
    List<Node> roots = arrange(new ClauseRule(draft, text).apply(draft.attributions));
    if (depth > 0) {
      for (Node root : roots) {
        descend(draft, root, 1);
      }
    }
    List<Attribution> all = new ArrayList<>();
    for (Node root : roots) {
      flatten(root, -1, all);
    }
    return all;
  }

  /** Puts each attribution into the smallest content that holds its cue, source and content. */
  private static List<Node> arrange(List<Attribution> found) {
    List<Node> nodes = new ArrayList<>();
    for (Attribution one : found) {
      nodes.add(new Node(one, new ArrayList<>()));
    }
    nodes.sort(BY_CUE);
    List<Node> roots = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      outer(nodes, i).map(Node::within).orElse(roots).add(node);
    }
    return roots;
  }

  /** The node with the smallest content that holds another: its cue is not far off. */
  private static Optional<Node> outer(List<Node> nodes, int index) {
    Attribution inner = nodes.get(index).own();
    int from = index;
    while (from > 0 && distance(nodes.get(from - 1).own(), inner) < FARTHEST) {
      from--;
    }
    int to = index + 1;
    while (to < nodes.size() && distance(nodes.get(to).own(), inner) < FARTHEST) {
      to++;
    }
    return nodes.subList(from, to).stream()
        .filter(node -> holds(node.own(), inner))
        .min(Comparator.comparingInt(node -> size(node.own())));
  }

  private static int distance(Attribution one, Attribution other) {
    return Math.abs(one.cue().get(0).start() - other.cue().get(0).start());
  }

  /** Whether one of the outer's contents holds all of the inner and more. */
  private static boolean holds(Attribution outer, Attribution inner) {
    for (WordRange content : outer.content()) {
      if (allIn(inner.cue(), content)
          && allIn(inner.source(), content)
          && allIn(inner.content(), content)
          && !inner.content().contains(content)) {
        return true;
      }
    }
    return false;
  }

  private static boolean allIn(List<WordRange> ranges, WordRange outer) {
    return ranges.stream().allMatch(outer::contains);
  }

  private static int size(Attribution one) {
    return one.content().stream().mapToInt(WordRange::length).sum();
  }

  private void descend(Draft draft, Node node, int level) {
    for (WordRange content : node.own().content()) {
      if (level <= depth && mayHold(draft.layout, content)) {
        List<Attribution> found = readAgain(draft.layout, content);
        for (Node inner : arrange(new ClauseRule(draft, content).apply(found))) {
          addNew(node, inner);
        }
      }
    }
    node.within().sort(BY_CUE);
    for (Node inner : node.within()) {
      descend(draft, inner, level + 1);
    }
  }

  /** Whether a content is long enough and has a word that cues are made of. */
  private static boolean mayHold(Layout layout, WordRange content) {
    if (content.length() < FEWEST_WORDS) {
      return false;
    }
    for (int word = content.start(); word < content.end(); word++) {
      if (CUE_WORDS.contains(layout.word(word).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** The attributions with a content that a second reading finds, in words of the whole text. */
  private List<Attribution> readAgain(Layout layout, WordRange content) {
    List<Attribution> found = new ArrayList<>();
    WordRange spoken = withoutMarks(layout, content);
    boolean quoted = !spoken.equals(content);
    for (Attribution one : reader.readContent(layout.slice(spoken))) {
      Attribution moved =
          new Attribution(
              moved(one.source(), spoken.start()),
              moved(one.cue(), spoken.start()),
              moved(one.content(), spoken.start()),
              one.confidence(),
              -1);
      boolean isNew = !one.content().isEmpty() && !moved.content().contains(spoken);
      if (isNew && (quoted || !isCutOff(one))) {
        found.add(moved);
      }
    }
    return found;
  }

  /**
   * What a quotation quotes: inside quotation marks the model leaves to the outer speaker what it
   * would attribute outside of them.
   */
  private static WordRange withoutMarks(Layout layout, WordRange content) {
    int start = content.start();
    int end = content.end();
    if (end - start > 2 && isMark(layout, start)) {
      start++;
      end = isMark(layout, end - 1) ? end - 1 : end;
    }
    return new WordRange(start, end);
  }

  private static boolean isMark(Layout layout, int word) {
    return QuotationMark.of(layout, word) != QuotationMark.NONE;
  }

  /**
   * A cue that opens the content has its source outside, in the statement around: "to vote for".
   */
  private static boolean isCutOff(Attribution one) {
    return one.source().isEmpty() && one.cue().get(0).start() == 0;
  }

  private static List<WordRange> moved(List<WordRange> ranges, int by) {
    return ranges.stream()
        .map(range -> new WordRange(range.start() + by, range.end() + by))
        .toList();
  }

  /** Adds an inner attribution unless one with such a cue is there, at any depth. */
  private static void addNew(Node node, Node inner) {
    if (!hasCue(node, inner.own().cue())) {
      node.within().add(inner);
    }
  }

  private static boolean hasCue(Node node, List<WordRange> cue) {
    return node.own().cue().stream().anyMatch(one -> cue.stream().anyMatch(one::overlaps))
        || node.within().stream().anyMatch(inner -> hasCue(inner, cue));
  }

  private static void flatten(Node node, int outer, List<Attribution> all) {
    Attribution own = node.own();
    int index = all.size();
    all.add(new Attribution(own.source(), own.cue(), own.content(), own.confidence(), outer));
    for (Node inner : node.within()) {
      flatten(inner, index, all);
    }
  }
}
