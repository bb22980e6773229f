package broadsheet.story;

/**
 * Weighs what two articles have in common: a logistic regression over {@link PairFeatures}, fitted
 * by {@code broadsheet dev fit} (docs/quality.md says on what).
 */
final class PairModel {
  static final double MEANING = 6.0;
  static final double WORDS = 9.0;
  static final double NAMES = 4.0;
  static final double RAREST = 0.15;
  static final double NUMBERS = 1.0;
  static final double HEADLINE = 2.0;
  static final double TIME = -0.9;
  static final double SAME_OUTLET = -0.6;
  static final double BIAS = -7.0;

  private static final double[] WEIGHTS = {
    MEANING, WORDS, NAMES, RAREST, NUMBERS, HEADLINE, TIME, SAME_OUTLET
  };

  private PairModel() {}

  /** The chance, from 0 to 1, that both articles tell of one event. */
  static double probability(PairFeatures pair) {
    var values = pair.values();
    var logit = BIAS;
    for (var i = 0; i < values.length; i++) {
      logit += WEIGHTS[i] * values[i];
    }
    return 1 / (1 + Math.exp(-logit));
  }

  /** How much two articles have to do with each other, from 0 to 1, of one event or not. */
  static double relatedness(PairFeatures pair) {
    var alike = 0.4 * pair.meaning() + 0.35 * pair.names() + 0.25 * pair.words();
    return alike / (1 + 0.05 * pair.days());
  }
}
