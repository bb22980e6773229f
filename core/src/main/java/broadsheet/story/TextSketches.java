package broadsheet.story;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/** Makes and compares MinHash signatures of texts (Broder 1997), to find copies. */
public final class TextSketches {
  /** Words in a shingle. */
  private static final int SHINGLE = 5;

  private static final int HASHES = 64;
  private static final int BAND = 2;

  /** Shorter texts are too short to be called copies. */
  private static final int SHINGLES_MIN = 20;

  /** A copy holds at least this share of the shorter of both texts. */
  private static final double CONTAINMENT_MIN = 0.6;

  private TextSketches() {}

  /** The signature of a text's words, in order and in lower case. */
  public static TextSketch of(List<String> words) {
    var minima = new int[HASHES];
    Arrays.fill(minima, Integer.MAX_VALUE);
    var seen = new HashSet<Integer>();
    for (var i = 0; i + SHINGLE <= words.size(); i++) {
      var shingle = words.subList(i, i + SHINGLE).hashCode();
      if (seen.add(shingle)) {
        lower(minima, shingle);
      }
    }
    return TextSketch.of(minima, seen.size());
  }

  private static void lower(int[] minima, int shingle) {
    for (var i = 0; i < minima.length; i++) {
      minima[i] = Math.min(minima[i], mix(shingle ^ (i * 0x9E3779B9)));
    }
  }

  /** The finishing steps of MurmurHash3. */
  private static int mix(int value) {
    var h = value;
    h = (h ^ (h >>> 16)) * 0x85ebca6b;
    h = (h ^ (h >>> 13)) * 0xc2b2ae35;
    return h ^ (h >>> 16);
  }

  /** Whether one text repeats most of the other, estimated from the signatures. */
  public static boolean isCopy(TextSketch a, TextSketch b) {
    return Math.min(a.shingles(), b.shingles()) >= SHINGLES_MIN
        && containment(a, b) >= CONTAINMENT_MIN;
  }

  /** Estimated share of the shorter text that stands in the longer one, from 0 to 1. */
  public static double containment(TextSketch a, TextSketch b) {
    var jaccard = jaccard(a.minima(), b.minima());
    var shared = jaccard / (1 + jaccard) * (a.shingles() + b.shingles());
    return Math.min(1, shared / Math.max(1, Math.min(a.shingles(), b.shingles())));
  }

  private static double jaccard(int[] a, int[] b) {
    var same = 0;
    for (var i = 0; i < a.length; i++) {
      same += a[i] == b[i] ? 1 : 0;
    }
    return same / (double) a.length;
  }

  /** Keys of which copies share at least one nearly always; empty for short texts. */
  public static long[] bands(TextSketch sketch) {
    if (sketch.shingles() < SHINGLES_MIN) {
      return new long[0];
    }
    var minima = sketch.minima();
    var bands = new long[HASHES / BAND];
    for (var i = 0; i < bands.length; i++) {
      bands[i] =
          ((long) minima[2 * i] << 32) ^ (minima[2 * i + 1] & 0xffffffffL) ^ ((long) i << 58);
    }
    return bands;
  }
}
