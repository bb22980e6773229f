package broadsheet.story;

/**
 * Weighs what an article and a whole story have in common: a logistic regression over {@link
 * StoryFeatures}, fitted by {@code broadsheet dev fit} (docs/quality.md says on what).
 */
final class StoryModel {
  /** Surer than this, an article joins. */
  static final double JOIN_MIN = 0.4;

  static final double LIKEST = 0.439;
  static final double MEAN = 0.857;
  static final double OWN_WORD = 0.473;
  static final double SILENCE = -1.119;
  static final double SIZE = -0.821;
  static final double BIAS = -1.462;

  private static final double[] WEIGHTS = {LIKEST, MEAN, OWN_WORD, SILENCE, SIZE, BIAS};

  private StoryModel() {}

  /** The chance, from 0 to 1, that the article tells of the story's event. */
  static double probability(StoryFeatures features) {
    return LogisticFit.probability(WEIGHTS, features.values());
  }
}
