package org.onrecord.cli.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.cli.html.Cast.Part;
import org.onrecord.findings.Span;
import org.onrecord.findings.Statement;

/**
 * An article's text as HTML, with its statements marked. Marks overlap as they like, so the text is
 * cut at every edge of every mark, and each piece says which statements it is part of.
 */
final class MarkedText {
  private enum Role {
    CONTENT,
    SOURCE,
    CUE
  }

  private record Mark(Part part, Role role, Span span) {}

  /** The innermost last: by depth, then the shorter inside the longer. */
  private static final Comparator<Mark> INWARD =
      Comparator.<Mark>comparingInt(mark -> mark.part().entry().depth())
          .thenComparing(mark -> mark.span().length(), Comparator.reverseOrder())
          .thenComparing(Mark::role)
          .thenComparingInt(mark -> mark.part().number());

  private final String text;
  private final List<Mark> marks;

  /** Statements that have their link in the text already. */
  private final Set<String> linked = new HashSet<>();

  MarkedText(String text, Cast cast) {
    this.text = text;
    this.marks =
        cast.parts().stream()
            .flatMap(MarkedText::marks)
            .filter(mark -> !mark.span().isEmpty())
            .sorted(Comparator.comparing(Mark::span))
            .toList();
  }

  private static Stream<Mark> marks(Part part) {
    Statement statement = part.entry().statement();
    return Stream.of(
            statement.content().stream().map(span -> new Mark(part, Role.CONTENT, span)),
            statement.source().stream().map(span -> new Mark(part, Role.SOURCE, span)),
            statement.cue().stream().map(span -> new Mark(part, Role.CUE, span)))
        .flatMap(stream -> stream);
  }

  /** The inside of one paragraph. Paragraphs must be asked for in the order of the text. */
  Html paragraph(Span paragraph) {
    List<Mark> here = marks.stream().filter(mark -> mark.span().overlaps(paragraph)).toList();
    TreeSet<Integer> edges = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
    for (Mark mark : here) {
      edges.add(Math.max(mark.span().start(), paragraph.start()));
      edges.add(Math.min(mark.span().end(), paragraph.end()));
    }
    Html html = new Html();
    List<Mark> active = new ArrayList<>();
    int next = 0;
    int start = paragraph.start();
    for (int end : edges.tailSet(start, false)) {
      Span piece = Span.of(start, end);
      active.removeIf(mark -> mark.span().end() <= piece.start());
      while (next < here.size() && here.get(next).span().start() <= start) {
        active.add(here.get(next++));
      }
      piece(piece, active.stream().filter(m -> m.span().end() > piece.start()).toList(), html);
      start = end;
    }
    return html;
  }

  private void piece(Span piece, List<Mark> unordered, Html html) {
    if (unordered.isEmpty()) {
      html.text(piece.textIn(text));
      return;
    }
    List<Mark> inward = unordered.stream().sorted(INWARD).toList();
    List<Part> unlinked =
        inward.stream().filter(MarkedText::isLinkedBy).map(Mark::part).filter(this::link).toList();
    // One piece can carry one link; the other statements that it stands for get a pin each.
    for (Part part : unlinked.subList(0, Math.max(0, unlinked.size() - 1))) {
      html.raw("<a").attribute("class", "m pin u" + part.colour()).attribute("data-s", part.id());
      link(part, html).raw("></a>");
    }
    html.raw(unlinked.isEmpty() ? "<span" : "<a").attribute("class", classes(inward));
    html.attribute("data-s", ids(inward));
    if (!unlinked.isEmpty()) {
      link(unlinked.get(unlinked.size() - 1), html);
    }
    html.raw(">").text(piece.textIn(text)).raw(unlinked.isEmpty() ? "</span>" : "</a>");
  }

  private static Html link(Part part, Html html) {
    return html.attribute("id", part.id())
        .attribute("href", "#" + part.id() + "-e")
        .attribute("aria-describedby", part.id() + "-d");
  }

  /** Whether the statement still wants its link, which it then has. */
  private boolean link(Part part) {
    return linked.add(part.id());
  }

  /** A statement's link is its cue; where it has none, its source; else its content. */
  private static boolean isLinkedBy(Mark mark) {
    Statement statement = mark.part().entry().statement();
    Role role =
        !statement.cue().isEmpty()
            ? Role.CUE
            : !statement.source().isEmpty() ? Role.SOURCE : Role.CONTENT;
    return mark.role() == role;
  }

  private static String ids(List<Mark> marks) {
    return marks.stream().map(mark -> mark.part().id()).distinct().collect(Collectors.joining(" "));
  }

  /**
   * {@code b} and a colour for the ground: the innermost content's. {@code u} and a colour for the
   * line below: that of a source or cue, or of the content that another content stands in.
   */
  private static String classes(List<Mark> inward) {
    List<String> classes = new ArrayList<>(List.of("m"));
    List<Mark> contents = inward.stream().filter(mark -> mark.role() == Role.CONTENT).toList();
    if (!contents.isEmpty()) {
      classes.add("b" + contents.get(contents.size() - 1).part().colour());
    }
    Mark innermost = inward.get(inward.size() - 1);
    if (innermost.role() != Role.CONTENT) {
      classes.add(innermost.role() == Role.CUE ? "cue" : "src");
      classes.add("u" + innermost.part().colour());
    } else if (contents.size() > 1) {
      classes.add("in");
      classes.add("u" + contents.get(contents.size() - 2).part().colour());
    }
    return String.join(" ", classes);
  }
}
