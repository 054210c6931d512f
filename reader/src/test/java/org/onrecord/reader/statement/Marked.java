package org.onrecord.reader.statement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.findings.Article;
import org.onrecord.findings.Published;
import org.onrecord.reader.decode.Analysis;
import org.onrecord.reader.decode.Attribution;
import org.onrecord.reader.decode.Name;
import org.onrecord.reader.decode.NameType;
import org.onrecord.reader.text.Layout;
import org.onrecord.reader.text.WordRange;

/**
 * A text with its analysis written into it, for tests.
 *
 * <p>{@code {P Ana Ruiz}}, {@code {O …}} and {@code {L …}} are names; {@code {s1 …}}, {@code {c1
 * …}} and {@code {t1 …}} are source, cue and content (text) of attribution 1; {@code {t2<1 …}}
 * makes 2 stand within 1. {@code word|VERB} gives a tag and {@code word|VERB:conj>said} a relation
 * and the nearest such word before as head; other tags are guessed, and other words hang on their
 * sentence's cue, nouns of a source as its subject.
 */
final class Marked {
  private static final Pattern MARK =
      Pattern.compile("\\{([POL]|[sct]\\d(?:<\\d)?) |\\}|\\|([A-Z]+)(?::([a-z:]+)(?:>(\\w+))?)?");
  private static final Map<String, String> CLOSED = new HashMap<>();

  static {
    closed("DET", "the a an this that these those some another no any");
    closed(
        "ADP", "of in on at for from by with about to after against under near before into over");
    closed(
        "PRON", "he she they it i we you who which his her their its him them my someone others");
    closed("VERB", "said says told added accused warned denied wrote asked argued claimed adding");
    closed("AUX", "is was were are has had have will would be been may could");
    closed("CCONJ", "and or but nor");
    closed("SCONJ", "that if because whether");
    closed("PART", "'s ’s not n't");
    closed("ADV", "reportedly also later yesterday not");
    closed("ADJ", "former senior new local unnamed deputy old chief");
  }

  private final StringBuilder text = new StringBuilder();
  private final List<int[]> marks = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();
  private final Map<Integer, String[]> tags = new TreeMap<>();

  private Marked(String marked) {
    Deque<Integer> open = new ArrayDeque<>();
    Matcher matcher = MARK.matcher(marked);
    int last = 0;
    while (matcher.find()) {
      text.append(marked, last, matcher.start());
      last = matcher.end();
      if (matcher.group(1) != null) {
        open.push(marks.size());
        marks.add(new int[] {text.length(), -1});
        labels.add(matcher.group(1));
      } else if (matcher.group(2) != null) {
        tags.put(
            text.length(), new String[] {matcher.group(2), matcher.group(3), matcher.group(4)});
      } else {
        marks.get(open.pop())[1] = text.length();
      }
    }
    text.append(marked.substring(last));
  }

  private static void closed(String tag, String words) {
    for (String word : words.split(" ", -1)) {
      CLOSED.put(word, tag);
    }
  }

  /** What the builder makes of a marked text. */
  static Findings build(String marked) {
    Analysis analysis = analysis(marked);
    Findings findings =
        StatementBuilder.create().build(article(analysis.layout().text()), analysis);
    return findings;
  }

  static Article article(String text) {
    return new Article(
        "a-1",
        "test.txt",
        "text/plain",
        null,
        null,
        List.of(),
        "en",
        Published.unknown(),
        "0",
        text);
  }

  static Analysis analysis(String marked) {
    return new Marked(marked).analysis();
  }

