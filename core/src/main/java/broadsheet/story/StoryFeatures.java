package broadsheet.story;

/**
 * What an article and a whole story have in common, as numbers.
 *
 * @param likest chance that the story's likest report tells of the same event, from 0 to 1
 * @param mean mean of that chance over the story's likest reports, at most six
 * @param ownWord how telling the most telling word is that the article shares with the story and
 *     hardly any other story has, from 0 to 12
 * @param silence days since the story's latest report
 * @param size reports of the story
 */
public record StoryFeatures(double likest, double mean, double ownWord, double silence, int size) {
  private static final double SMALLEST = 1e-9;

  /** The values as the model weighs them, in this order: chances as log odds, counts as logs. */
  public double[] values() {
    return new double[] {
      logOdds(likest), logOdds(mean), ownWord, Math.log1p(silence), Math.log1p(size)
    };
  }

  private static double logOdds(double chance) {
    return Math.log(chance / (1 - chance + SMALLEST) + SMALLEST);
  }
}
