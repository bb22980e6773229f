package broadsheet.story;

import java.util.List;

/**
 * Fits a logistic regression to labelled examples by Newton's method (iteratively reweighted least
 * squares) with a small ridge penalty.
 */
public final class LogisticFit {
  private static final int STEPS = 60;
  private static final double RIDGE = 1e-6;
  private static final double SETTLED = 1e-7;

  private LogisticFit() {}

  /**
   * One labelled example.
   *
   * @param values the features, as many in every example
   * @param weight how much it counts
   */
  public record Example(List<Double> values, boolean positive, double weight) {
    public Example {
      values = List.copyOf(values);
    }
  }

  /** The weights of the features, then the bias. */
  public static double[] fit(List<Example> examples) {
    var size = examples.getFirst().values().size() + 1;
    var weights = new double[size];
    for (var step = 0; step < STEPS; step++) {
      var system = new double[size][size + 1];
      examples.forEach(example -> add(system, example, weights));
      var change = solve(ridged(system, weights));
      var largest = 0.0;
      for (var i = 0; i < size; i++) {
        weights[i] -= change[i];
        largest = Math.max(largest, Math.abs(change[i]));
      }
      if (largest < SETTLED) {
        break;
      }
    }
    return weights;
  }

  /** The chance that {@code values} is positive; {@code weights} as {@link #fit} gives them. */
  static double probability(double[] weights, double... values) {
    var logit = weights[values.length];
    for (var i = 0; i < values.length; i++) {
      logit += weights[i] * values[i];
    }
    return 1 / (1 + Math.exp(-logit));
  }

  /** Adds an example's part of the Hessian, and of the gradient in the last column. */
  private static void add(double[][] system, Example example, double[] weights) {
    var size = weights.length;
    var values = new double[size];
    for (var i = 0; i < size - 1; i++) {
      values[i] = example.values().get(i);
    }
    values[size - 1] = 1;
    var logit = 0.0;
    for (var i = 0; i < size; i++) {
      logit += weights[i] * values[i];
    }
    var chance = 1 / (1 + Math.exp(-logit));
    var curvature = example.weight() * chance * (1 - chance);
    var error = example.weight() * (chance - (example.positive() ? 1 : 0));
    for (var i = 0; i < size; i++) {
      for (var j = 0; j < size; j++) {
        system[i][j] += curvature * values[i] * values[j];
      }
      system[i][size] += error * values[i];
    }
  }

  private static double[][] ridged(double[][] system, double[] weights) {
    for (var i = 0; i < weights.length; i++) {
      system[i][i] += RIDGE;
      system[i][weights.length] += RIDGE * weights[i];
    }
    return system;
  }

  /** Gauss-Jordan elimination with pivoting; the right side stands in the last column. */
  private static double[] solve(double[][] system) {
    var size = system.length;
    for (var column = 0; column < size; column++) {
      swap(system, column, pivot(system, column));
      for (var row = 0; row < size; row++) {
        if (row != column) {
          subtract(system[row], system[column], column);
        }
      }
    }
    var solution = new double[size];
    for (var i = 0; i < size; i++) {
      solution[i] = system[i][size] / system[i][i];
    }
    return solution;
  }

  private static int pivot(double[][] system, int column) {
    var best = column;
    for (var row = column + 1; row < system.length; row++) {
      best = Math.abs(system[row][column]) > Math.abs(system[best][column]) ? row : best;
    }
    return best;
  }

  private static void swap(double[][] system, int a, int b) {
    var row = system[a];
    system[a] = system[b];
    system[b] = row;
  }

  private static void subtract(double[] row, double[] pivot, int column) {
    var factor = row[column] / pivot[column];
    for (var i = column; i < row.length; i++) {
      row[i] -= factor * pivot[i];
    }
  }
}
