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

  /** Words, names and phrases. */
  static final int KINDS = 3;

  private static final List<String> TRAIT_KINDS =
      List.of(Traits.DAY, Traits.WEEKDAY, Traits.AGE, Traits.COUNT, Traits.MANY);

  /** How many kinds of traits there are. */
  static final int TRAITS = TRAIT_KINDS.size();

  private final Fingerprint fingerprint;
  private final Weighted words;
  private final Weighted names;
  private final Weighted phrases;
  private final int[][] traits = new int[TRAITS][];
  private final int[] numbers;
  private final int[] headline;

  Profile(Fingerprint fingerprint) {
    this.fingerprint = fingerprint;
    var terms = fingerprint.terms();
    this.words = Weighted.of(terms.words());
    this.names = Weighted.of(terms.names());
    this.numbers = hashes(terms.numbers());
    this.headline = hashes(terms.headline());
    this.phrases = Weighted.of(terms.phrases());
    for (var kind = 0; kind < TRAITS; kind++) {
      traits[kind] = values(terms.traits(), kind);
    }
  }

  /** The values of one kind among traits, lowest first. */
  static int[] values(List<String> traits, int kind) {
    var prefix = TRAIT_KINDS.get(kind);
    return traits.stream()
        .filter(trait -> trait.startsWith(prefix))
        .mapToInt(trait -> Integer.parseInt(trait.substring(prefix.length())))
        .sorted()
        .toArray();
  }

  Weighted weighted(int kind) {
    return kind == 0 ? words : kind == 1 ? names : phrases;
  }

  int[] traits(int kind) {
    return traits[kind];
  }

  boolean isDated() {
    return fingerprint.publishedAt() != null;
  }

  /** How long the text is, in different runs of words. */
  int length() {
    return fingerprint.sketch().shingles();
  }

  /** The share of the headline's words that stand in the other's headline or telling words. */
  double headlineWithin(Profile other) {
    var found = 0;
    for (var word : headline) {
      found += Arrays.binarySearch(other.headline, word) >= 0 || other.words.has(word) ? 1 : 0;
    }
    return headline.length == 0 ? 0 : (double) found / headline.length;
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
}
