package broadsheet.source;

/**
 * Something that somebody chose to follow.
 *
 * @param title as readers will see it; "" to take it from the feed
 * @param outlet who publishes it; "" to learn it from the feed
 * @param folder where it stands on the page of sources, "" for none; "a/b" stands in "a"
 */
public record FeedChoice(Url url, String title, String outlet, String folder) {}
