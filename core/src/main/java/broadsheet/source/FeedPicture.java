package broadsheet.source;

import org.jspecify.annotations.Nullable;

/**
 * A picture of a feed or an entry.
 *
 * @param width pixels, 0 when unknown; {@code height} likewise
 */
public record FeedPicture(
    Url url,
    @Nullable String title,
    @Nullable Url link,
    @Nullable String description,
    @Nullable String credit,
    int width,
    int height) {
  public static FeedPicture of(Url url) {
    return new FeedPicture(url, null, null, null, null, 0, 0);
  }
}
