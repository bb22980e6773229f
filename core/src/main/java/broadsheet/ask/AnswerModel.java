package broadsheet.ask;

import java.util.List;

/** Weighs what speaks for words of a text as the answer. */
final class AnswerModel {
  private static final double[] WEIGHTS = {
    2.60, 1.99, 1.36, 1.53, 0.99, 2.64, 2.22, 1.27, 0.97, 0.41, -0.07, -1.88, 0.30, 1.89, 0.22, 1.34
  };

  private AnswerModel() {}

  static double score(List<Double> features) {
    var score = 0.0;
    for (var i = 0; i < WEIGHTS.length; i++) {
      score += WEIGHTS[i] * features.get(i);
    }
    return score;
  }
}
