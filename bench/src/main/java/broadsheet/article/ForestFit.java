package broadsheet.article;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Fits a {@link BlockForest} by gradient boosting of the logistic loss on histograms. */
public final class ForestFit {
  private static final int DEPTH = 5;
  private static final int TREES = 120;
  private static final double RATE = 0.08;
  private static final double FEATURES_SHARE = 0.3;
  private static final double ROWS_SHARE = 0.8;
  private static final double SMOOTHING = 3;
  private static final double CURVATURE_MIN = 1.5;
  private static final double LEAF_MAX = 2;
  private static final int INNER = (1 << DEPTH) - 1;

  private final TrainingSet set;
  private final SplittableRandom random = new SplittableRandom(7);
  private final double[] sums;
  private final double[] gradients;
  private final double[] curvatures;
  private final int[] nodes;
  private final short[] questions = new short[TREES * INNER];
  private final float[] leaves = new float[TREES * (INNER + 1)];
  private boolean[] rowsUsed = new boolean[0];
  private boolean[] featuresUsed = new boolean[0];

  private ForestFit(TrainingSet set) {
    this.set = set;
    sums = new double[set.size()];
    gradients = new double[set.size()];
    curvatures = new double[set.size()];
    nodes = new int[set.size()];
  }

  public static BlockForest of(TrainingSet set) {
    return new ForestFit(set).fit();
  }

  private BlockForest fit() {
    Arrays.fill(sums, set.bias());
    for (var tree = 0; tree < TREES; tree++) {
      begin();
      for (var level = 0; level < DEPTH; level++) {
        split(tree, level);
      }
      settle(tree);
    }
    return new BlockForest(DEPTH, set.bias(), questions, leaves);
  }

  private void begin() {
    for (var row = 0; row < sums.length; row++) {
      var likely = 1 / (1 + Math.exp(-sums[row]));
      gradients[row] = set.weight(row) * (set.truth(row) - likely);
      curvatures[row] = set.weight(row) * likely * (1 - likely);
      nodes[row] = 0;
    }
    featuresUsed = draw(set.features(), FEATURES_SHARE);
    rowsUsed = draw(set.size(), ROWS_SHARE);
  }

  private boolean[] draw(int count, double share) {
    var drawn = new boolean[count];
    for (var i = 0; i < count; i++) {
      drawn[i] = random.nextDouble() < share;
    }
    return drawn;
  }

  /** Gives each node of a level the question that gains most. */
  private void split(int tree, int level) {
    var first = (1 << level) - 1;
    var best = new Split[1 << level];
    Arrays.fill(best, new Split(0, 0, 0));
    for (var feature = 0; feature < featuresUsed.length; feature++) {
      if (featuresUsed[feature]) {
        improve(best, first, feature);
      }
    }
    for (var i = 0; i < best.length; i++) {
      questions[tree * INNER + first + i] =
          BlockForest.question(best[i].feature(), best[i].limit());
    }
    for (var row = 0; row < nodes.length; row++) {
      var question = best[nodes[row] - first];
      var below = set.value(row, question.feature()) < question.limit();
      nodes[row] = 2 * nodes[row] + (below ? 1 : 2);
    }
  }

  private record Split(double gain, int feature, int limit) {}

  private void improve(Split[] best, int first, int feature) {
    var gradient = new double[best.length][BlockFeatures.VALUES];
    var curvature = new double[best.length][BlockFeatures.VALUES];
    for (var row = 0; row < nodes.length; row++) {
      if (rowsUsed[row]) {
        gradient[nodes[row] - first][set.value(row, feature)] += gradients[row];
        curvature[nodes[row] - first][set.value(row, feature)] += curvatures[row];
      }
    }
    for (var i = 0; i < best.length; i++) {
      var split = best(gradient[i], curvature[i], feature);
      best[i] = split.gain() > best[i].gain() ? split : best[i];
    }
  }

  private static Split best(double[] gradient, double[] curvature, int feature) {
    var allGradient = Arrays.stream(gradient).sum();
    var allCurvature = Arrays.stream(curvature).sum();
    var whole = gain(allGradient, allCurvature);
    var best = new Split(0, 0, 0);
    var left = 0.0;
    var leftCurvature = 0.0;
    for (var limit = 1; limit < gradient.length; limit++) {
      left += gradient[limit - 1];
      leftCurvature += curvature[limit - 1];
      var rightCurvature = allCurvature - leftCurvature;
      if (leftCurvature >= CURVATURE_MIN && rightCurvature >= CURVATURE_MIN) {
        var gain = gain(left, leftCurvature) + gain(allGradient - left, rightCurvature) - whole;
        best = gain > best.gain() ? new Split(gain, feature, limit) : best;
      }
    }
    return best;
  }

  private static double gain(double gradient, double curvature) {
    return gradient * gradient / (curvature + SMOOTHING);
  }

  private void settle(int tree) {
    var gradient = new double[INNER + 1];
    var curvature = new double[INNER + 1];
    for (var row = 0; row < nodes.length; row++) {
      if (rowsUsed[row]) {
        gradient[nodes[row] - INNER] += gradients[row];
        curvature[nodes[row] - INNER] += curvatures[row];
      }
    }
    for (var leaf = 0; leaf <= INNER; leaf++) {
      var step = RATE * gradient[leaf] / (curvature[leaf] + SMOOTHING);
      leaves[tree * (INNER + 1) + leaf] = (float) Math.clamp(step, -LEAF_MAX, LEAF_MAX);
    }
    for (var row = 0; row < nodes.length; row++) {
      sums[row] += leaves[tree * (INNER + 1) + nodes[row] - INNER];
    }
  }
}
