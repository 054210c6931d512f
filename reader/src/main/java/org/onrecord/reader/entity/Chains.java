package org.onrecord.reader.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.onrecord.reader.decode.Markable;
import org.onrecord.reader.decode.MarkableKind;

/** What the model says of mentions: what kind of thing each is, and which are of one. */
final class Chains {
  private final Map<Integer, Markable> byHead = new HashMap<>();
  private final Map<Integer, List<Markable>> members = new HashMap<>();

  private final Actor[] at;
  private final NamedActors named;

  /**
   * @param at who each word is as far as the text has been read; filled while it is
   */
  Chains(List<Markable> markables, Actor[] at, NamedActors named) {
    this.at = at;
    this.named = named;
    for (Markable markable : markables) {
      byHead.putIfAbsent(markable.head(), markable);
      if (markable.chain() != Markable.ALONE) {
        members.computeIfAbsent(markable.chain(), chain -> new ArrayList<>()).add(markable);
      }
    }
  }

  /** What the model takes the mention that a word heads for. */
  Optional<MarkableKind> kind(int head) {
    return Optional.ofNullable(byHead.get(head))
        .map(Markable::kind)
        .filter(kind -> kind != MarkableKind.UNKNOWN);
  }

  /** Whether two words head mentions of one chain. */
  boolean together(int head, int other) {
    Markable one = byHead.get(head);
    Markable two = byHead.get(other);
    return one != null
        && two != null
        && one.chain() != Markable.ALONE
        && one.chain() == two.chain();
  }

  /**
   * Whom the mention that a word heads takes up: the nearest member of its chain before it that is
   * somebody who passes the test, else the first after it that is named.
   */
  Optional<Actor> antecedent(int head, Predicate<Actor> fits) {
    Markable own = byHead.get(head);
    if (own == null || own.chain() == Markable.ALONE) {
      return Optional.empty();
    }
    List<Markable> chain = members.getOrDefault(own.chain(), List.of());
    int at = chain.indexOf(own);
    for (int i = at - 1; i >= 0; i--) {
      Optional<Actor> actor = actor(chain.get(i), own, this::before).filter(fits);
      if (actor.isPresent()) {
        return actor;
      }
    }
    for (int i = at + 1; i < chain.size(); i++) {
      Optional<Actor> actor = actor(chain.get(i), own, named::at).filter(fits);
      if (actor.isPresent()) {
        return actor;
      }
    }
    return Optional.empty();
  }

  private Optional<Actor> before(int word) {
    return Optional.ofNullable(at[word]);
  }

  /** Who a member is; nobody if one mention stands inside the other. */
  private static Optional<Actor> actor(
      Markable member, Markable own, IntFunction<Optional<Actor>> who) {
    boolean nested = member.words().contains(own.words()) || own.words().contains(member.words());
    return nested ? Optional.empty() : who.apply(member.head());
  }
}
