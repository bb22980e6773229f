package broadsheet.enrichment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Mixed orders of examples to learn from, the same every time: Fisher and Yates's shuffle with the
 * numbers of SplitMix64 (Steele, Lea and Flood 2014).
 */
final class Order {
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private long state;

  Order(long seed) {
    state = seed;
  }

  /** As many orders as there are rounds, each another one. */
  <T> List<List<T>> of(List<T> examples, int rounds) {
    var orders = new ArrayList<List<T>>();
    var order = new ArrayList<>(examples);
    for (var round = 0; round < rounds; round++) {
      mix(order);
      orders.add(List.copyOf(order));
    }
    return orders;
  }

  /** Whether this time it is one of so many. */
  boolean isOneOf(int many) {
    return Math.floorMod(next(), (long) many) == 0;
  }

  private void mix(List<?> order) {
    for (var last = order.size() - 1; last > 0; last--) {
      Collections.swap(order, last, (int) Math.floorMod(next(), last + 1L));
    }
  }

  private long next() {
    state += STEP;
    var mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
