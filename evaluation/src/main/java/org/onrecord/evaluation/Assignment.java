package org.onrecord.evaluation;

import java.util.Arrays;

/**
 * The best one-to-one assignment of rows to columns: the Hungarian method in its form with shortest
 * augmenting paths (Kuhn, 1955; Jonker and Volgenant, 1987).
 */
final class Assignment {
  private final double[][] cost;
  private final int rows;
  private final int columns;
  private final double[] rowPrice;
  private final double[] columnPrice;

  /** The row, from 1, that a column, from 1, is assigned to; 0: none. */
  private final int[] rowOf;

  private Assignment(double[][] cost) {
    this.cost = cost;
    this.rows = cost.length;
    this.columns = cost[0].length;
    this.rowPrice = new double[rows + 1];
    this.columnPrice = new double[columns + 1];
    this.rowOf = new int[columns + 1];
  }

  /**
   * The greatest sum of entries no two of which share a row or a column.
   *
   * @param values not negative; rows of one length
   */
  static double greatest(double[][] values) {
    if (values.length == 0 || values[0].length == 0) {
      return 0;
    }
    double[][] upright = values.length <= values[0].length ? values : transposed(values);
    double[][] cost = new double[upright.length][];
    for (int row = 0; row < upright.length; row++) {
      cost[row] = Arrays.stream(upright[row]).map(value -> -value).toArray();
    }
    return new Assignment(cost).solve();
  }

  private static double[][] transposed(double[][] values) {
    double[][] turned = new double[values[0].length][values.length];
    for (int row = 0; row < values.length; row++) {
      for (int column = 0; column < values[row].length; column++) {
        turned[column][row] = values[row][column];
      }
    }
    return turned;
  }

  private double solve() {
    for (int row = 1; row <= rows; row++) {
      assign(row);
    }
    double sum = 0;
    for (int column = 1; column <= columns; column++) {
      sum -= rowOf[column] == 0 ? 0 : cost[rowOf[column] - 1][column - 1];
    }
    return sum;
  }

  /** Gives one more row a column, moving others along the cheapest path to a free column. */
  private void assign(int row) {
    double[] distance = new double[columns + 1];
    int[] before = new int[columns + 1];
    boolean[] done = new boolean[columns + 1];
    Arrays.fill(distance, Double.POSITIVE_INFINITY);
    rowOf[0] = row;
    int column = 0;
    while (rowOf[column] != 0) {
      done[column] = true;
      column = step(column, distance, before, done);
    }
    while (column != 0) {
      rowOf[column] = rowOf[before[column]];
      column = before[column];
    }
  }

  /** Goes on from a column to the nearest that is not done, and moves the prices so far. */
  private int step(int column, double[] distance, int[] before, boolean[] done) {
    int row = rowOf[column];
    int nearest = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int next = 1; next <= columns; next++) {
      if (done[next]) {
        continue;
      }
      double reduced = cost[row - 1][next - 1] - rowPrice[row] - columnPrice[next];
      if (reduced < distance[next]) {
        distance[next] = reduced;
        before[next] = column;
      }
      if (distance[next] < least) {
        least = distance[next];
        nearest = next;
      }
    }
    for (int any = 0; any <= columns; any++) {
      if (done[any]) {
        rowPrice[rowOf[any]] += least;
        columnPrice[any] -= least;
      } else {
        distance[any] -= least;
      }
    }
    return nearest;
  }
}
