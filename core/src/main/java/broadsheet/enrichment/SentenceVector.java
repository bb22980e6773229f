package broadsheet.enrichment;

import java.util.Arrays;

/**
 * A text's meaning as a unit vector of signed bytes: 127 stands for 1. Integers, so that the dot
 * product is the same on every machine.
 */
public final class SentenceVector {
  private static final double UNIT = 127.0 * 127.0;

  private final byte[] components;

  private SentenceVector(byte[] components) {
    this.components = components;
  }

  /** Normalises to length 1 and rounds each component to a byte. */
  public static SentenceVector of(float[] values) {
    var squares = 0.0;
    for (var value : values) {
      squares += (double) value * value;
    }
    var scale = squares == 0 ? 0 : 127 / Math.sqrt(squares);
    var bytes = new byte[values.length];
    for (var i = 0; i < values.length; i++) {
      bytes[i] = (byte) Math.round(values[i] * scale);
    }
    return new SentenceVector(bytes);
  }

  public static SentenceVector ofBytes(byte[] components) {
    return new SentenceVector(components.clone());
  }

  public byte[] toBytes() {
    return components.clone();
  }

  public int dimensions() {
    return components.length;
  }

  /** The integer dot product. */
  public int dot(SentenceVector other) {
    var sum = 0;
    for (var i = 0; i < components.length; i++) {
      sum += components[i] * other.components[i];
    }
    return sum;
  }

  /** Cosine of the angle, from -1 to 1; both vectors have the same dimensions. */
  public double cosine(SentenceVector other) {
    return dot(other) / UNIT;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SentenceVector that && Arrays.equals(components, that.components);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(components);
  }
}
