package broadsheet.ask;

/** Weighs what speaks for words of a text as the answer. */
final class AnswerModel {
  private static final double[] WEIGHTS = {
    3, 1, 1, 1.5, 2, 1, 0.7, 2, 0.5, 0.5, -1.5, -1, 0, 2, 0, 1
  };

  private AnswerModel() {}

  static double score(double[] features) {
    var score = 0.0;
    for (var i = 0; i < WEIGHTS.length; i++) {
      score += WEIGHTS[i] * features[i];
    }
    return score;
  }
}
