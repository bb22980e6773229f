package broadsheet.article;

import broadsheet.source.Bytes;
import broadsheet.source.ChannelPage;
import broadsheet.source.DocumentFormat;
import broadsheet.source.EntryContents;
import broadsheet.source.Feed;
import broadsheet.source.FeedDocument;
import broadsheet.source.FeedKind;
import broadsheet.source.FeedParser;
import broadsheet.source.FeedReading;
import broadsheet.source.RawDocument;
import broadsheet.source.Url;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes articles of the entries of a feed that somebody saved, by what the feed itself has. */
public final class FeedArticles {
  /** The address of a feed of which no address is known; no entry keeps it. */
  private static final Url NOWHERE = new Url("https://nowhere.invalid/");

  /** A saved feed is read as it is: its entries may be of any time. */
  private static final Instant ANY_TIME = Instant.parse("9000-01-01T00:00:00Z");

  private FeedArticles() {}

  /** The articles of a feed or of a channel's page. */
  public static ReadResult read(RawDocument document) {
    var known = document.origin().url();
    return switch (parse(document, known == null ? NOWHERE : known)) {
      case FeedReading.NotAFeed(var why) ->
          new ReadResult.Unreadable("is no feed: " + why.what() + " (line " + why.line() + ")");
      case FeedReading.Read(var feed) -> read(known == null ? atHome(document, feed) : feed);
    };
  }

  private static FeedReading parse(RawDocument document, Url base) {
    if (document.format() == DocumentFormat.CHANNEL) {
      return ChannelPage.parse(document.content(), base);
    }
    var bytes = Bytes.of(document.content().getBytes(StandardCharsets.UTF_8));
    return FeedParser.parse(bytes, "application/xml; charset=utf-8", base);
  }

  /** Links of an unknown feed are relative to the page that it names as its own. */
  private static FeedDocument atHome(RawDocument document, FeedDocument feed) {
    var home = feed.home();
    return home != null
            && !isNowhere(home)
            && parse(document, home) instanceof FeedReading.Read(var again)
        ? again
        : feed;
  }

  private static ReadResult read(FeedDocument document) {
    var home = document.home();
    var feed = Feed.at(home == null ? NOWHERE : home, FeedKind.FEED);
    var articles =
        document.entries().stream()
            .map(entry -> EntryContents.of(entry, document))
            .flatMap(content -> EntryArticles.of(feed, content, null, ANY_TIME).stream())
            .map(FeedArticles::named)
            .toList();
    return articles.isEmpty()
        ? new ReadResult.Unreadable("is a feed without articles")
        : new ReadResult.Read(articles);
  }

  private static Article named(Article article) {
    return ArticleIds.named(
        new Article(
            article.id(),
            article.version(),
            Optional.ofNullable(article.url()).filter(url -> !isNowhere(url)).orElse(null),
            article.heading(),
            article.credit(),
            article.date(),
            article.language(),
            article.body(),
            article.notes()));
  }

  private static boolean isNowhere(@Nullable Url url) {
    return url != null && url.host().equals(NOWHERE.host());
  }
}
