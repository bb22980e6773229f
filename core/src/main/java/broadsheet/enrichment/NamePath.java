package broadsheet.enrichment;

import java.util.Arrays;

/** Finds the best labels of a line together (Viterbi 1967). */
final class NamePath {
  private static final int LABELS = NameLabels.COUNT;
  private static final int[][] BEFORE = before();

  /** The scores of a token that is outside of names. */
  static final float[] OUTSIDE = {};

  private NamePath() {}

  /** Which labels may stand before each. */
  private static int[][] before() {
    var before = new int[LABELS][];
    for (var label = 0; label < LABELS; label++) {
      var some = new int[LABELS];
      var count = 0;
      for (var other = 0; other < LABELS; other++) {
        if (NameLabels.follows(label, other)) {
          some[count++] = other;
        }
      }
      before[label] = Arrays.copyOf(some, count);
    }
    return before;
  }

  /**
   * The best labels of tokens.
   *
   * @param scores of each label for each token; empty for a token outside of names
   * @param steps what it is worth that a label follows another, by {@code before * LABELS + label}
   */
  static int[] best(float[][] scores, float[] steps) {
    var count = scores.length;
    var from = new int[count][];
    var sums = new float[LABELS];
    Arrays.fill(sums, Float.NEGATIVE_INFINITY);
    sums[NameLabels.OUTSIDE] = 0;
    for (var i = 0; i < count; i++) {
      from[i] = new int[scores[i].length == 0 ? 1 : LABELS];
      sums = next(sums, scores[i], steps, from[i]);
    }
    var label = last(sums);
    var labels = new int[count];
    for (var i = count - 1; i >= 0; i--) {
      labels[i] = label;
      label = from[i][label];
    }
    return labels;
  }

  /** The best label that ends a line: no name goes on in the next one. */
  private static int last(float[] sums) {
    var best = NameLabels.OUTSIDE;
    for (var label = 0; label < LABELS; label++) {
      best = !NameLabels.isOpen(label) && sums[label] > sums[best] ? label : best;
    }
    return best;
  }

  private static float[] next(float[] sums, float[] own, float[] steps, int[] from) {
    var next = new float[LABELS];
    Arrays.fill(next, Float.NEGATIVE_INFINITY);
    for (var label = 0; label < from.length; label++) {
      var best = BEFORE[label][0];
      var most = Float.NEGATIVE_INFINITY;
      for (var before : BEFORE[label]) {
        var sum = sums[before] + steps[before * LABELS + label];
        best = sum > most ? before : best;
        most = Math.max(sum, most);
      }
      from[label] = best;
      next[label] = most + (own.length == 0 ? 0 : own[label]);
    }
    return next;
  }
}
