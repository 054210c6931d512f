package org.onrecord.evaluation;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.evaluation.RecordScores.Confusion;
import org.onrecord.evaluation.gold.Counts;
import org.onrecord.evaluation.gold.WireNames;
import org.onrecord.evaluation.gold.WordSpans;
import org.onrecord.findings.Act;
import org.onrecord.findings.Entity;
import org.onrecord.findings.EntityType;
import org.onrecord.findings.Mention;
import org.onrecord.findings.Polarity;
import org.onrecord.findings.Reading;
import org.onrecord.findings.Span;
import org.onrecord.findings.Statement;
import org.onrecord.reader.text.Layout;
import org.onrecord.reader.text.WordRange;

/** Two records of one article, one taken for right. */
final class RecordComparison {
  private static final Set<EntityType> SCORED =
      Set.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.GROUP);

  private final String name;
  private final Layout layout;
  private final Reading gold;
  private final Reading read;
  private final EntityMatch entities;
  private final List<StatementPair> flat;
  private final List<StatementPair> nested;

  RecordComparison(String name, Reading gold, Reading read) {
    this.name = name;
    this.layout = Layout.of(gold.article().text());
    this.gold = gold;
    this.read = read;
    this.entities = new EntityMatch(layout, gold, read);
    this.flat = StatementPair.of(layout, level(gold, false), level(read, false));
    this.nested = StatementPair.of(layout, level(gold, true), level(read, true));
  }

  String name() {
    return name;
  }

  Layout layout() {
    return layout;
  }

  Reading gold() {
    return gold;
  }

  Reading read() {
    return read;
  }

  /** The statements found, at the level where they are. */
  List<StatementPair> pairs() {
    return Stream.concat(flat.stream(), nested.stream()).toList();
  }

  private static List<Statement> level(Reading reading, boolean nested) {
    return reading.statements().stream().filter(s -> (s.within() != null) == nested).toList();
  }

  RecordScores scores() {
    Map<RecordField, Counts> counts = new EnumMap<>(RecordField.class);
    counts.put(RecordField.FLAT, found(flat, false));
    counts.put(RecordField.NESTED, found(nested, true));
    int any = StatementPair.of(layout, gold.statements(), read.statements()).size();
    counts.put(
        RecordField.ANY, new Counts(gold.statements().size(), read.statements().size(), any));
    for (RecordField field : RecordField.values()) {
      if (field.isShare()) {
        long right = pairs().stream().filter(pair -> right(field, pair)).count();
        counts.put(field, new Counts(pairs().size(), pairs().size(), right));
      }
    }
    counts.put(RecordField.NEGATIVE, sum(RecordComparison::negative));
    counts.put(
        RecordField.ADDRESSEE, sum(p -> entities.one(p.gold().addressee(), p.read().addressee())));
    counts.put(RecordField.ABOUT, sum(p -> entities.several(p.gold().about(), p.read().about())));
    counts.put(RecordField.VENUE, sum(RecordComparison::venue));
    counts.put(RecordField.MENTIONS, mentionCounts());
    return new RecordScores(
        counts, confusion(RecordComparison::kind), confusion(RecordComparison::act));
  }

  private Counts found(List<StatementPair> pairs, boolean nestedOnes) {
    return new Counts(level(gold, nestedOnes).size(), level(read, nestedOnes).size(), pairs.size());
  }

  /** Whether a statement that was found is right in a field. */
  boolean right(RecordField field, StatementPair pair) {
    Statement one = pair.gold();
    Statement other = pair.read();
    return switch (field) {
      case NAME -> SpeakerNames.sameName(one.speaker(), other.speaker());
      case KIND -> one.speaker().kind() == other.speaker().kind();
      case TITLE -> SpeakerNames.sameTitle(one.speaker(), other.speaker());
      case TITLE_LENIENT -> SpeakerNames.likeTitle(one.speaker(), other.speaker());
      case SPEAKER ->
          right(RecordField.NAME, pair)
              && right(RecordField.KIND, pair)
              && right(RecordField.TITLE, pair);
      case ACT -> one.act() == other.act();
      case FORM -> one.form() == other.form();
      case POLARITY -> one.polarity() == other.polarity();
      case ADDRESSED -> entities.same(one.addressee(), other.addressee());
      case ABOUT -> all(entities.several(one.about(), other.about()));
      case VENUE -> all(venue(pair));
      default -> throw new IllegalArgumentException(field + " is not right or wrong by itself");
    };
  }

  private static boolean all(Counts counts) {
    return counts.right() == counts.gold() && counts.right() == counts.read();
  }

  private static Counts negative(StatementPair pair) {
    boolean one = pair.gold().polarity() == Polarity.NEGATIVE;
    boolean other = pair.read().polarity() == Polarity.NEGATIVE;
    return new Counts(one ? 1 : 0, other ? 1 : 0, one && other ? 1 : 0);
  }

  private static Counts venue(StatementPair pair) {
    Span one = pair.gold().venue();
    Span other = pair.read().venue();
    boolean right = one != null && other != null && one.overlaps(other);
    return new Counts(one == null ? 0 : 1, other == null ? 0 : 1, right ? 1 : 0);
  }

  private Counts sum(Function<StatementPair, Counts> counting) {
    return pairs().stream().map(counting).reduce(Counts.NONE, Counts::plus);
  }

  private Confusion confusion(Function<Statement, String> label) {
    Map<Confusion.Labels, Long> counts =
        pairs().stream()
            .map(pair -> new Confusion.Labels(label.apply(pair.gold()), label.apply(pair.read())))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return new Confusion(counts);
  }

  private static String kind(Statement statement) {
    return WireNames.of(statement.speaker().kind());
  }

  private static String act(Statement statement) {
    Act act = statement.act();
    return act == null ? "none" : WireNames.of(act);
  }

  private Counts mentionCounts() {
    Set<WordRange> right = mentions(gold);
    int all = right.size();
    Set<WordRange> found = mentions(read);
    right.retainAll(found);
    return new Counts(all, found.size(), right.size());
  }

  /** How the mentions of persons, groups and organizations are put together. */
  CoreferenceScores coreference() {
    return CoreferenceScores.of(Chains.of(chains(gold)), Chains.of(chains(read)));
  }

  /** Where persons, groups and organizations are mentioned. */
  Set<WordRange> mentions(Reading reading) {
    return chains(reading).stream().flatMap(Set::stream).collect(Collectors.toSet());
  }

  /** The mentions of each person, group and organization. */
  List<Set<WordRange>> chains(Reading reading) {
    Map<String, Set<WordRange>> byEntity = new LinkedHashMap<>();
    for (Entity entity : reading.entities()) {
      if (SCORED.contains(entity.type())) {
        byEntity.put(entity.id(), new LinkedHashSet<>());
      }
    }
    for (Mention mention : reading.mentions()) {
      Set<WordRange> chain = byEntity.get(mention.entity());
      if (chain != null) {
        WordSpans.of(layout, List.of(mention.span())).forEach(chain::add);
      }
    }
    return List.copyOf(byEntity.values());
  }
}