  private Analysis analysis() {
    Layout layout = Layout.of(text.toString());
    List<Name> names = new ArrayList<>();
    TreeMap<Integer, Map<Character, List<WordRange>>> found = new TreeMap<>();
    Map<Integer, Integer> within = new HashMap<>();
    for (int i = 0; i < marks.size(); i++) {
      WordRange range = range(layout, marks.get(i)[0], marks.get(i)[1]);
      String label = labels.get(i);
      if ("POL".contains(label)) {
        names.add(new Name(range, type(label), 0.9));
        continue;
      }
      int number = label.charAt(1) - '0';
      found
          .computeIfAbsent(number, n -> new HashMap<>())
          .computeIfAbsent(label.charAt(0), c -> new ArrayList<>())
          .add(range);
      if (label.contains("<")) {
        within.put(number, label.charAt(3) - '0');
      }
    }
    names.sort((a, b) -> a.range().compareTo(b.range()));
    List<Integer> numbers = new ArrayList<>(found.keySet());
    List<Attribution> attributions = new ArrayList<>();
    for (int number : numbers) {
      Map<Character, List<WordRange>> roles = found.getOrDefault(number, Map.of());
      attributions.add(
          new Attribution(
              roles.getOrDefault('s', List.of()),
              roles.getOrDefault('c', List.of()),
              roles.getOrDefault('t', List.of()),
              0.8,
              within.containsKey(number) ? numbers.indexOf(within.get(number)) : -1));
    }
    return tagged(layout, names, attributions);
  }

  private static NameType type(String label) {
    return switch (label) {
      case "P" -> NameType.PERSON;
      case "O" -> NameType.ORGANIZATION;
      default -> NameType.LOCATION;
    };
  }

  private static WordRange range(Layout layout, int start, int end) {
    int first = layout.wordAt(start);
    int last = first;
    while (last < layout.wordCount() && layout.wordStart(last) < end) {
      last++;
    }
    return new WordRange(first, last);
  }

  private Analysis tagged(Layout layout, List<Name> names, List<Attribution> attributions) {
    int count = layout.wordCount();
    List<String> upos = new ArrayList<>();
    List<String> feats = new ArrayList<>();
    List<String> rels = new ArrayList<>();
    int[] heads = new int[count];
    for (int i = 0; i < count; i++) {
      String[] given = tags.get(layout.wordEnd(i));
      upos.add(given == null ? guess(layout.word(i), names, i) : given[0]);
      boolean plural = upos.get(i).equals("NOUN") && layout.word(i).endsWith("s");
      feats.add(plural ? "Number=Plur" : "_");
      heads[i] =
          given == null || given[2] == null
              ? cueNear(layout, attributions, i)
              : before(layout, given[2], i);
      int after = i + 1;
      boolean source =
          attributions.stream().anyMatch(a -> a.source().stream().anyMatch(r -> r.end() == after));
      boolean noun = Set.of("NOUN", "PROPN", "PRON").contains(upos.get(i));
      String rel = source && noun ? "nsubj" : heads[i] == i ? "root" : "dep";
      rels.add(given == null || given[1] == null ? rel : given[1]);
    }
    return new Analysis(layout, upos, feats, heads, rels, names, attributions);
  }

  private static int cueNear(Layout layout, List<Attribution> attributions, int word) {
    for (Attribution attribution : attributions) {
      int cue = attribution.cue().get(0).start();
      if (layout.sentenceOf(cue) == layout.sentenceOf(word)) {
        return cue;
      }
    }
    return word;
  }

  private static int before(Layout layout, String head, int word) {
    for (int i = word; i >= 0; i--) {
      if (layout.word(i).equals(head)) {
        return i;
      }
    }
    for (int i = word; i < layout.wordCount(); i++) {
      if (layout.word(i).equals(head)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no word " + head);
  }

  private static String guess(String word, List<Name> names, int i) {
    if (names.stream().anyMatch(n -> n.range().contains(i))) {
      return "PROPN";
    }
    String tag = CLOSED.get(word.toLowerCase(java.util.Locale.ROOT));
    if (tag != null) {
      return tag;
    }
    if (word.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return "PUNCT";
    }
    if (word.codePoints().allMatch(Character::isDigit)) {
      return "NUM";
    }
    return Character.isUpperCase(word.charAt(0)) && i > 0 ? "PROPN" : "NOUN";
  }
}
