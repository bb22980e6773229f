package broadsheet.ask;

import java.util.List;

/** Weighs what speaks for an article: fitted on questions whose article is known. */
final class LeadModel {
  private static final double[] WORDS = {
    2.18, 2.56, 0.65, 1.13, 0.44, 1.11, 1.11, 0.71, 0.87, -0.16, 1.52, 1.25, -1.39
  };

  private static final double[] WITH_MEANING = {
    1.62, 2.13, 0.42, 0.77, 0.33, 0.77, 0.72, 0.60, 0.63, -0.21, 1.17, 0.98, -0.94
  };

  private static final double PASSAGE_ALIKE = 1.27;
  private static final double OPENING_ALIKE = 1.89;

  private LeadModel() {}

  /** How alike in meaning the best passage and the opening are to the question. */
  record Alike(double passage, double opening) {}

  static double score(List<Double> features) {
    return sum(WORDS, features);
  }

  static double score(List<Double> features, Alike alike) {
    return sum(WITH_MEANING, features)
        + PASSAGE_ALIKE * alike.passage()
        + OPENING_ALIKE * alike.opening();
  }

  private static double sum(double[] weights, List<Double> features) {
    var sum = 0.0;
    for (var i = 0; i < weights.length; i++) {
      sum += weights[i] * features.get(i);
    }
    return sum;
  }
}
