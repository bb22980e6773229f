package broadsheet.story;

import java.util.Arrays;

/** MinHash signature of a text's shingles (Broder 1997). */
public final class TextSketch {
  private final int[] minima;
  private final int shingles;

  private TextSketch(int[] minima, int shingles) {
    this.minima = minima;
    this.shingles = shingles;
  }

  /** {@code shingles} is how many different ones the text had. */
  public static TextSketch of(int[] minima, int shingles) {
    return new TextSketch(minima.clone(), shingles);
  }

  public int[] minima() {
    return minima.clone();
  }

  public int shingles() {
    return shingles;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TextSketch that
        && shingles == that.shingles
        && Arrays.equals(minima, that.minima);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(minima) * 31 + shingles;
  }
}
