package broadsheet.source;

import broadsheet.source.AddressSearch.Found;
import broadsheet.source.AddressSearch.Tools;
import broadsheet.source.FetchResult.Fault;
import broadsheet.source.FetchResult.Fetched;
import broadsheet.source.Finding.Offer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One search for what an address offers: the feed, channel or list that it is, or else the feeds
 * that its page names, feeds where they often are, sitemaps, and the page's own article links.
 */
final class SiteSearch {
  private static final int NAMED_MAX = 8;
  private static final int TRIES_MAX = 6;
  private static final int SITEMAPS_MAX = 3;
  private static final int ARTICLES_MIN = 5;
  private static final int LIST_LOOK_CHARS = 4096;

  private final Tools tools;
  private final Offers offers;
  private final Set<String> asked = new HashSet<>();
  private final List<Offer> found = new ArrayList<>();

  SiteSearch(Tools tools) {
    this.tools = tools;
    this.offers = new Offers(tools.isFollowed(), tools.now());
  }

  Found search(Url url) {
    var channel = ChannelPage.page(url);
    if (channel.isPresent()) {
      return channel(channel.get());
    }
    tools.phases().accept("Asking " + url.host());
    return switch (first(url)) {
      case Fetched page -> found(page);
      case FetchResult.NotModified _ -> none("It answered without content.");
      case FetchResult.Throttled _ -> none("The server asks to be left alone for a while.");
      case FetchResult.Gone _ -> none("The server says that it is gone for good.");
      case FetchResult.Failed failed -> none("It cannot be had: " + failed.why() + ".");
    };
  }

  /** As a page, by robots.txt; a feed may be asked for where pages may not. */
  private FetchResult first(Url url) {
    var answer = ask(url, Purpose.PAGE);
    return answer instanceof FetchResult.Failed failed && failed.fault() == Fault.ROBOTS
        ? feedOnly(url, answer)
        : answer;
  }

  private FetchResult feedOnly(Url url, FetchResult refused) {
    var answer = ask(url, Purpose.FEED);
    var isFeed = answer instanceof Fetched fetched && (isList(fetched) || isFeed(fetched));
    return isFeed ? answer : refused;
  }

  private FetchResult ask(Url url, Purpose purpose) {
    asked.add(CanonicalUrl.of(url));
    return tools.web().ask(OutboundRequest.get(url, purpose));
  }

  private Found channel(Url url) {
    tools.phases().accept("Asking for the channel's page");
    if (!(ask(url, Purpose.PAGE) instanceof Fetched page)) {
      return none("The channel has no public page, or it cannot be had now.");
    }
    return ChannelPage.parse(text(page), url) instanceof FeedReading.Read(var document)
            && !document.entries().isEmpty()
        ? only(offers.of(url, FeedKind.CHANNEL, document))
        : none("The channel's page shows no posts.");
  }

  private Found found(Fetched page) {
    if (isList(page)) {
      return list(page);
    }
    var document = feed(page);
    if (document.isPresent()) {
      return only(offers.of(page.notes().url(), kind(document.get()), document.get()));
    }
    return site(page);
  }

  private Found list(Fetched page) {
    var report = Opml.read(page.content(), Set.of());
    var listed = report.added().stream().limit(Finding.OFFERS_MAX).map(offers::listed).toList();
    return listed.isEmpty()
        ? none("It is a list of feeds, but none of its lines can be followed.")
        : new Found(listed, "");
  }

  private Found site(Fetched page) {
    var url = page.notes().url();
    var discovery = Discovery.of(text(page), url);
    var named = discovery.feeds().stream().map(Discovery.FoundFeed::url).limit(NAMED_MAX).toList();
    lookForFeeds(named, named.size());
    if (found.isEmpty()) {
      lookForFeeds(discovery.tries().stream().limit(TRIES_MAX).toList(), 1);
    }
    lookForSitemaps(sitemaps(discovery, url));
    if (discovery.articles().size() >= ARTICLES_MIN) {
      found.add(offers.links(url, discovery.articles()));
    }
    return found.isEmpty()
        ? none("It names no feed and no sitemap, and its page has no links that look like reports.")
        : new Found(Offers.advised(found), "");
  }

  private void lookForFeeds(List<Url> urls, int enough) {
    for (var url : urls) {
      if (found.size() >= enough || asked.contains(CanonicalUrl.of(url))) {
        continue;
      }
      tools.phases().accept("Trying " + url.value());
      if (ask(url, Purpose.FEED) instanceof Fetched answer) {
        feed(answer).ifPresent(document -> found.add(offers.of(url, kind(document), document)));
      }
    }
  }

  private List<Url> sitemaps(Discovery discovery, Url url) {
    if (!discovery.sitemaps().isEmpty()) {
      return discovery.sitemaps();
    }
    tools.phases().accept("Looking for sitemaps");
    var robots = Urls.resolve(url, "/robots.txt");
    return robots.isPresent() && ask(robots.get(), Purpose.ROBOTS) instanceof Fetched answer
        ? Discovery.sitemaps(text(answer), url)
        : List.of();
  }

  /** News sitemaps first: they hold the reports of the last two days, and little else. */
  private void lookForSitemaps(List<Url> urls) {
    var byPromise =
        urls.stream()
            .sorted((one, other) -> Boolean.compare(isNews(other), isNews(one)))
            .limit(SITEMAPS_MAX)
            .toList();
    for (var url : byPromise) {
      tools.phases().accept("Trying " + url.value());
      if (!asked.contains(CanonicalUrl.of(url))
          && ask(url, Purpose.SITEMAP) instanceof Fetched answer) {
        feed(answer)
            .filter(document -> !document.entries().isEmpty())
            .ifPresent(document -> found.add(offers.of(url, FeedKind.SITEMAP, document)));
      }
    }
  }

  private static boolean isNews(Url url) {
    return url.value().toLowerCase(Locale.ROOT).contains("news");
  }

  private Optional<FeedDocument> feed(Fetched answer) {
    return parse(answer) instanceof FeedReading.Read(var document)
        ? Optional.of(document)
        : SitemapRound.once(answer, tools.now()).flatMap(this::sitemaps);
  }

  /** What the newest sitemaps of an index hold. */
  private Optional<FeedDocument> sitemaps(SitemapRound round) {
    tools.phases().accept("Looking into the newest of its sitemaps");
    return Optional.ofNullable(round.harvest(tools.web(), tools::now).document());
  }

  private static boolean isFeed(Fetched answer) {
    return parse(answer) instanceof FeedReading.Read;
  }

  private static FeedReading parse(Fetched answer) {
    return FeedParser.parse(answer.content(), answer.contentType(), answer.notes().url());
  }

  private static FeedKind kind(FeedDocument document) {
    return document.version() == FeedVersion.SITEMAP ? FeedKind.SITEMAP : FeedKind.FEED;
  }

  private static boolean isList(Fetched answer) {
    var text = text(answer);
    var opening = text.substring(0, Math.min(LIST_LOOK_CHARS, text.length()));
    return opening.toLowerCase(Locale.ROOT).contains("<opml");
  }

  private static String text(Fetched answer) {
    return Decoded.of(answer.content().toArray(), answer.contentType()).text();
  }

  private static Found only(Offer offer) {
    return new Found(Offers.advised(List.of(offer)), "");
  }

  private static Found none(String problem) {
    return new Found(List.of(), problem);
  }
}
