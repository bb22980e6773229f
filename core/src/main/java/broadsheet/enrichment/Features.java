package broadsheet.enrichment;

import java.util.Arrays;

/**
 * The features of one thing to be judged, as buckets of a {@link HashedWeights} table (feature
 * hashing, Weinberger et al. 2009). A feature is told from others by its place in its group, so
 * that calls are never made conditionally within a group.
 */
final class Features {
  private int[] buckets = new int[96];
  private int count;
  private int template;

  /** Begins anew. */
  void clear() {
    count = 0;
  }

  /** What follows are the features {@code first}, {@code first + 1} and so on. */
  void group(int first) {
    template = first;
  }

  void add(int a) {
    put(mix(next(), a));
  }

  void add(int a, int b) {
    put(mix(mix(next(), a), b));
  }

  void add(int a, int b, int c) {
    put(mix(mix(mix(next(), a), b), c));
  }

  int count() {
    return count;
  }

  int bucket(int index) {
    return buckets[index];
  }

  int[] copy() {
    return Arrays.copyOf(buckets, count);
  }

  /** A claim as a number. */
  static int yes(boolean claim) {
    return claim ? 1 : 0;
  }

  /** A number for a word's last characters. */
  static int ending(String word, int length) {
    var hash = 0;
    for (var i = Math.max(0, word.length() - length); i < word.length(); i++) {
      hash = hash * 31 + word.charAt(i);
    }
    return hash;
  }

  private int next() {
    return template++ * 7919 + 13;
  }

  private void put(int hash) {
    if (count == buckets.length) {
      buckets = Arrays.copyOf(buckets, count * 2);
    }
    buckets[count++] = hash & (HashedWeights.SIZE - 1);
  }

  private static int mix(int a, int b) {
    var mixed = a * 0x9E3779B1 ^ Integer.rotateLeft(b * 0x85EBCA6B, 13);
    mixed ^= mixed >>> 15;
    mixed *= 0xC2B2AE35;
    return mixed ^ (mixed >>> 13);
  }
}
