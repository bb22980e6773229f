package broadsheet.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Terms as sorted hashes with their weights, made for fast comparison. */
final class Weighted {
  /** So many of the most telling terms are the first ones. */
  private static final int FIRST = 5;

  private final int[] hashes;
  private final float[] weights;
  private final boolean[] isFirst;
  private final double length;
  private final double sum;

  private Weighted(int[] hashes, float[] weights, boolean[] isFirst) {
    this.hashes = hashes;
    this.weights = weights;
    this.isFirst = isFirst;
    var squares = 0.0;
    var all = 0.0;
    for (var weight : weights) {
      squares += weight * weight;
      all += weight;
    }
    length = Math.sqrt(squares);
    sum = all;
  }

  /** Of terms, the most telling first. */
  static Weighted of(List<Terms.Term> terms) {
    record Numbered(int hash, float weight, int place) {}
    var sorted =
        java.util.stream.IntStream.range(0, terms.size())
            .mapToObj(i -> new Numbered(terms.get(i).key().hashCode(), terms.get(i).weight(), i))
            .sorted(Comparator.comparingInt(Numbered::hash))
            .toList();
    var weights = new float[sorted.size()];
    var isFirst = new boolean[sorted.size()];
    for (var i = 0; i < weights.length; i++) {
      weights[i] = sorted.get(i).weight;
      isFirst[i] = sorted.get(i).place < FIRST;
    }
    return new Weighted(sorted.stream().mapToInt(Numbered::hash).toArray(), weights, isFirst);
  }

  int size() {
    return hashes.length;
  }

  boolean has(int hash) {
    return Arrays.binarySearch(hashes, hash) >= 0;
  }

  double cosine(Weighted other) {
    var product = 0.0;
    for (int i = 0, j = 0; i < hashes.length && j < other.hashes.length; ) {
      if (hashes[i] == other.hashes[j]) {
        product += (double) weights[i] * other.weights[j];
      }
      var step = Integer.compare(hashes[i], other.hashes[j]);
      i += step <= 0 ? 1 : 0;
      j += step >= 0 ? 1 : 0;
    }
    return product == 0 ? 0 : product / (length * other.length);
  }

  double rarestShared(Weighted other) {
    return shared(other).best;
  }

  /**
   * What of these terms the other has as well.
   *
   * @param share their part of all weight
   * @param best the highest lower weight of one
   * @param first how many of the most telling ones are among them
   */
  record Shared(double share, int count, double best, int first) {}

  Shared shared(Weighted other) {
    var weight = 0.0;
    var count = 0;
    var best = 0.0;
    var first = 0;
    for (int i = 0, j = 0; i < hashes.length && j < other.hashes.length; ) {
      var step = Integer.compare(hashes[i], other.hashes[j]);
      if (step == 0) {
        weight += weights[i];
        count++;
        best = Math.max(best, Math.min(weights[i], other.weights[j]));
        first += isFirst[i] ? 1 : 0;
      }
      i += step <= 0 ? 1 : 0;
      j += step >= 0 ? 1 : 0;
    }
    return new Shared(sum == 0 ? 0 : weight / sum, count, best, first);
  }
}
