package org.onrecord.reader.decode;

import java.util.Arrays;

/**
 * The best dependency tree of a sentence with exactly one root: Chu, Liu and Edmonds' algorithm.
 *
 * <p>Each root is made so costly that the best arborescence has as few as can be, which is one;
 * what remains is the best tree with one root (Stanojević and Cohen, 2021).
 */
final class Arborescence {
  private static final double ROOT_COST = 1e7;
  private static final double NONE = Double.NEGATIVE_INFINITY;

  private Arborescence() {}

  /**
   * The head of each word; the root is its own.
   *
   * @param scores {@code scores[dependent][head]}; a root scores on the diagonal
   */
  static int[] heads(double[][] scores) {
    int words = scores.length;
    int[] greedy = greedy(scores);
    if (isTree(greedy)) {
      return greedy;
    }
    // Node 0 stands for what the root depends on; word i is node i + 1.
    double[][] weights = new double[words + 1][words + 1];
    for (int dependent = 0; dependent < words; dependent++) {
      for (int head = 0; head < words; head++) {
        weights[dependent + 1][head + 1] = head == dependent ? NONE : scores[dependent][head];
      }
      weights[dependent + 1][0] = scores[dependent][dependent] - ROOT_COST;
    }
    int[] parents = arborescence(weights);
    int[] heads = new int[words];
    for (int word = 0; word < words; word++) {
      heads[word] = parents[word + 1] == 0 ? word : parents[word + 1] - 1;
    }
    return heads;
  }

  private static int[] greedy(double[][] scores) {
    int[] heads = new int[scores.length];
    for (int word = 0; word < heads.length; word++) {
      for (int head = 1; head < heads.length; head++) {
        if (scores[word][head] > scores[word][heads[word]]) {
          heads[word] = head;
        }
      }
    }
    return heads;
  }

  /** Whether exactly one word is its own head and every other leads up to it. */
  static boolean isTree(int[] heads) {
    int[] seen = new int[heads.length];
    int roots = 0;
    for (int word = 0; word < heads.length; word++) {
      roots += heads[word] == word ? 1 : 0;
      int at = word;
      while (seen[at] == 0 && heads[at] != at) {
        seen[at] = word + 1;
        at = heads[at];
      }
      if (heads[at] != at && seen[at] == word + 1) {
        return false;
      }
    }
    return roots == 1;
  }

  /** The best parent of each node but node 0. */
  private static int[] arborescence(double[][] weights) {
    int nodes = weights.length;
    int[] parents = new int[nodes];
    for (int node = 1; node < nodes; node++) {
      for (int parent = 1; parent < nodes; parent++) {
        if (weights[node][parent] > weights[node][parents[node]]) {
          parents[node] = parent;
        }
      }
    }
    boolean[] onCycle = cycle(parents);
    return onCycle.length == 0 ? parents : contracted(weights, parents, onCycle);
  }

  /** The nodes of some cycle; an empty array if there is none. */
  private static boolean[] cycle(int[] parents) {
    int[] seen = new int[parents.length];
    for (int node = 1; node < parents.length; node++) {
      int at = node;
      while (at != 0 && seen[at] == 0) {
        seen[at] = node;
        at = parents[at];
      }
      if (at != 0 && seen[at] == node) {
        boolean[] onCycle = new boolean[parents.length];
        for (int i = at; !onCycle[i]; i = parents[i]) {
          onCycle[i] = true;
        }
        return onCycle;
      }
    }
    return new boolean[0];
  }

  /** Solves the problem in which a cycle is one node, and opens the cycle where that says. */
  private static int[] contracted(double[][] weights, int[] parents, boolean[] onCycle) {
    int nodes = weights.length;
    int[] number = new int[nodes];
    int count = 0;
    for (int node = 0; node < nodes; node++) {
      number[node] = onCycle[node] ? -1 : count++;
    }
    int cycle = count;
    double[][] small = new double[count + 1][count + 1];
    for (double[] row : small) {
      Arrays.fill(row, NONE);
    }
    int[] enters = new int[count + 1]; // by parent outside: the node on the cycle it would enter
    int[] leaves = new int[count + 1]; // by child outside: the node on the cycle it would hang on
    for (int child = 1; child < nodes; child++) {
      for (int parent = 0; parent < nodes; parent++) {
        if (parent == child || (onCycle[child] && onCycle[parent])) {
          continue;
        }
        int c = onCycle[child] ? cycle : number[child];
        int p = onCycle[parent] ? cycle : number[parent];
        double gain = onCycle[child] ? weights[child][parents[child]] : 0;
        double weight = weights[child][parent] - gain;
        if (weight > small[c][p]) {
          small[c][p] = weight;
          if (c == cycle) {
            enters[p] = child;
          } else if (p == cycle) {
            leaves[c] = parent;
          }
        }
      }
    }
    int[] solved = arborescence(small);
    int[] result = parents.clone();
    int[] original = new int[count];
    for (int node = 0; node < nodes; node++) {
      if (!onCycle[node]) {
        original[number[node]] = node;
      }
    }
    for (int c = 1; c < count; c++) {
      result[original[c]] = solved[c] == cycle ? leaves[c] : original[solved[c]];
    }
    result[enters[solved[cycle]]] = original[solved[cycle]];
    return result;
  }
}
