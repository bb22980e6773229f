package broadsheet.enrichment.weight;

import java.util.ArrayList;
import java.util.List;

/**
 * Tables of weights as one byte a weight: first the size of each table's step (four bytes, the most
 * significant first), then each table's steps, from -127 to 127.
 */
public final class PackedWeights {
  private static final int STEPS_MAX = 127;
  private static final float STEP_LEAST = 1e-6f;

  private PackedWeights() {}

  /** How many bytes so many tables have. */
  public static int size(int tables, int weights) {
    return tables * (Float.BYTES + weights);
  }

  /** Packs tables of one length. */
  public static byte[] pack(List<float[]> tables) {
    var weights = tables.getFirst().length;
    var packed = new byte[size(tables.size(), weights)];
    for (var table = 0; table < tables.size(); table++) {
      var step = step(tables.get(table));
      putStep(packed, table, step);
      var begin = tables.size() * Float.BYTES + table * weights;
      for (var i = 0; i < weights; i++) {
        var steps = Math.round(tables.get(table)[i] / step);
        packed[begin + i] = (byte) Math.clamp(steps, -STEPS_MAX, STEPS_MAX);
      }
    }
    return packed;
  }

  /**
   * What was packed, to within half a step.
   *
   * @param weights how many each table has
   * @throws IllegalArgumentException when there are more or fewer bytes than that takes
   */
  public static List<float[]> unpack(byte[] packed, int tables, int weights) {
    if (packed.length != size(tables, weights)) {
      throw new IllegalArgumentException(
          tables + " tables of " + weights + " weights in " + packed.length + " bytes");
    }
    var unpacked = new ArrayList<float[]>();
    for (var table = 0; table < tables; table++) {
      var step = step(packed, table);
      var begin = tables * Float.BYTES + table * weights;
      var all = new float[weights];
      for (var i = 0; i < weights; i++) {
        all[i] = packed[begin + i] * step;
      }
      unpacked.add(all);
    }
    return unpacked;
  }

  /** So large that the largest weight still fits. */
  private static float step(float[] weights) {
    var largest = 0f;
    for (var weight : weights) {
      largest = Math.max(largest, Math.abs(weight));
    }
    return Math.max(largest / STEPS_MAX, STEP_LEAST);
  }

  private static float step(byte[] packed, int table) {
    var bits = 0;
    for (var i = 0; i < Float.BYTES; i++) {
      bits = (bits << Byte.SIZE) | (packed[table * Float.BYTES + i] & 0xff);
    }
    return Float.intBitsToFloat(bits);
  }

  private static void putStep(byte[] packed, int table, float step) {
    var bits = Float.floatToIntBits(step);
    for (var i = Float.BYTES - 1; i >= 0; i--) {
      packed[table * Float.BYTES + i] = (byte) bits;
      bits >>>= Byte.SIZE;
    }
  }
}
