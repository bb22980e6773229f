package broadsheet.source;

/** An address that is polled. */
public record Feed(FeedId id, Url url, FeedKind kind, FeedSettings settings) {
  /** A feed as it is first followed. */
  public static Feed at(Url url, FeedKind kind) {
    return new Feed(FeedId.of(url), url, kind, FeedSettings.DEFAULT);
  }

  public Feed withUrl(Url newUrl) {
    return new Feed(id, newUrl, kind, settings);
  }

  public Feed withKind(FeedKind newKind) {
    return new Feed(id, url, newKind, settings);
  }

  public Feed withSettings(FeedSettings newSettings) {
    return new Feed(id, url, kind, newSettings);
  }
}
