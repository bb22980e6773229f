package broadsheet.enrichment.figure;

/** Linear weights of {@link TollFeatures}; the number with the greatest sum is the toll. */
final class TollModel {
  /** Learnt from reports of shootings, whose sentences it knows by their shape only. */
  static final TollModel SHIPPED = new TollModel(TollWeights.read());

  private final double[] weights;

  TollModel(double[] weights) {
    this.weights = weights;
  }

  double score(int[] features) {
    var sum = 0.0;
    for (var feature : features) {
      sum += weights[feature];
    }
    return sum;
  }

  double best(TollFeatures features) {
    var best = 0.0;
    var most = Double.NEGATIVE_INFINITY;
    for (var value : features.candidates()) {
      var score = score(features.of(value));
      if (score > most) {
        most = score;
        best = value;
      }
    }
    return best;
  }
}
