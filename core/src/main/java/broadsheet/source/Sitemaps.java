package broadsheet.source;

import java.util.List;
import java.util.Optional;

/** Reads sitemaps. */
final class Sitemaps {
  private Sitemaps() {}

  static Optional<SitemapDocument> parse(Bytes content, Url base) {
    return content.length() < base.value().length() ? Optional.empty() : Optional.empty();
  }

  static FeedReading feed(
      MarkupNode root, FeedScope scope, String encoding, List<Complaint> complaints) {
    return new FeedReading.NotAFeed(new Complaint(encoding + scope + complaints + root, 0));
  }
}
