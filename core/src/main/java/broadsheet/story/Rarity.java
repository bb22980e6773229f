package broadsheet.story;

import java.util.Arrays;

/**
 * How rare words are in the news: inverse document frequency (Sparck Jones 1972) of hashed words,
 * counted once over a background collection, so that a comparison of two articles depends on
 * nothing but these two.
 */
public final class Rarity {
  /** Size of the table: one byte a bucket. */
  public static final int BUCKETS = 1 << 18;

  /** A byte of the table is the natural logarithm of total over document count, times this. */
  public static final float SCALE = 16f;

  private static final byte UNKNOWN = (byte) (6 * SCALE);

  private final byte[] table;

  private Rarity(byte[] table) {
    this.table = table;
  }

  /**
   * Reads a table as {@link RarityCount} writes it.
   *
   * @throws IllegalArgumentException when it has not {@link #BUCKETS} bytes
   */
  public static Rarity of(byte[] table) {
    if (table.length != BUCKETS) {
      throw new IllegalArgumentException("rarity table of " + table.length + " bytes");
    }
    return new Rarity(table.clone());
  }

  /** Knows no word: all are equally rare. */
  public static Rarity unknown() {
    var table = new byte[BUCKETS];
    Arrays.fill(table, UNKNOWN);
    return new Rarity(table);
  }

  /** From 0 (in every text) to about 12 (in none seen). */
  public float of(String word) {
    return (table[bucket(word)] & 0xff) / SCALE;
  }

  /** Which bucket counts for a word: FNV-1a, folded. */
  static int bucket(String word) {
    var hash = 0x811c9dc5;
    for (var i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x01000193;
    }
    return (hash ^ (hash >>> 16)) & (BUCKETS - 1);
  }
}
