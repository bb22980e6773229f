package broadsheet.source;

/** A feed with what polling it has taught so far. */
public record Followed(Feed feed, FeedState state) {
  public Followed withFeed(Feed newFeed) {
    return new Followed(newFeed, state);
  }

  public Followed withState(FeedState newState) {
    return new Followed(feed, newState);
  }

  /** What it is called in lists: the owner's title, else its own, else its host. */
  public String name() {
    var given = feed.settings().title();
    var own = state.title();
    return given != null ? given : own != null ? own : feed.url().host();
  }
}
