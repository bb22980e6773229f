package broadsheet.source;

/** What an editor does with a feed that is followed. */
public sealed interface FeedAction {
  /** Looks at it as soon as its server allows, whatever failed before. */
  record Retry() implements FeedAction {}

  /** Leaves it alone until it is resumed. */
  record Pause() implements FeedAction {}

  /** Looks at it again from now on. */
  record Resume() implements FeedAction {}

  /** Follows it no more. */
  record Remove() implements FeedAction {}

  /** Follows another address in its place, with its settings and entries kept. */
  record Replace(Url url) implements FeedAction {}

  /** Says anew what the owner says of it. */
  record Settle(FeedSettings settings) implements FeedAction {}
}
