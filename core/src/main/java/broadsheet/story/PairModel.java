package broadsheet.story;

/**
 * Weighs what two articles have in common: a logistic regression over {@link PairFeatures}. The
 * weights come from {@code docs/quality.md} § Story model.
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

  private PairModel() {}

  /** The chance, from 0 to 1, that both articles tell of one event. */
  static double probability(PairFeatures pair) {
    return 1 / (1 + Math.exp(-logit(pair)));
  }

  /** How much two articles have to do with each other, from 0 to 1, of one event or not. */
  static double relatedness(PairFeatures pair) {
    var alike = 0.4 * pair.meaning() + 0.35 * pair.names() + 0.25 * pair.words();
    return alike / (1 + 0.05 * pair.days());
  }

  private static double logit(PairFeatures pair) {
    return BIAS
        + MEANING * pair.meaning()
        + WORDS * pair.words()
        + NAMES * pair.names()
        + RAREST * pair.rarest()
        + NUMBERS * pair.numbers()
        + HEADLINE * pair.headline()
        + TIME * Math.log1p(pair.days())
        + SAME_OUTLET * pair.sameOutlet();
  }
}
