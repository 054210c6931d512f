package org.onrecord.reader.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Mentions that stand for the same, while it is still being worked out which do. */
final class Clusters {
  private final int[] parent;
  private final List<List<Integer>> members = new ArrayList<>();

  Clusters(int mentions) {
    parent = new int[mentions];
    for (int i = 0; i < mentions; i++) {
      parent[i] = i;
      members.add(new ArrayList<>(List.of(i)));
    }
  }

  /** The cluster that a mention is in, told by one of its members. */
  int of(int mention) {
    int root = mention;
    while (parent[root] != root) {
      root = parent[root];
    }
    parent[mention] = root;
    return root;
  }

  List<Integer> members(int mention) {
    return members.get(of(mention));
  }

  /** Whether some condition holds between each member of one's cluster and each of the other's. */
  boolean all(int one, int other, BiPredicate<Integer, Integer> condition) {
    for (int a : members(one)) {
      for (int b : members(other)) {
        if (!condition.test(a, b)) {
          return false;
        }
      }
    }
    return true;
  }

  void join(int one, int other) {
    int a = of(one);
    int b = of(other);
    if (a != b) {
      parent[b] = a;
      members.get(a).addAll(members.get(b));
      members.set(b, List.of());
    }
  }
}
