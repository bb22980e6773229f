package broadsheet.source;

/**
 * Something that somebody chose to follow.
 *
 * @param title as readers will see it; "" to take it from the feed
 * @param outlet who publishes it; "" to learn it from the feed
 * @param folder where it stands on the page of sources, "" for none; "a/b" stands in "a"
 */
public record FeedChoice(Url url, FeedKind kind, String title, String outlet, String folder) {
  /** The feed that it becomes. */
  public Feed feed() {
    var settings =
        FeedSettings.DEFAULT
            .withTitle(title.isEmpty() ? null : title)
            .withOutlet(outlet.isEmpty() ? null : outlet)
            .withFolder(folder);
    return Feed.at(url, kind).withSettings(settings);
  }
}
