package org.onrecord.reader.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.findings.EntityType;
import org.onrecord.reader.text.WordRange;

/** Which names of organizations are of one: by equal words, by acronym, by a short form. */
final class Organizations {
  /** An organization and the forms of its name, folded. */
  private record Body(Actor actor, List<String> forms) {}

  private static final Set<String> LEGAL_FORMS =
      Set.of(
          "inc",
          "inc.",
          "corp",
          "corp.",
          "co",
          "co.",
          "ltd",
          "ltd.",
          "llc",
          "plc",
          "ag",
          "gmbh",
          "company",
          "corporation",
          "limited",
          "group",
          "sa");

  private final Tokens tokens;
  private final List<Body> bodies = new ArrayList<>();

  Organizations(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The actor of a name. */
  Actor join(WordRange range) {
    String shown = tokens.text(range).replaceFirst("^(?i:the) ", "").replaceFirst("['’]s?$", "");
    String form = Lexicon.folded(shown);
    Body body = known(form).or(() -> introduced(range, shown)).orElseGet(() -> add(shown));
    if (!body.forms().contains(form)) {
      body.forms().add(form);
    }
    boolean acronym = body.actor().name().indexOf(' ') < 0 && shown.indexOf(' ') > 0;
    if (acronym && initials(form).contains(Lexicon.folded(body.actor().name()))) {
      body.actor().rename(shown);
    }
    return body.actor();
  }

  private Body add(String shown) {
    Body body = new Body(Actor.named(EntityType.ORGANIZATION, shown), new ArrayList<>());
    bodies.add(body);
    return body;
  }

  private Optional<Body> known(String form) {
    Optional<Body> equal = bodies.stream().filter(b -> b.forms().contains(form)).findFirst();
    if (equal.isPresent()) {
      return equal;
    }
    List<Body> near =
        bodies.stream().filter(b -> b.forms().stream().anyMatch(f -> oneName(f, form))).toList();
    return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }

  /** A name right after another in brackets is its short form: Full Name (FN). */
  private Optional<Body> introduced(WordRange range, String shown) {
    boolean bracketed = tokens.is(range.start() - 1, "(") && tokens.is(range.end(), ")");
    if (!bracketed || !shown.equals(shown.toUpperCase(Locale.ROOT))) {
      return Optional.empty();
    }
    WordRange before = tokens.name(range.start() - 2).map(tokens::nameRange).orElse(null);
    if (before == null) {
      return Optional.empty();
    }
    String form = Lexicon.folded(tokens.text(before).replaceFirst("^(?i:the) ", ""));
    return bodies.stream().filter(b -> b.forms().contains(form)).findFirst();
  }

  private static boolean oneName(String a, String b) {
    return shortened(a, b)
        || shortened(b, a)
        || initials(a).contains(b.replace(".", ""))
        || initials(b).contains(a.replace(".", ""));
  }

  /** Acme Corp. and Acme; United States Supreme Court and Supreme Court. */
  private static boolean shortened(String longer, String form) {
    boolean end = form.indexOf(' ') > 0 && longer.endsWith(" " + form);
    return end
        || (longer.startsWith(form + " ")
            && LEGAL_FORMS.contains(longer.substring(form.length() + 1)));
  }

  /** The initials of a name, with and without those of its small words. */
  private static Set<String> initials(String name) {
    StringBuilder all = new StringBuilder();
    StringBuilder great = new StringBuilder();
    String[] words = name.split("[\\s-]+", -1);
    for (String word : words) {
      if (word.isEmpty()) {
        continue;
      }
      all.append(word.charAt(0));
      if (!Set.of("of", "the", "and", "for", "in", "on", "&", "de").contains(word)) {
        great.append(word.charAt(0));
      }
    }
    return words.length < 2 || great.length() < 2
        ? Set.of()
        : all.toString().equals(great.toString())
            ? Set.of(all.toString())
            : Set.of(all.toString(), great.toString());
  }
}
