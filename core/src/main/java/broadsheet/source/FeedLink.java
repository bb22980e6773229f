package broadsheet.source;

import org.jspecify.annotations.Nullable;

/**
 * A link of a feed or an entry.
 *
 * @param rel "alternate" where the feed says nothing else
 * @param length bytes as written, which may not be a number
 */
public record FeedLink(
    String rel,
    Url href,
    @Nullable String type,
    @Nullable String title,
    @Nullable String hreflang,
    @Nullable String length) {
  /** A link to what the feed or entry is about. */
  public static FeedLink alternate(Url href) {
    return new FeedLink("alternate", href, "text/html", null, null, null);
  }

  public boolean is(String relation) {
    return rel.equalsIgnoreCase(relation);
  }
}
