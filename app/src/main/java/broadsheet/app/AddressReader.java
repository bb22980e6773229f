package broadsheet.app;

import broadsheet.article.Article;
import broadsheet.source.Bytes;
import broadsheet.source.ChannelPage;
import broadsheet.source.EntryContents;
import broadsheet.source.EntryKey;
import broadsheet.source.Feed;
import broadsheet.source.FeedDocument;
import broadsheet.source.FeedKind;
import broadsheet.source.FeedReading;
import broadsheet.source.FetchResult;
import broadsheet.source.LookReading;
import broadsheet.source.Opml;
import broadsheet.source.Outbound;
import broadsheet.source.OutboundRequest;
import broadsheet.source.Purpose;
import broadsheet.source.SettledEntry;
import broadsheet.source.SitemapHarvest;
import broadsheet.source.SitemapRound;
import broadsheet.source.Url;
import broadsheet.source.WaitingEntry;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Takes in, once, what an address holds: a page's article, or those of a feed, list or site. */
final class AddressReader {
  private static final int LOOKED_AT = 4_096;

  private final Outbound outbound;
  private final Ingest ingest;
  private final EntryMaker maker;
  private final InstantSource clock;

  AddressReader(Outbound outbound, Ingest ingest, InstantSource clock) {
    this.outbound = outbound;
    this.ingest = ingest;
    this.maker = new EntryMaker(outbound, clock);
    this.clock = clock;
  }

  /** Reads what stands at {@code url}; problems are told where those of files are. */
  void read(Url url) {
    var asked = ChannelPage.page(url).orElse(url);
    var result = outbound.ask(OutboundRequest.get(asked, PdfAnswers.purpose(asked)));
    if (!(result instanceof FetchResult.Fetched fetched)) {
      ingest.problem(new Problem(url.value(), said(result)));
    } else if (PdfAnswers.isPdf(fetched)) {
      make(Feed.at(url, FeedKind.SITE), fetched);
    } else if (ChannelPage.isChannel(asked)) {
      entries(url, FeedKind.CHANNEL, fetched);
    } else if (isList(fetched.content())) {
      list(fetched.content());
    } else if (LookReading.read(FeedKind.FEED, fetched) instanceof FeedReading.Read(var document)) {
      take(Feed.at(url, FeedKind.FEED), document);
    } else if (isFront(fetched.notes().url())) {
      entries(url, FeedKind.SITE, fetched);
    } else {
      var round = SitemapRound.once(fetched, clock.instant());
      round.ifPresentOrElse(
          index -> sitemaps(url, index.harvest(outbound, clock::instant)),
          () -> make(Feed.at(url, FeedKind.SITE), fetched));
    }
  }

  private static String said(FetchResult result) {
    return switch (result) {
      case FetchResult.Fetched _, FetchResult.NotModified _ -> "answered without content";
      case FetchResult.Throttled(var status, _) -> "asks to be left alone (" + status + ")";
      case FetchResult.Gone() -> "is gone for good";
      case FetchResult.Failed(_, var why) -> "cannot be had: " + why;
    };
  }

  private static boolean isList(Bytes content) {
    var bytes = content.toArray();
    var length = Math.min(LOOKED_AT, bytes.length);
    var opening = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    return opening.toLowerCase(Locale.ROOT).contains("<opml");
  }

  /** Whether it is a site's front page. */
  private static boolean isFront(Url url) {
    var value = url.value();
    var slash = value.indexOf('/', value.indexOf("://") + 3);
    return slash < 0 || slash == value.length() - 1;
  }

  private void list(Bytes content) {
    for (var feed : Opml.read(content, Set.of()).added()) {
      var result = outbound.ask(OutboundRequest.get(feed.url(), Purpose.FEED));
      if (result instanceof FetchResult.Fetched fetched) {
        entries(feed.url(), FeedKind.FEED, fetched);
      } else {
        ingest.problem(new Problem(feed.url().value(), said(result)));
      }
    }
  }

  private void entries(Url url, FeedKind kind, FetchResult.Fetched fetched) {
    switch (LookReading.read(kind, fetched)) {
      case FeedReading.Read(var document) -> take(Feed.at(url, kind), document);
      case FeedReading.NotAFeed(var why) ->
          ingest.problem(new Problem(url.value(), "cannot be read: " + why));
    }
  }

  private void sitemaps(Url index, SitemapHarvest harvest) {
    var document = harvest.document();
    var why = harvest.complaint() == null ? "" : harvest.complaint().what();
    if (document == null) {
      ingest.problem(new Problem(index.value(), "cannot be read: " + why));
    } else {
      take(Feed.at(index, FeedKind.SITEMAP), document);
    }
  }

  private void take(Feed feed, FeedDocument document) {
    for (var entry : document.entries()) {
      var content = EntryContents.of(entry, document);
      var where = content.link() == null ? feed.url() : content.link();
      took(where, maker.make(new WaitingEntry(feed, new EntryKey(where.value()), content, 0)));
    }
  }

  private void make(Feed feed, FetchResult.Fetched page) {
    took(page.notes().url(), maker.page(feed, page));
  }

  private void took(Url where, EntryMaker.Made made) {
    switch (made) {
      case EntryMaker.Ready(Article article, _) -> ingest.articles(List.of(article));
      case EntryMaker.Not(SettledEntry.Fate fate, _) ->
          ingest.problem(new Problem(where.value(), why(fate)));
    }
  }

  private static String why(SettledEntry.Fate fate) {
    return switch (fate) {
      case SettledEntry.Kept _ -> "";
      case SettledEntry.PutOff(_, var reason) -> reason;
      case SettledEntry.GivenUp(var reason) -> reason;
    };
  }
}
