package broadsheet.source;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sitemap: pages of a site, or other sitemaps.
 *
 * @param pages {@link #PAGES_MAX} at most
 * @param sitemaps of an index, {@link #SITEMAPS_MAX} at most
 */
public record SitemapDocument(List<Page> pages, List<Page> sitemaps, List<Complaint> complaints) {
  public static final int PAGES_MAX = 50_000;
  public static final int SITEMAPS_MAX = 5_000;

  public SitemapDocument {
    pages = List.copyOf(pages);
    sitemaps = List.copyOf(sitemaps);
    complaints = List.copyOf(complaints);
  }

  /** Reads a sitemap, in XML or as lines of addresses; empty when it is none. */
  public static Optional<SitemapDocument> parse(Bytes content, Url base) {
    return Sitemaps.parse(content, base);
  }

  /**
   * An address in a sitemap.
   *
   * @param news what the news namespace says, null when nothing
   */
  public record Page(Url url, @Nullable FeedTime changed, @Nullable News news) {}

  /** What a news sitemap says of a page. */
  public record News(
      @Nullable String title,
      @Nullable String outlet,
      @Nullable String language,
      @Nullable FeedTime published) {}
}
