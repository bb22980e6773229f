package broadsheet.story;

import java.util.Arrays;
import java.util.List;

/**
 * A fingerprint made ready for fast comparison: terms as sorted hashes with unit-length weights.
 */
final class Profile {
  /** Articles further apart than this tell of different events. */
  static final double WINDOW_DAYS = 30;

  /** Headlines with this much in common are one headline, changed a little. */
  private static final double SAME_HEADLINE_MIN = 0.5;

  private static final double MILLIS_A_DAY = 86_400_000.0;

  private final Fingerprint fingerprint;
  private final Weighted words;
  private final Weighted names;
  private final int[] numbers;
  private final int[] headline;

  Profile(Fingerprint fingerprint) {
    this.fingerprint = fingerprint;
    var terms = fingerprint.terms();
    this.words = Weighted.of(terms.words());
    this.names = Weighted.of(terms.names());
    this.numbers = hashes(terms.numbers());
    this.headline = hashes(terms.headline());
  }

  Fingerprint fingerprint() {
    return fingerprint;
  }

  /** Days between both, 0 when either date is unknown. */
  double daysTo(Profile other) {
    if (fingerprint.publishedAt() == null || other.fingerprint.publishedAt() == null) {
      return 0;
    }
    var millis = fingerprint.at().toEpochMilli() - other.fingerprint.at().toEpochMilli();
    return Math.abs(millis) / MILLIS_A_DAY;
  }

  PairFeatures with(Profile other) {
    return new PairFeatures(
        Math.max(0, fingerprint.vector().cosine(other.fingerprint.vector())),
        words.cosine(other.words),
        names.cosine(other.names),
        Math.max(words.rarestShared(other.words), names.rarestShared(other.names)),
        overlap(numbers, other.numbers),
        overlap(headline, other.headline),
        daysTo(other),
        isSameOutlet(other) ? 1 : 0);
  }

  /** Whether one repeats the other's text, as carried by another outlet or published again. */
  boolean isCopyOf(Profile other) {
    return hasTextOf(other) && !isFurnitureOf(other);
  }

  /**
   * Whether both have the same text under different headlines in one outlet: no outlet tells two
   * events in the same words, so what was taken for text is what stands on all its pages.
   */
  boolean isFurnitureOf(Profile other) {
    return isSameOutlet(other)
        && overlap(headline, other.headline) < SAME_HEADLINE_MIN
        && hasTextOf(other);
  }

  private boolean hasTextOf(Profile other) {
    return TextSketches.isCopy(fingerprint.sketch(), other.fingerprint.sketch());
  }

  private boolean isSameOutlet(Profile other) {
    var outlet = fingerprint.outlet();
    return outlet != null && outlet.equals(other.fingerprint.outlet());
  }

  private static int[] hashes(List<String> keys) {
    return keys.stream().mapToInt(String::hashCode).sorted().distinct().toArray();
  }

  private static double overlap(int[] a, int[] b) {
    if (a.length == 0 || b.length == 0) {
      return 0;
    }
    var shared = Arrays.stream(a).filter(key -> Arrays.binarySearch(b, key) >= 0).count();
    return shared / Math.sqrt((double) a.length * b.length);
  }

  /** Sorted term hashes with their weights and the length of the weight vector. */
  private record Weighted(List<Entry> entries, double length) {
    private record Entry(int hash, float weight) {}

    static Weighted of(List<Terms.Term> terms) {
      var entries =
          terms.stream()
              .map(term -> new Entry(term.key().hashCode(), term.weight()))
              .sorted((a, b) -> Integer.compare(a.hash, b.hash))
              .toList();
      var squares = entries.stream().mapToDouble(e -> e.weight * e.weight).sum();
      return new Weighted(entries, Math.sqrt(squares));
    }

    double cosine(Weighted other) {
      var product = merge(other, false);
      return product == 0 ? 0 : product / (length * other.length);
    }

    double rarestShared(Weighted other) {
      return merge(other, true);
    }

    /** The sum of products over shared terms, or the highest lower weight of one. */
    private double merge(Weighted other, boolean highest) {
      var i = 0;
      var j = 0;
      var result = 0.0;
      while (i < entries.size() && j < other.entries.size()) {
        var a = entries.get(i);
        var b = other.entries.get(j);
        if (a.hash == b.hash) {
          result =
              highest
                  ? Math.max(result, Math.min(a.weight, b.weight))
                  : result + (double) a.weight * b.weight;
        }
        i += a.hash <= b.hash ? 1 : 0;
        j += b.hash <= a.hash ? 1 : 0;
      }
      return result;
    }
  }
}
