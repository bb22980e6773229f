package broadsheet.source;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.source.AddressSearch.Found;
import broadsheet.source.AddressSearch.Tools;
import broadsheet.source.FetchResult.Failed;
import broadsheet.source.FetchResult.Fault;
import broadsheet.source.FetchResult.Fetched;
import broadsheet.source.Finding.Offer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AddressSearchTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
  private static final String FEED =
      """
      <rss version="2.0"><channel><title>Harbour News</title><link>https://harbour.example/</link>
      <item><title>Ferry aground</title><guid>a</guid><link>https://harbour.example/a</link>
      <pubDate>Mon, 23 Nov 2026 07:00:00 GMT</pubDate></item>
      <item><title>Mill reopens</title><guid>b</guid><link>https://harbour.example/b</link>
      <pubDate>Mon, 16 Nov 2026 07:00:00 GMT</pubDate></item>
      </channel></rss>
      """;
  private static final String EMPTY_PAGE = "<!doctype html><html><body><p>Hello</p></body></html>";

  private final Map<String, String> web = new HashMap<>();
  private final List<String> asked = new ArrayList<>();

  private Found search(String address) {
    Outbound outbound =
        request -> {
          asked.add(request.purpose() + " " + request.url());
          var content = web.get(request.url().value());
          if (content == null) {
            return new Failed(Fault.NOT_FOUND, "answered 404 (not found)");
          }
          if (content.equals("robots") && request.purpose() == Purpose.PAGE) {
            return new Failed(Fault.ROBOTS, "robots.txt asks not to");
          }
          var text = content.equals("robots") ? FEED : content;
          var notes = new AnswerNotes(request.url(), null, Validators.NONE, null, null, Map.of());
          return new Fetched(notes, null, Bytes.of(text.getBytes(StandardCharsets.UTF_8)));
        };
    var known = "https://known.example/feed";
    var tools = new Tools(outbound, url -> url.value().equals(known), phase -> {}, NOW);
    return AddressSearch.search(address, tools);
  }

  @Test
  void addressOfAFeedOffersThatFeed() {
    web.put("https://harbour.example/feed", FEED);

    var offers = search("harbour.example/feed").offers();

    assertThat(offers).hasSize(1);
    var offer = offers.getFirst();
    assertThat(offer.choice().kind()).isEqualTo(FeedKind.FEED);
    assertThat(offer.choice().title()).isEqualTo("Harbour News");
    assertThat(offer.headlines()).containsExactly("Ferry aground", "Mill reopens");
    assertThat(offer.perWeek()).isEqualTo(1);
    assertThat(offer.newest()).isEqualTo("2026-11-23T07:00:00Z");
    assertThat(offer.isAdvised()).isTrue();
  }

  @Test
  void pageOffersTheFeedsThatItNamesAndAdvisesTheNewsFeed() {
    web.put(
        "https://harbour.example",
        """
        <html><head>
        <link rel="alternate" type="application/rss+xml" href="/comments.xml" title="Comments">
        <link rel="alternate" type="application/rss+xml" href="/news.xml" title="News">
        </head><body></body></html>
        """);
    web.put("https://harbour.example/comments.xml", FEED.replace("Harbour News", "All comments"));
    web.put("https://harbour.example/news.xml", FEED);

    var offers = search("https://harbour.example").offers();

    assertThat(offers)
        .filteredOn(Offer::isAdvised)
        .extracting(offer -> offer.choice().url().value())
        .containsExactly("https://harbour.example/news.xml");
    assertThat(offers).hasSize(2);
  }

  @Test
  void feedIsAskedWhereRobotsKeepPagesAway() {
    web.put("https://harbour.example/feed", "robots");

    assertThat(search("https://harbour.example/feed").offers()).hasSize(1);
    assertThat(asked)
        .containsExactly("PAGE https://harbour.example/feed", "FEED https://harbour.example/feed");
  }

  @Test
  void listOfFeedsOffersItsLinesWithTheirFolders() {
    web.put(
        "https://lists.example/my.opml",
        """
        <opml version="2.0"><body><outline text="Coast">
        <outline type="rss" text="Harbour" xmlUrl="https://harbour.example/feed"/>
        <outline type="rss" text="Known" xmlUrl="https://known.example/feed"/>
        </outline></body></opml>
        """);

    var offers = search("lists.example/my.opml").offers();

    assertThat(offers).extracting(offer -> offer.choice().folder()).containsOnly("Coast");
    assertThat(offers).extracting(Offer::isFollowed).containsExactly(false, true);
    assertThat(asked).hasSize(1);
  }

  @Test
  void siteWithoutFeedOffersItsArticleLinks() {
    var page = new StringBuilder("<html><body><main>");
    for (var i = 0; i < 12; i++) {
      page.append("<article><h2><a href=\"/2026/11/2")
          .append(i % 3)
          .append("/council-votes-on-harbour-plan-")
          .append(i)
          .append("\">Council of Dorn Bay votes on harbour plan number ")
          .append(i)
          .append("</a></h2></article>");
    }
    web.put("https://plain.example", page.append("</main></body></html>").toString());

    var offers = search("plain.example").offers();

    assertThat(offers).hasSize(1);
    assertThat(offers.getFirst().choice().kind()).isEqualTo(FeedKind.SITE);
    assertThat(offers.getFirst().headlines()).hasSize(5);
    assertThat(offers.getFirst().isAdvised()).isTrue();
  }

  @Test
  void newsSitemapIsFoundThroughRobots() {
    web.put("https://plain.example", EMPTY_PAGE);
    web.put("https://plain.example/robots.txt", "Sitemap: https://plain.example/news-map.xml");
    web.put(
        "https://plain.example/news-map.xml",
        """
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
         xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
        <url><loc>https://plain.example/a</loc><news:news><news:title>Ferry aground</news:title>
        <news:publication_date>2026-11-23T07:00:00Z</news:publication_date></news:news></url>
        </urlset>
        """);

    var offers = search("plain.example").offers();

    assertThat(offers).extracting(o -> o.choice().kind()).containsExactly(FeedKind.SITEMAP);
    assertThat(offers.getFirst().headlines()).containsExactly("Ferry aground");
  }

  @Test
  void aDeadEndSaysWhy() {
    web.put("https://plain.example", EMPTY_PAGE);

    assertThat(search("gone.example").problem())
        .isEqualTo("It cannot be had: answered 404 (not found).");
    assertThat(search("plain.example").problem()).contains("names no feed");
    assertThat(search("no address").problem()).isEqualTo("This is no web address.");
    assertThat(search("javascript:alert(1)").problem()).isEqualTo("This is no web address.");
    assertThat(search("").problem()).isEqualTo("This is no web address.");
    assertThat(search("t.me/harbournews").problem()).contains("channel");
    assertThat(asked).doesNotHaveDuplicates().hasSizeLessThan(30);
  }

  @Test
  void typedAddressesAreUnderstood() {
    assertThat(AddressSearch.url("Outlet.example").map(Url::value))
        .hasValueSatisfying(url -> assertThat(url).startsWith("https://"));
    assertThat(AddressSearch.url("feed:https://outlet.example/rss").map(Url::value))
        .hasValue("https://outlet.example/rss");
    assertThat(AddressSearch.url("feed://outlet.example/rss").map(Url::value))
        .hasValue("https://outlet.example/rss");
    assertThat(AddressSearch.url("localhost")).isEmpty();
    assertThat(AddressSearch.url("ada@outlet.example")).isEmpty();
  }
}
