package broadsheet.source;

/** What came of reading a document as a feed. */
public sealed interface FeedReading {
  /** It is a feed. */
  record Read(FeedDocument document) implements FeedReading {}

  /** It is something else, or nothing. */
  record NotAFeed(Complaint why) implements FeedReading {}
}
