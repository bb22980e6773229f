package broadsheet.story;

/**
 * Weighs what two articles have in common: a logistic regression over {@link PairFeatures}, fitted
 * by {@code broadsheet dev fit} (docs/quality.md says on what).
 */
final class PairModel {
  static final double MEANING = 3.068;
  static final double WORDS = 5.373;
  static final double NAMES = 3.991;
  static final double RAREST = -0.031;
  static final double NUMBERS = 4.766;
  static final double HEADLINE = -0.199;
  static final double TIME = -0.690;
  static final double SAME_OUTLET = -2.791;
  static final double BIAS = -4.323;

  private static final double[] WEIGHTS = {
    MEANING, WORDS, NAMES, RAREST, NUMBERS, HEADLINE, TIME, SAME_OUTLET, BIAS
  };

  private PairModel() {}

  /** The chance, from 0 to 1, that both articles tell of one event. */
  static double probability(PairFeatures pair) {
    return LogisticFit.probability(WEIGHTS, pair.values());
  }

  /** How much two articles have to do with each other, from 0 to 1, of one event or not. */
  static double relatedness(PairFeatures pair) {
    var alike = 0.4 * pair.meaning() + 0.35 * pair.names() + 0.25 * pair.words();
    return alike / (1 + 0.05 * pair.days());
  }
}
