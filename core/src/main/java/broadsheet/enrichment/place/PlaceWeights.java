package broadsheet.enrichment.place;

/**
 * A linear model over hashed features, learnt with AdaGrad (Duchi, Hazan and Singer 2011) and kept
 * as one byte a bucket and the size of a step.
 */
final class PlaceWeights {
  /** How many buckets there are: a power of two. */
  static final int SIZE = 1 << 14;

  private static final double RATE = 0.1;
  private static final double FIRST_SQUARE = 1;
  private static final double DECAY = 2e-4;

  private final float[] weights;
  private final double[] squares;

  private PlaceWeights(float[] weights) {
    this.weights = weights;
    squares = new double[weights.length];
  }

  /** Knows nothing, and can learn. */
  static PlaceWeights empty() {
    return new PlaceWeights(new float[SIZE]);
  }

  /** Reads {@link #SIZE} steps, one byte each, from {@code begin} on. */
  static PlaceWeights read(byte[] steps, int begin, float step) {
    var weights = new float[SIZE];
    for (var i = 0; i < SIZE; i++) {
      weights[i] = steps[begin + i] * step;
    }
    return new PlaceWeights(weights);
  }

  double score(PlaceFeatures features) {
    var score = 0.0;
    for (var i = 0; i < features.count(); i++) {
      score += weights[features.bucket(i)];
    }
    return score;
  }

  /** The logistic function of the score: a chance. */
  double chance(PlaceFeatures features) {
    return 1 / (1 + Math.exp(-score(features)));
  }

  /** Moves the weights of these features against an error. */
  void adapt(PlaceFeatures features, double error) {
    for (var i = 0; i < features.count(); i++) {
      var bucket = features.bucket(i);
      var slope = error - DECAY * weights[bucket];
      squares[bucket] += slope * slope;
      weights[bucket] += (float) (RATE * slope / Math.sqrt(FIRST_SQUARE + squares[bucket]));
    }
  }

  /** The largest weight's size over 127. */
  float step() {
    var largest = 0f;
    for (var weight : weights) {
      largest = Math.max(largest, Math.abs(weight));
    }
    return Math.max(largest / 127, 1e-6f);
  }

  /** Writes the steps that {@link #read} reads. */
  void write(byte[] steps, int begin, float step) {
    for (var i = 0; i < SIZE; i++) {
      steps[begin + i] = (byte) Math.clamp(Math.round(weights[i] / step), -127, 127);
    }
  }
}
