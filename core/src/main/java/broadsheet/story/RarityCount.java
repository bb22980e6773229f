package broadsheet.story;

import java.util.Collection;
import java.util.HashSet;

/** Counts in how many texts words stand, to make a {@link Rarity} table. */
public final class RarityCount {
  private RarityCount() {}

  /**
   * The table of a collection of texts.
   *
   * @param texts each text's words in comparable form
   */
  public static byte[] table(Iterable<? extends Collection<String>> texts) {
    var counts = new int[Rarity.BUCKETS];
    var total = 0;
    for (var words : texts) {
      var buckets = new HashSet<Integer>();
      words.forEach(word -> buckets.add(Rarity.bucket(word)));
      buckets.forEach(bucket -> counts[bucket]++);
      total++;
    }
    var table = new byte[Rarity.BUCKETS];
    for (var i = 0; i < table.length; i++) {
      var rarity = Math.log((total + 1.0) / (counts[i] + 0.5));
      table[i] = (byte) Math.clamp(Math.round(rarity * Rarity.SCALE), 0, 255);
    }
    return table;
  }
}
