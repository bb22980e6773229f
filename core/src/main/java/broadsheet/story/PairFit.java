package broadsheet.story;

import java.util.List;

/**
 * Fits the weights of {@link PairModel} to labelled pairs: logistic regression by gradient descent
 * with a small ridge penalty; both classes count the same in sum.
 */
public final class PairFit {
  private static final int STEPS = 4_000;
  private static final double RATE = 0.5;
  private static final double RIDGE = 1e-4;

  private PairFit() {}

  /** A pair of articles and whether both tell of one event. */
  public record Example(PairFeatures features, boolean sameEvent) {}

  /**
   * The weights in the order of {@link PairFeatures#values}, then the bias.
   *
   * @param positiveShare how much the pairs of one event count in sum, from 0 to 1
   */
  public static double[] fit(List<Example> examples, double positiveShare) {
    var same = examples.stream().filter(Example::sameEvent).count();
    var positive = positiveShare / Math.max(1, same);
    var negative = (1 - positiveShare) / Math.max(1, examples.size() - same);
    var size = examples.getFirst().features().values().length;
    var scales = scales(examples, size);
    var scaled =
        examples.stream()
            .map(e -> Scaled.of(e, scales, e.sameEvent() ? positive : negative))
            .toList();
    var weights = new double[size + 1];
    for (var step = 0; step < STEPS; step++) {
      var gradient = new double[size + 1];
      for (var example : scaled) {
        add(gradient, example, error(example, weights));
      }
      descend(weights, gradient);
    }
    for (var i = 0; i < size; i++) {
      weights[i] /= scales[i];
    }
    return weights;
  }

  private static double[] scales(List<Example> examples, int size) {
    var scales = new double[size];
    for (var example : examples) {
      var values = example.features().values();
      for (var i = 0; i < size; i++) {
        scales[i] = Math.max(scales[i], Math.abs(values[i]));
      }
    }
    for (var i = 0; i < size; i++) {
      scales[i] = scales[i] == 0 ? 1 : scales[i];
    }
    return scales;
  }

  private static double error(Scaled example, double[] weights) {
    var size = example.values.length;
    var logit = weights[size];
    for (var i = 0; i < size; i++) {
      logit += weights[i] * example.values[i];
    }
    return example.weight * (1 / (1 + Math.exp(-logit)) - example.target);
  }

  private static void add(double[] gradient, Scaled example, double error) {
    for (var i = 0; i < example.values.length; i++) {
      gradient[i] += error * example.values[i];
    }
    gradient[example.values.length] += error;
  }

  private static void descend(double[] weights, double[] gradient) {
    for (var i = 0; i < weights.length; i++) {
      var ridge = i == weights.length - 1 ? 0 : RIDGE * weights[i];
      weights[i] -= RATE * 8 * (gradient[i] + ridge);
    }
  }

  /** An example with every value at most 1. */
  private static final class Scaled {
    private final double[] values;
    private final double target;
    private final double weight;

    private Scaled(double[] values, double target, double weight) {
      this.values = values;
      this.target = target;
      this.weight = weight;
    }

    static Scaled of(Example example, double[] scales, double weight) {
      var values = example.features.values();
      for (var i = 0; i < values.length; i++) {
        values[i] /= scales[i];
      }
      return new Scaled(values, example.sameEvent ? 1 : 0, weight);
    }
  }
}
