package broadsheet.enrichment;

/**
 * A linear model over hashed features. It is kept as one byte a bucket and the size of a step, and
 * learnt with the weights' averages (Freund and Schapire 1999), which forget the order of examples.
 */
final class HashedWeights {
  /** How many buckets there are: a power of two. */
  static final int SIZE = 1 << 18;

  /** Weights that were moved less often than this are noise. */
  private static final int MOVES_LEAST = 4;

  /** The rate and the first square of AdaGrad (Duchi, Hazan and Singer 2011). */
  private static final double RATE = 0.1;

  private static final double FIRST_SQUARE = 0.1;

  private final float[] weights;
  private final double[] sums;
  private final double[] squares;
  private final int[] moves;
  private double turns = 1;

  private HashedWeights(float[] weights, double[] sums) {
    this.weights = weights;
    this.sums = sums;
    this.squares = new double[sums.length];
    this.moves = new int[sums.length];
  }

  /** Knows nothing, and can learn. */
  static HashedWeights empty() {
    return new HashedWeights(new float[SIZE], new double[SIZE]);
  }

  /** These weights, which learn no more. */
  static HashedWeights of(float[] weights) {
    return new HashedWeights(weights, new double[0]);
  }

  double score(Features features) {
    var score = 0.0;
    for (var i = 0; i < features.count(); i++) {
      score += weights[features.bucket(i)];
    }
    return score;
  }

  /** The logistic function of the score: a chance. */
  double chance(Features features) {
    return 1 / (1 + Math.exp(-score(features)));
  }

  /** Moves these buckets by {@code by}. */
  void learn(int[] buckets, double by) {
    for (var bucket : buckets) {
      move(bucket, by);
    }
  }

  /** Moves these buckets against an error, those that have moved much by less. */
  void adapt(int[] buckets, double error) {
    for (var bucket : buckets) {
      squares[bucket] += error * error;
      move(bucket, RATE * error / Math.sqrt(FIRST_SQUARE + squares[bucket]));
    }
  }

  private void move(int bucket, double by) {
    weights[bucket] += (float) by;
    sums[bucket] += by * turns;
    moves[bucket]++;
  }

  /** An example is over. */
  void turn() {
    turns++;
  }

  /** Ends learning: every weight becomes its average over the turns, rare ones nothing. */
  void settle() {
    for (var i = 0; i < SIZE; i++) {
      weights[i] = moves[i] < MOVES_LEAST ? 0 : weights[i] - (float) (sums[i] / turns);
    }
  }

  /** One for every bucket. */
  float[] weights() {
    return weights.clone();
  }
}
