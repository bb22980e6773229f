package broadsheet.enrichment.place;

import java.util.Arrays;

/** What is said of one choice, as buckets of a linear model. */
final class PlaceFeatures {
  private int[] buckets = new int[32];
  private int count;

  /** Says that the trait of this number has this value. */
  PlaceFeatures add(int trait, int value) {
    var hash = (trait * 0x9E3779B1) ^ (value * 0x85EBCA77);
    hash ^= hash >>> 15;
    hash *= 0x2C1B3C6D;
    hash ^= hash >>> 13;
    if (count == buckets.length) {
      buckets = Arrays.copyOf(buckets, count * 2);
    }
    buckets[count++] = hash & (PlaceWeights.SIZE - 1);
    return this;
  }

  /** Says that the trait of this number has this word as value. */
  PlaceFeatures add(int trait, String word) {
    return add(trait, word.hashCode());
  }

  int count() {
    return count;
  }

  int bucket(int i) {
    return buckets[i];
  }
}
