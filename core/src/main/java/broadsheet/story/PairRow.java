package broadsheet.story;

import java.util.Arrays;

/**
 * Everything that two articles have in common or not, as small whole numbers for {@link
 * PairForest}.
 */
final class PairRow {
  /** How many values there are. */
  static final int WIDTH = 44;

  private static final int MAX = 63;

  private final byte[] row = new byte[WIDTH];
  private int width;

  private PairRow() {}

  static byte[] of(Profile a, Profile b, PairFeatures pair) {
    var row = new PairRow();
    row.common(pair);
    row.shares(a, b);
    row.traits(a, b);
    return row.row;
  }

  private void common(PairFeatures pair) {
    share(pair.meaning());
    share(pair.words());
    share(pair.names());
    add(pair.rarest() * 2.5);
    share(pair.numbers());
    share(pair.headline());
    add(12 * Math.log1p(pair.days()));
    add(pair.sameOutlet());
    share(PairModel.probability(pair));
  }

  private void shares(Profile a, Profile b) {
    for (var kind = 0; kind < Profile.KINDS; kind++) {
      var one = a.weighted(kind).shared(b.weighted(kind));
      var other = b.weighted(kind).shared(a.weighted(kind));
      share(Math.min(one.share(), other.share()));
      share(Math.max(one.share(), other.share()));
      add(one.count() * 2);
      add(one.best() * 2.5);
      add(one.first() + other.first());
      add(Math.min(a.weighted(kind).size(), b.weighted(kind).size()));
    }
    var headline = a.headlineWithin(b);
    var turned = b.headlineWithin(a);
    share(Math.min(headline, turned));
    share(Math.max(headline, turned));
    share(TextSketches.containment(a.fingerprint().sketch(), b.fingerprint().sketch()));
    add(12 * Math.abs(Math.log((1.0 + a.length()) / (1.0 + b.length()))));
    add(8 * Math.log1p(Math.min(a.length(), b.length())));
    add(a.isDated() && b.isDated() ? 1 : 0);
  }

  private void traits(Profile a, Profile b) {
    for (var kind = 0; kind < Profile.TRAITS; kind++) {
      var one = a.traits(kind);
      var other = b.traits(kind);
      var shared = (int) Arrays.stream(one).filter(v -> Arrays.binarySearch(other, v) >= 0).count();
      var least = Math.min(one.length, other.length);
      add(least == 0 ? 0 : shared == 0 ? 1 : 2 + 8.0 * shared / least);
      if (kind == 0) {
        add(distance(one, other));
      }
    }
  }

  /** How far apart the nearest days of both are, plus 1; 0 when one tells of none. */
  private static double distance(int[] one, int[] other) {
    var least = Integer.MAX_VALUE;
    for (var a : one) {
      for (var b : other) {
        least = Math.min(least, Math.abs(a - b));
      }
    }
    return least == Integer.MAX_VALUE ? 0 : 1 + least;
  }

  private void share(double value) {
    add(MAX * value);
  }

  private void add(double value) {
    row[width++] = (byte) Math.clamp(Math.round(value), 0, MAX);
  }
}
