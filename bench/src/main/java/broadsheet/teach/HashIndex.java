package broadsheet.teach;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * A read-mostly table from words to small numbers that keeps the words' 64-bit hashes only: 12
 * bytes a slot instead of some 150 for a map of strings. With millions of words two of them share a
 * hash about once in a million tables.
 */
final class HashIndex {
  private static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final int SIZE_MAX = 1 << 26;

  private final long[] keys;
  private final int[] values;

  private HashIndex(long[] keys, int[] values) {
    this.keys = keys;
    this.values = values;
  }

  /** An empty table for this many words. */
  static HashIndex forSize(int words) {
    var slots = Integer.highestOneBit(Math.max(8, words) * 3 / 2) * 2;
    return new HashIndex(new long[slots], new int[slots]);
  }

  static long hash(String word) {
    return follow(SEED, word);
  }

  /** The hash of a sequence of words: that of those before, and the next word. */
  static long follow(long before, String word) {
    var hash = before * PRIME + 1;
    for (var i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * PRIME;
    }
    hash = (hash ^ (hash >>> 32)) * 0x9E3779B97F4A7C15L;
    hash ^= hash >>> 29;
    return hash == 0 ? 1 : hash;
  }

  /** The value, which is not negative, or -1. */
  int get(long hash) {
    return values[slot(hash)] - 1;
  }

  void put(long hash, int value) {
    var slot = slot(hash);
    keys[slot] = hash;
    values[slot] = value + 1;
  }

  int slots() {
    return keys.length;
  }

  /** The same table with twice the room. */
  HashIndex doubled() {
    var doubled = new HashIndex(new long[keys.length * 2], new int[keys.length * 2]);
    for (var i = 0; i < keys.length; i++) {
      if (keys[i] != 0) {
        doubled.put(keys[i], values[i] - 1);
      }
    }
    return doubled;
  }

  private int slot(long hash) {
    var mask = keys.length - 1;
    var slot = (int) hash & mask;
    while (keys[slot] != 0 && keys[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(keys.length);
    var buffer = ByteBuffer.allocate(keys.length * (Long.BYTES + Integer.BYTES));
    buffer.asLongBuffer().put(keys);
    buffer.position(keys.length * Long.BYTES);
    buffer.asIntBuffer().put(values);
    out.write(buffer.array());
  }

  static HashIndex read(DataInputStream in) throws IOException {
    var slots = in.readInt();
    if (slots < 8 || slots > SIZE_MAX || Integer.bitCount(slots) != 1) {
      throw new IOException("not a table of " + slots);
    }
    var keys = new long[slots];
    var values = new int[slots];
    var bytes = new byte[slots * (Long.BYTES + Integer.BYTES)];
    in.readFully(bytes);
    var buffer = ByteBuffer.wrap(bytes);
    buffer.asLongBuffer().get(keys);
    buffer.position(slots * Long.BYTES);
    buffer.asIntBuffer().get(values);
    return new HashIndex(keys, values);
  }
}
