package broadsheet.enrichment;

import java.util.Arrays;
import java.util.List;

/**
 * Chooses a statement's content among its candidates: all are ranked by their first and last
 * tokens, and the best of these judged as wholes. Taken is the one that is expected to meet the
 * right one best, and not the likeliest (minimum Bayes risk, Goel and Byrne 2000): where two are as
 * likely, it is better to be half right for sure.
 */
final class ContentChoice {
  private static final int SIDES = 4;
  private static final int JUDGED_MAX = 24;

  /** How far the second best is behind when there is none. */
  private static final double FAR_BEHIND = 12;

  private static final double HALF = 0.5;

  /** How much a content that is shared wholly is worth beyond one shared by half. */
  private static final double EXACTNESS = 0.1;

  /**
   * How far behind the likeliest one stand those that may be taken, and those that may be right.
   */
  private static final double LIKELY = 4;

  private static final double POSSIBLE = 6;

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
    var best = surest();
    var content = candidates.get(best);
    var second = scores[best] - FAR_BEHIND;
    for (var i = 0; i < scores.length; i++) {
      if (scores[i] > second && content.overlap(candidates.get(i)) < HALF) {
        second = scores[i];
      }
    }
    return new Chosen(content, scores[best], scores[best] - second);
  }

  /** The likely one that shares half with most of what may be right, each by its likelihood. */
  private int surest() {
    var top = Double.NEGATIVE_INFINITY;
    for (var score : scores) {
      top = Math.max(top, score);
    }
    var most = -1.0;
    var surest = 0;
    for (var i = 0; i < scores.length; i++) {
      var hope = scores[i] > top - LIKELY ? hope(i, top) : -1;
      if (hope > most) {
        most = hope;
        surest = i;
      }
    }
    return surest;
  }

  private double hope(int index, double top) {
    var hope = 0.0;
    for (var i = 0; i < scores.length; i++) {
      if (scores[i] > top - POSSIBLE) {
        var shared = candidates.get(index).overlap(candidates.get(i));
        hope += Math.exp(scores[i] - top) * (Features.yes(shared >= HALF) + EXACTNESS * shared);
      }
    }
    return hope;
  }
}
