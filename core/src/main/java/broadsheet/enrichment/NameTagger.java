package broadsheet.enrichment;

/**
 * Labels the tokens of English text as parts of names, by a linear model of labels in their order
 * (Collins 2002) over hashed features.
 */
final class NameTagger {
  static final int BUCKETS = 1 << 18;
  static final int LABELS = NameLabels.COUNT;

  private static final int STEPS = LABELS * LABELS;

  /** The largest weight, and what the smallest step of a weight in memory is worth. */
  private static final float WEIGHT_MAX = 256;

  private static final float UNIT = 1 / 100f;

  private final short[] weights = new short[BUCKETS * LABELS];
  private final float[] steps = new float[STEPS];

  /** Reads weights as {@link NameTaggerFit} writes them. */
  NameTagger(byte[] weights) {
    if (weights.length != BUCKETS * LABELS + STEPS) {
      throw new IllegalArgumentException("names tagger of " + weights.length + " bytes");
    }
    for (var i = 0; i < this.weights.length; i++) {
      this.weights[i] = (short) Math.round(unpacked(weights[i]) / UNIT);
    }
    for (var i = 0; i < STEPS; i++) {
      steps[i] = unpacked(weights[BUCKETS * LABELS + i]) / UNIT;
    }
  }

  /** A weight as one byte: a step grows with the weight, so that small ones are kept exactly. */
  static byte packed(float weight) {
    var share = Math.min(1, Math.abs(weight) / WEIGHT_MAX);
    return (byte) Math.round(Math.copySign(Math.sqrt(share) * Byte.MAX_VALUE, weight));
  }

  private static float unpacked(byte weight) {
    var root = weight / (float) Byte.MAX_VALUE;
    return Math.copySign(root * root * WEIGHT_MAX, root);
  }

  /** The place of a feature's weights, one for each label. */
  static int row(int feature) {
    return (feature & (BUCKETS - 1)) * LABELS;
  }

  /** A label for each token of a text, line by line. */
  int[] label(NameText text, NameFeatures features) {
    var labels = new int[text.count()];
    for (var begin = 0; begin < labels.length; begin = text.lineEnd(begin)) {
      var end = text.lineEnd(begin);
      var scores = new float[end - begin][];
      for (var i = begin; i < end; i++) {
        scores[i - begin] = features.canBeName(i) ? score(features.of(i)) : NamePath.OUTSIDE;
      }
      System.arraycopy(NamePath.best(scores, steps), 0, labels, begin, end - begin);
    }
    return labels;
  }

  private float[] score(Features features) {
    var sums = new int[LABELS];
    for (var i = 0; i < features.count(); i++) {
      var row = row(features.bucket(i));
      for (var label = 0; label < LABELS; label++) {
        sums[label] += weights[row + label];
      }
    }
    var scores = new float[LABELS];
    for (var label = 0; label < LABELS; label++) {
      scores[label] = sums[label];
    }
    return scores;
  }
}
