package broadsheet.enrichment;

import broadsheet.text.Span;
import java.util.Arrays;
import java.util.List;

/**
 * Chooses who made a statement among the candidates: all are ranked by their first and last words,
 * and the best of these judged as wholes.
 */
final class SourceChoice {
  private static final int JUDGED_MAX = 16;

  private final SourceFeatures features;
  private final List<Span> candidates;
  private final HashedWeights weights;

  /** Who was chosen; {@link SourceCandidates#NOBODY} too. */
  record Chosen(Span source, double score) {}

  private SourceChoice(SourceFeatures features, List<Span> candidates, HashedWeights weights) {
    this.features = features;
    this.candidates = candidates;
    this.weights = weights;
  }

  /** The best of the candidates, the first of which is nobody. */
  static Chosen of(SourceFeatures features, List<Span> candidates, HashedWeights weights) {
    return new SourceChoice(features, candidates, weights).best();
  }

  private Chosen best() {
    var ranked = ranked();
    var least = least(ranked);
    var best = 0;
    var most = weights.score(features.nobody());
    for (var i = 1; i < ranked.length; i++) {
      if (ranked[i] >= least) {
        var score = ranked[i] + weights.score(features.whole(candidates.get(i)));
        best = score > most ? i : best;
        most = Math.max(score, most);
      }
    }
    return new Chosen(candidates.get(best), most);
  }

  /** By their edges; the place of nobody stays empty. */
  private double[] ranked() {
    var begin = Integer.MAX_VALUE;
    var end = 0;
    for (var candidate : candidates.subList(1, candidates.size())) {
      begin = Math.min(begin, candidate.begin());
      end = Math.max(end, candidate.end());
    }
    var ranked = new double[candidates.size()];
    ranked[0] = Double.NEGATIVE_INFINITY;
    if (ranked.length == 1) {
      return ranked;
    }
    EdgeScores.Judge byOpening = (_, token) -> weights.score(features.opening(token));
    EdgeScores.Judge byClosing = (_, token) -> weights.score(features.closing(token));
    var openings = new EdgeScores(begin, end, 1, byOpening);
    var closings = new EdgeScores(begin, end, 1, byClosing);
    for (var i = 1; i < ranked.length; i++) {
      var candidate = candidates.get(i);
      ranked[i] = openings.of(0, candidate.begin()) + closings.of(0, candidate.end() - 1);
    }
    return ranked;
  }

  private static double least(double[] ranked) {
    if (ranked.length <= JUDGED_MAX) {
      return Double.NEGATIVE_INFINITY;
    }
    var sorted = ranked.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length - JUDGED_MAX];
  }
}
