package broadsheet.source;

/**
 * What became of one choice.
 *
 * @param why for people; "" when it was added
 */
public record FollowLine(FeedChoice choice, Outcome outcome, String why) {
  /** What can become of it. */
  public enum Outcome {
    ADDED,
    ALREADY_THERE,
    REFUSED
  }
}
