package broadsheet.story;

/**
 * What two articles have in common, as numbers.
 *
 * @param meaning cosine of their vectors
 * @param words cosine of their rare words' weights
 * @param names cosine of their names' weights
 * @param rarest weight of the rarest name or word that both have, 0 when none
 * @param numbers cosine of the sets of numbers
 * @param headline cosine of the sets of headline words
 * @param days days between them; 0 when a date is unknown
 * @param sameOutlet 1 when both are of one outlet
 */
public record PairFeatures(
    double meaning,
    double words,
    double names,
    double rarest,
    double numbers,
    double headline,
    double days,
    double sameOutlet) {
  /** The values as the model weighs them, in this order; days by their logarithm. */
  public double[] values() {
    return new double[] {
      meaning, words, names, rarest, numbers, headline, Math.log1p(days), sameOutlet
    };
  }
}
