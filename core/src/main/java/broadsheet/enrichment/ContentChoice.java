package broadsheet.enrichment;

import java.util.Arrays;
import java.util.List;

/**
 * Chooses a statement's content among its candidates: all are ranked by their first and last
 * tokens, and the best of these judged as wholes.
 */
final class ContentChoice {
  private static final int SIDES = 4;
  private static final int JUDGED_MAX = 24;

  /** How far the second best is behind when there is none. */
  private static final double FAR_BEHIND = 12;

  private final ContentFeatures features;
  private final List<Content> candidates;
  private final HashedWeights weights;
  private final double[] scores;

  /**
   * What was chosen.
   *
   * @param lead before the best one elsewhere
   */
  record Chosen(Content content, double score, double lead) {}

  private ContentChoice(ContentFeatures features, List<Content> candidates, HashedWeights weights) {
    this.features = features;
    this.candidates = candidates;
    this.weights = weights;
    this.scores = ranked();
    judge();
  }

  /** The best of the candidates, of which there is one at least. */
  static Chosen of(ContentFeatures features, List<Content> candidates, HashedWeights weights) {
    return new ContentChoice(features, candidates, weights).best();
  }

  private double[] ranked() {
    var begin = Integer.MAX_VALUE;
    var end = 0;
    for (var candidate : candidates) {
      begin = Math.min(begin, candidate.begin());
      end = Math.max(end, candidate.first().end());
    }
    EdgeScores.Judge byOpening = (side, token) -> weights.score(features.opening(side, token));
    EdgeScores.Judge byClosing = (side, token) -> weights.score(features.closing(side, token));
    var openings = new EdgeScores(begin, end, SIDES, byOpening);
    var closings = new EdgeScores(begin, end, SIDES, byClosing);
    var ranked = new double[candidates.size()];
    for (var i = 0; i < ranked.length; i++) {
      var candidate = candidates.get(i);
      var side = features.side(candidate);
      ranked[i] =
          openings.of(side, candidate.begin()) + closings.of(side, candidate.first().end() - 1);
    }
    return ranked;
  }

  private void judge() {
    var least = least();
    for (var i = 0; i < scores.length; i++) {
      scores[i] =
          scores[i] >= least
              ? scores[i] + weights.score(features.whole(candidates.get(i)))
              : Double.NEGATIVE_INFINITY;
    }
  }

  private double least() {
    if (scores.length <= JUDGED_MAX) {
      return Double.NEGATIVE_INFINITY;
    }
    var sorted = scores.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length - JUDGED_MAX];
  }

  private Chosen best() {
    var best = 0;
    for (var i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    var content = candidates.get(best);
    var second = scores[best] - FAR_BEHIND;
    for (var i = 0; i < scores.length; i++) {
      if (scores[i] > second && content.overlap(candidates.get(i)) < 0.5) {
        second = scores[i];
      }
    }
    return new Chosen(content, scores[best], scores[best] - second);
  }
}
