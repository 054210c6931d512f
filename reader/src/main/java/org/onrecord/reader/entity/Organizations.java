package org.onrecord.reader.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.findings.EntityType;
import org.onrecord.reader.text.WordRange;

/** Which names of organizations are of one: by equal words, by acronym, by a short form. */
final class Organizations {
  /** An organization and the forms of its name, folded. */
  private record Body(Actor actor, Map<String, Set<String>> initialsOfForms) {
    void form(String form) {
      initialsOfForms.computeIfAbsent(form, Organizations::initials);
    }
  }

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
  private final Knowledge knowledge;
  private final List<Body> bodies = new ArrayList<>();
  private final Map<String, Body> byForm = new HashMap<>();
  private final Map<String, Body> byKey = new HashMap<>();

  Organizations(Tokens tokens, Knowledge knowledge) {
    this.tokens = tokens;
    this.knowledge = knowledge;
  }

  /** The body that has been called by just this name. */
  Optional<Actor> called(String name) {
    return Optional.ofNullable(byForm.get(Lexicon.folded(name))).map(Body::actor);
  }

  /** The actor of a name. */
  Actor join(WordRange range) {
    String shown = tokens.text(range).replaceFirst("^(?i:the) ", "").replaceFirst("['’]s?$", "");
    String form = Lexicon.folded(shown);
    Knowledge.Known known =
        knowledge
            .named(shown)
            .filter(k -> k.given() || k.type() == EntityType.ORGANIZATION)
            .orElse(null);
    EntityType type = known == null ? EntityType.ORGANIZATION : known.type();
    String key = known == null ? null : known.key();
    Actor actor =
        join(new Form(shown, form, type, key), introduced(range, shown).orElse(null)).actor();
    if (known != null) {
      actor.given = knowledge.description(known);
    }
    return actor;
  }

  /** The government of a state; one however it is worded. */
  Actor government(String state, WordRange range) {
    String shown = tokens.text(range).replaceFirst("^(?i:the) (?:(?:current|new|previous) )?", "");
    String form = Lexicon.folded(shown);
    return join(new Form(shown, form, EntityType.ORGANIZATION, "g:" + state), null).actor();
  }

  /** The government of a state, if the article has it. */
  Optional<Actor> government(String state) {
    return Optional.ofNullable(byKey.get("g:" + state)).map(Body::actor);
  }

  /** How a body is called, and the key of what is known of it. */
  private record Form(String shown, String folded, EntityType type, @Nullable String key) {}

  private Body join(Form form, @Nullable Body introduced) {
    Body body =
        Optional.ofNullable(form.key() == null ? null : byKey.get(form.key()))
            .or(() -> known(form.folded()))
            .or(() -> Optional.ofNullable(introduced))
            .orElseGet(() -> add(form));
    if (form.key() != null) {
      byKey.putIfAbsent(form.key(), body);
    }
    body.form(form.folded());
    byForm.putIfAbsent(form.folded(), body);
    String name = body.actor().name();
    boolean shouting = name.equals(name.toUpperCase(Locale.ROOT)) && name.contains(" ");
    int longer = words(form.shown()) - words(name);
    if (longer > 0 || (shouting && longer == 0)) {
      body.actor().rename(form.shown());
    }
    return body;
  }

  private static int words(String name) {
    return name.split(" ", -1).length;
  }

  private Body add(Form form) {
    Body body = new Body(Actor.named(form.type(), form.shown()), new LinkedHashMap<>());
    bodies.add(body);
    return body;
  }

  private Optional<Body> known(String form) {
    Body equal = byForm.get(form);
    if (equal != null) {
      return Optional.of(equal);
    }
    Set<String> initials = initials(canonical(form));
    List<Body> near = bodies.stream().filter(b -> oneName(b, form, initials)).toList();
    return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }

  /** A name right after another in brackets is its short form: Full Name (FN). */
  private Optional<Body> introduced(WordRange range, String shown) {
    boolean bracketed = tokens.is(range.start() - 1, "(") && tokens.is(range.end(), ")");
    if (!bracketed) {
      return Optional.empty();
    }
    WordRange before = tokens.name(range.start() - 2).map(tokens::nameRange).orElse(null);
    if (before == null) {
      return Optional.empty();
    }
    if (!ShortForms.shortens(shown, tokens.text(before))) {
      return Optional.empty();
    }
    String form = Lexicon.folded(tokens.text(before).replaceFirst("^(?i:the) ", ""));
    return Optional.ofNullable(byForm.get(form));
  }

  private static boolean oneName(Body body, String form, Set<String> initials) {
    String plain = form.replace(".", "");
    String own = canonical(form);
    return body.initialsOfForms().entrySet().stream()
        .anyMatch(
            known ->
                canonical(known.getKey()).equals(own)
                    || shortened(canonical(known.getKey()), own)
                    || shortened(own, canonical(known.getKey()))
                    || known.getValue().contains(plain)
                    || initials.contains(known.getKey().replace(".", "")));
  }

  /** The U.S. Survey is the United States Survey. */
  private static String canonical(String form) {
    return form.replaceFirst("^(?:u\\.s\\.|us) ", "united states ")
        .replaceFirst("^(?:u\\.k\\.|uk) ", "united kingdom ")
        .replaceFirst("^(?:u\\.n\\.|un) ", "united nations ");
  }

  /**
   * Acme Corp. and Acme; Walt Acme Company and Acme; United States Supreme Court and Supreme Court.
   */
  private static boolean shortened(String longer, String form) {
    boolean end = form.indexOf(' ') > 0 && longer.endsWith(" " + form);
    String last = longer.substring(longer.lastIndexOf(' ') + 1);
    boolean firm = longer.length() > form.length() && LEGAL_FORMS.contains(last);
    boolean inside = (" " + longer + " ").contains(" " + form + " ");
    return end || (firm && inside && form.length() > 3 && !LEGAL_FORMS.contains(form));
  }

  /** The initials of a name, with and without those of its small words. */
  static Set<String> initials(String name) {
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
