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

  static PlaceWeights of(float[] weights) {
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

  /** One for every bucket. */
  float[] weights() {
    return weights.clone();
  }
}
