package broadsheet.enrichment;

import java.util.Arrays;

/** Scores of tokens as the first or last ones of something, each worked out once. */
final class EdgeScores {
  private final int begin;
  private final int sides;
  private final double[] scores;
  private final Judge judge;

  /** Scores a token on a side of something. */
  interface Judge {
    double score(int side, int token);
  }

  /** For tokens from {@code begin} to before {@code end}. */
  EdgeScores(int begin, int end, int sides, Judge judge) {
    this.begin = begin;
    this.sides = sides;
    this.judge = judge;
    scores = new double[(end - begin) * sides];
    Arrays.fill(scores, Double.NaN);
  }

  double of(int side, int token) {
    var at = (token - begin) * sides + side;
    if (Double.isNaN(scores[at])) {
      scores[at] = judge.score(side, token);
    }
    return scores[at];
  }
}
