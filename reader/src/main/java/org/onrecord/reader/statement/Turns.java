package org.onrecord.reader.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.reader.decode.Analysis;
import org.onrecord.reader.decode.Name;
import org.onrecord.reader.decode.NameType;
import org.onrecord.reader.text.DataFile;
import org.onrecord.reader.text.Layout;
import org.onrecord.reader.text.WordRange;

/**
 * Finds the turns of an interview or a transcript: "Q: …", "BELL: …", "((Ana Ruiz)) …" at the start
 * of lines. Labels that neither stand for a role nor name a person of the text, as in "Note: …",
 * are none.
 */
final class Turns {
  /** Fewer turns are no interview. */
  private static final int FEWEST = 3;

  private static final Pattern LABEL =
      Pattern.compile(
          "(?m)^[\\h\"“*]{0,4}+(?:\\(\\((?<bracketed>[^()\\n]{1,60})\\)\\):?"
              + "|(?<plain>\\p{Lu}[\\p{L}.'’ -]{0,40}):(?=\\s)|(?<letter>[QA])\\.(?=\\s))");

  private static final Map<String, Turn.Role> ROLES =
      DataFile.lines(Turns.class, "turn-labels.txt").stream()
          .map(line -> line.split("\t", -1))
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row[0], row -> Turn.Role.valueOf(row[1].toUpperCase(Locale.ROOT))));

  private final Analysis analysis;
  private final Layout layout;
  private final String outlet;
  private final Map<String, Optional<Turn.Role>> roles = new HashMap<>();

  private Turns(Analysis analysis, String outlet) {
    this.analysis = analysis;
    this.layout = analysis.layout();
    this.outlet = outlet.toLowerCase(Locale.ROOT);
  }

  /**
   * The turns of a text in their order; none unless at least two labels take at least three.
   *
   * @param outlet whose article it is; empty when unknown
   */
  static List<Turn> in(Analysis analysis, String outlet) {
    List<Turn> turns = new Turns(analysis, outlet).all();
    Set<String> labels = new HashSet<>();
    turns.forEach(turn -> labels.add(analysis.layout().text(turn.label())));
    long telling = turns.stream().filter(turn -> tells(turn.content(), analysis)).count();
    boolean talk = turns.size() >= FEWEST && labels.size() > 1 && telling * 2 > turns.size();
    return talk ? turns : List.of();
  }

  /** Whether there is a verb, as there is none in a table of results: "Bell: 45 percent". */
  private static boolean tells(WordRange content, Analysis analysis) {
    List<String> tags = analysis.upos().subList(content.start(), content.end());
    return tags.contains("VERB") || tags.contains("AUX");
  }

  private record Label(WordRange words, WordRange whole, Turn.Role role) {}

  private List<Turn> all() {
    List<Label> labels = new ArrayList<>();
    Matcher matcher = LABEL.matcher(layout.text());
    while (matcher.find()) {
      String group =
          matcher.group("bracketed") != null
              ? "bracketed"
              : matcher.group("plain") != null ? "plain" : "letter";
      int first = layout.wordAt(matcher.start(group));
      int last = layout.wordAt(group.equals("letter") ? matcher.end() : matcher.end(group));
      int end = layout.wordAt(matcher.end());
      boolean cut =
          first < last && last <= end && end < layout.wordCount() && starts(end, matcher.end());
      if (cut) {
        add(new WordRange(first, last), end, labels);
      }
    }
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      Label label = labels.get(i);
      int from = label.whole().end();
      int to = i + 1 < labels.size() ? labels.get(i + 1).whole().start() : paragraphOf(from).end();
      boolean named = label.role() == Turn.Role.NAMED && label.words().end() < from;
      WordRange cue = named ? new WordRange(label.words().end(), from) : label.whole();
      if (from < to) {
        WordRange content = new WordRange(from, withoutHeadings(from, to));
        turns.add(new Turn(label.words(), cue, content, label.role()));
      }
    }
    return turns;
  }

  private boolean starts(int word, int offset) {
    return layout.wordStart(word) >= offset;
  }

  private void add(WordRange words, int end, List<Label> labels) {
    int start = words.start();
    while (start > 0 && layout.word(start - 1).startsWith("(")) {
      start--;
    }
    String text = layout.text(words).strip();
    WordRange whole = new WordRange(start, end);
    roles
        .computeIfAbsent(text, this::role)
        .ifPresent(role -> labels.add(new Label(words, whole, role)));
  }

  private Optional<Turn.Role> role(String label) {
    String small = label.toLowerCase(Locale.ROOT).replaceFirst("^([qa])\\.$", "$1");
    if (small.equals(outlet)) {
      return Optional.of(Turn.Role.ASKER);
    }
    Turn.Role known = ROLES.get(small);
    if (known != null) {
      return Optional.of(known);
    }
    String last = small.substring(small.lastIndexOf(' ') + 1);
    boolean initials = false;
    for (Name name : analysis.names()) {
      if (name.type() != NameType.PERSON) {
        continue;
      }
      String full = layout.text(name.range());
      String words = " " + full.toLowerCase(Locale.ROOT) + " ";
      if (words.contains(" " + small + " ") || words.endsWith(" " + last + " ")) {
        return Optional.of(Turn.Role.NAMED);
      }
      initials |= initials(full).equals(label);
    }
    return initials ? Optional.of(Turn.Role.INITIALS) : Optional.empty();
  }

  /** The first letters of a name's words; nothing for a single word. */
  static String initials(String name) {
    String[] words = name.split("\\s+", -1);
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      initials.append(word, 0, Math.min(1, word.length()));
    }
    return words.length > 1 ? initials.toString() : "";
  }

  private WordRange paragraphOf(int word) {
    return layout.paragraph(layout.paragraphOf(word));
  }

  /** Where a turn ends that has headings after it: further paragraphs that end in no mark. */
  private int withoutHeadings(int from, int to) {
    int end = to;
    while (paragraphOf(end - 1).start() > from
        && Character.isLetterOrDigit(layout.text().charAt(layout.wordEnd(end - 1) - 1))) {
      end = paragraphOf(end - 1).start();
    }
    return end;
  }
}
