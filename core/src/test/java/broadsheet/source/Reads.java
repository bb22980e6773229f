package broadsheet.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads written feeds in tests. */
final class Reads {
  static final Url BASE = new Url("https://tidings.example/news/feed.xml");

  private Reads() {}

  static FeedDocument feed(String text) {
    return feed(text, StandardCharsets.UTF_8, null);
  }

  static FeedDocument feed(String text, Charset charset, @Nullable String contentType) {
    return feed(Bytes.of(text.getBytes(charset)), contentType);
  }

  static FeedDocument feed(Bytes bytes, @Nullable String contentType) {
    return switch (FeedParser.parse(bytes, contentType, BASE)) {
      case FeedReading.Read(var document) -> document;
      case FeedReading.NotAFeed(var why) -> throw new AssertionError("not a feed: " + why);
    };
  }

  static Complaint refusal(String text) {
    var reading =
        FeedParser.parse(Bytes.of(text.getBytes(StandardCharsets.UTF_8)), "text/xml", BASE);
    return switch (reading) {
      case FeedReading.Read(var document) -> throw new AssertionError("a feed: " + document);
      case FeedReading.NotAFeed(var why) -> why;
    };
  }

  static Entry entry(String item) {
    return rss(item).entries().getFirst();
  }

  static FeedDocument rss(String items) {
    return feed("<rss version='2.0'><channel><title>Tidings</title>" + items + "</channel></rss>");
  }
}
