package broadsheet.enrichment;

/** The weights of a {@link NameTagger} while it learns, with their averages over all turns. */
final class NameWeights {
  private static final int LABELS = NameTagger.LABELS;

  private final float[] weights = new float[NameTagger.BUCKETS * LABELS];
  private final float[] steps = new float[LABELS * LABELS];
  private final double[] sums = new double[weights.length];
  private final double[] stepSums = new double[steps.length];
  private double turns = 1;

  /** The best labels of a line's tokens; no features mean outside of names. */
  int[] best(int[][] features) {
    var scores = new float[features.length][];
    for (var i = 0; i < features.length; i++) {
      var own = features[i];
      scores[i] = own.length == 0 ? NamePath.OUTSIDE : score(own);
    }
    return NamePath.best(scores, steps);
  }

  private float[] score(int[] features) {
    var scores = new float[LABELS];
    for (var feature : features) {
      var row = NameTagger.row(feature);
      for (var label = 0; label < LABELS; label++) {
        scores[label] += weights[row + label];
      }
    }
    return scores;
  }

  /** Moves towards the right labels of a line where others were found. */
  void learn(int[][] features, int[] right) {
    var found = best(features);
    for (var i = 0; i < right.length; i++) {
      var before = i == 0 ? NameLabels.OUTSIDE : right[i - 1];
      var foundBefore = i == 0 ? NameLabels.OUTSIDE : found[i - 1];
      if (right[i] != found[i]) {
        move(features[i], right[i], found[i]);
      }
      if (right[i] != found[i] || before != foundBefore) {
        step(before, right[i], 1);
        step(foundBefore, found[i], -1);
      }
    }
    turns++;
  }

  private void move(int[] features, int right, int wrong) {
    for (var feature : features) {
      var row = NameTagger.row(feature);
      weights[row + right]++;
      sums[row + right] += turns;
      weights[row + wrong]--;
      sums[row + wrong] -= turns;
    }
  }

  private void step(int before, int label, int by) {
    steps[before * LABELS + label] += by;
    stepSums[before * LABELS + label] += by * turns;
  }

  /** The averages. */
  NameWeights settled() {
    var settled = new NameWeights();
    for (var i = 0; i < weights.length; i++) {
      settled.weights[i] = (float) (weights[i] - sums[i] / turns);
    }
    for (var i = 0; i < steps.length; i++) {
      settled.steps[i] = (float) (steps[i] - stepSums[i] / turns);
    }
    return settled;
  }

  /** As {@link NameTagger} reads them. */
  byte[] bytes() {
    var bytes = new byte[weights.length + steps.length];
    for (var i = 0; i < weights.length; i++) {
      bytes[i] = NameTagger.packed(weights[i]);
    }
    for (var i = 0; i < steps.length; i++) {
      bytes[weights.length + i] = NameTagger.packed(steps[i]);
    }
    return bytes;
  }
}
