package broadsheet.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class FeedParserTest {
  private static final String PODCAST =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
           xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"
           xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"
           xmlns:slash="http://purl.org/rss/1.0/modules/slash/"
           xmlns:georss="http://www.georss.org/georss"
           xmlns:media="http://search.yahoo.com/mrss/"
           xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd">
        <channel>
          <title>The Harbour Tidings</title>
          <link>https://tidings.example/</link>
          <atom:link rel="hub" href="https://hub.example/"/>
          <atom:link rel="self" href="/feed"/>
          <language>en_GB</language>
          <ttl>90</ttl>
          <skipHours><hour>0</hour><hour>24</hour><hour>3</hour></skipHours>
          <skipDays><day>Sunday</day></skipDays>
          <sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>
          <item>
            <title>Lighthouse keeper finds &amp;quot;lost&amp;quot; bell</title>
            <link>/2031/05/bell</link>
            <guid isPermaLink="false">bell-17</guid>
            <pubDate>Fri, 09 May 2031 08:30:00 +0200</pubDate>
            <dc:creator>Ida Marrow</dc:creator>
            <category>Harbour</category>
            <description>&lt;p onclick="x()"&gt;A bell &lt;a href="more"&gt;rang&lt;/a&gt;.&lt;/p&gt;&lt;script&gt;bad()&lt;/script&gt;</description>
            <content:encoded><![CDATA[<p>The whole <b>story</b>.</p><img src="/bell.jpg" onerror="x()">]]></content:encoded>
            <enclosure url="https://files.example/bell.mp3" length="1200" type="audio/mpeg"/>
            <media:thumbnail url="https://files.example/bell.png" width="40"/>
            <slash:comments>7</slash:comments>
            <georss:point>54.5 -3.25</georss:point>
            <itunes:duration>3:10</itunes:duration>
          </item>
        </channel>
      </rss>
      """;

  @Test
  void everythingThatNewsFeedsSayIsRead() {
    var feed = Reads.feed(PODCAST);

    assertThat(feed.complaints()).isEmpty();
    assertThat(feed.version()).isEqualTo(FeedVersion.RSS_20);
    assertThat(feed.title()).isEqualTo("The Harbour Tidings");
    assertThat(feed.home()).isEqualTo(new Url("https://tidings.example/"));
    assertThat(feed.link("hub")).contains(new Url("https://hub.example/"));
    assertThat(feed.link("self")).contains(new Url("https://tidings.example/feed"));
    assertThat(feed.about().language()).isEqualTo("en-GB");
    assertThat(feed.hints().ttl()).isEqualTo(Duration.ofMinutes(90));
    assertThat(feed.hints().skipHours()).containsExactlyInAnyOrder(0, 3);
    assertThat(feed.hints().skipDays()).containsExactly(DayOfWeek.SUNDAY);
    assertThat(feed.hints().updateEvery()).isEqualTo(Duration.ofHours(6));
  }

  @Test
  void anEntryHasItsParts() {
    var entry = Reads.feed(PODCAST).entries().getFirst();

    assertThat(entry.headline()).isEqualTo("Lighthouse keeper finds \"lost\" bell");
    assertThat(entry.guid()).isEqualTo("bell-17");
    assertThat(entry.link()).isEqualTo(new Url("https://tidings.example/2031/05/bell"));
    assertThat(entry.time()).isEqualTo(Instant.parse("2031-05-09T06:30:00Z"));
    assertThat(entry.authors()).containsExactly(new FeedPerson("Ida Marrow", null, null));
    assertThat(entry.categories()).extracting(Category::term).containsExactly("Harbour");
    assertThat(entry.enclosures())
        .containsExactly(
            new Enclosure(new Url("https://files.example/bell.mp3"), "audio/mpeg", 1200));
    assertThat(entry.pictures()).extracting(FeedPicture::width).containsExactly(40);
    assertThat(entry.commentCount()).isEqualTo(7);
    assertThat(entry.place())
        .isEqualTo(new Place(Place.Shape.POINT, java.util.List.of(new Place.Point(54.5, -3.25))));
    assertThat(entry.duration()).isEqualTo("3:10");
  }

  @Test
  void textsAreSafeAndTheirLinksAbsolute() {
    var entry = Reads.feed(PODCAST).entries().getFirst();

    assertThat(entry.summary())
        .extracting(FeedText::value)
        .isEqualTo("<p>A bell <a href=\"https://tidings.example/news/more\">rang</a>.</p>");
    assertThat(entry.body())
        .isEqualTo("<p>The whole <b>story</b>.</p><img src=\"https://tidings.example/bell.jpg\">");
  }

  @Test
  void atomIsReadWithItsBasesAndLanguages() {
    var feed =
        Reads.feed(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://other.example/a/"
                  xml:lang="fr">
              <title type="text">Le &lt;Quai&gt;</title>
              <entry xml:base="b/">
                <id>tag:other.example,2031:1</id>
                <link href="c.html"/>
                <link rel="enclosure" href="c.ogg" type="audio/ogg" length="5"/>
                <title type="html">Un &lt;em&gt;phare&lt;/em&gt; &amp;amp; sa lampe</title>
                <updated>2031-05-09T10:00:00Z</updated>
                <author><name>Luc Varenne</name><uri>/luc</uri></author>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Il <a
                  href="d">fait</a> nuit.</p></div></content>
              </entry>
            </feed>
            """);
    var entry = feed.entries().getFirst();

    assertThat(feed.complaints()).isEmpty();
    assertThat(feed.version()).isEqualTo(FeedVersion.ATOM_10);
    assertThat(feed.title()).isEqualTo("Le <Quai>");
    assertThat(entry.link()).isEqualTo(new Url("https://other.example/a/b/c.html"));
    assertThat(entry.headline()).isEqualTo("Un phare & sa lampe");
    assertThat(entry.title()).extracting(FeedText::language).isEqualTo("fr");
    assertThat(entry.body())
        .isEqualTo("<p>Il <a href=\"https://other.example/a/b/d\">fait</a> nuit.</p>");
    assertThat(entry.enclosures()).extracting(Enclosure::length).containsExactly(5L);
    assertThat(entry.authors())
        .containsExactly(new FeedPerson("Luc Varenne", null, new Url("https://other.example/luc")));
  }

  @Test
  void entriesBesideTheChannelAreFound() {
    var feed =
        Reads.feed(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                     xmlns="http://purl.org/rss/1.0/">
              <channel rdf:about="https://q.example/"><title>Quay</title></channel>
              <item rdf:about="https://q.example/1"><title>One</title>
                <link>https://q.example/1</link></item>
              <item rdf:about="https://q.example/2"><title>Two</title></item>
            </rdf:RDF>
            """);

    assertThat(feed.version()).isEqualTo(FeedVersion.RSS_10);
    assertThat(feed.title()).isEqualTo("Quay");
    assertThat(feed.entries()).extracting(Entry::headline).containsExactly("One", "Two");
    assertThat(feed.entries().get(1).guid()).isEqualTo("https://q.example/2");
  }

  @Test
  void jsonFeedsAreRead() {
    var feed =
        Reads.feed(
            """
            {"version": "https://jsonfeed.org/version/1.1", "title": "Pier", "language": "en",
             "home_page_url": "https://pier.example/", "feed_url": "https://pier.example/f.json",
             "hubs": [{"type": "WebSub", "url": "https://hub.example/"}],
             "items": [{"id": 7, "url": "/seven", "title": "Seven gulls",
               "content_html": "<p>Gulls</p><script>x</script>", "summary": "Birds",
               "date_published": "2031-05-09T10:00:00+02:00", "tags": ["birds"],
               "authors": [{"name": "Ann Ferrow"}],
               "attachments": [{"url": "https://pier.example/g.mp3", "mime_type": "audio/mpeg",
                 "size_in_bytes": 9}]}]}
            """);
    var entry = feed.entries().getFirst();

    assertThat(feed.version()).isEqualTo(FeedVersion.JSON_11);
    assertThat(feed.link("hub")).contains(new Url("https://hub.example/"));
    assertThat(entry.guid()).isEqualTo("7");
    assertThat(entry.link()).isEqualTo(new Url("https://tidings.example/seven"));
    assertThat(entry.body()).isEqualTo("<p>Gulls</p>");
    assertThat(entry.time()).isEqualTo(Instant.parse("2031-05-09T08:00:00Z"));
    assertThat(entry.enclosures()).extracting(Enclosure::length).containsExactly(9L);
  }

  @Test
  void newsSitemapsAreFeeds() {
    var feed =
        Reads.feed(
            """
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                    xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
              <url><loc>https://q.example/storm</loc><news:news>
                <news:publication><news:name>Quay</news:name><news:language>en</news:language>
                </news:publication>
                <news:publication_date>2031-05-09</news:publication_date>
                <news:title>Storm &amp; calm</news:title></news:news></url>
            </urlset>
            """);
    var entry = feed.entries().getFirst();

    assertThat(feed.title()).isEqualTo("Quay");
    assertThat(entry.headline()).isEqualTo("Storm & calm");
    assertThat(entry.language()).isEqualTo("en");
    assertThat(entry.time()).isEqualTo(Instant.parse("2031-05-09T00:00:00Z"));
  }

  @Test
  void aBareAmpersandBreaksNothing() {
    var feed = Reads.rss("<item><title>Salt & pepper &nope; &eacute;t&eacute;</title></item>");

    assertThat(feed.entries().getFirst().headline()).isEqualTo("Salt & pepper &nope; été");
    assertThat(feed.complaints())
        .extracting(Complaint::what)
        .contains("a bare '&'", "the unknown reference &nope;");
  }

  @Test
  void aFeedThatBreaksOffKeepsWhatItHas() {
    var feed = Reads.feed("<rss><channel><item><title>One</title></item><item><title>Tw");

    assertThat(feed.entries()).extracting(Entry::headline).containsExactly("One", "Tw");
    assertThat(feed.complaints()).isNotEmpty();
  }

  @Test
  void unclosedElementsEndWhereTheNextBegins() {
    var feed =
        Reads.rss("<item><title>One<link>https://q.example/1</link><item><title>Two</title>");

    assertThat(feed.entries()).extracting(Entry::headline).containsExactly("One", "Two");
    assertThat(feed.entries().getFirst().link()).isEqualTo(new Url("https://q.example/1"));
  }

  @Test
  void undeclaredPrefixesAreUnderstoodAllTheSame() {
    var entry = Reads.entry("<item><dc:creator>Ida Marrow</dc:creator></item>");

    assertThat(entry.authors()).extracting(FeedPerson::name).containsExactly("Ida Marrow");
  }

  @Test
  void theUsualPrefixIsNotNeeded() {
    var feed =
        Reads.feed(
            "<rss xmlns:x='http://purl.org/dc/elements/1.1/'><channel><item>"
                + "<x:creator>Ida Marrow</x:creator></item></channel></rss>");

    assertThat(feed.entries().getFirst().authors())
        .extracting(FeedPerson::name)
        .containsExactly("Ida Marrow");
  }

  @Test
  void junkBeforeTheFeedIsPassedOver() {
    var feed =
        Reads.feed(
            "\n\n<br /><b>Warning</b>: something\n<?xml version='1.0'?><rss><channel>"
                + "<title>Quay</title></channel></rss>");

    assertThat(feed.title()).isEqualTo("Quay");
  }

  @Test
  void whatIsNoFeedSaysWhy() {
    assertThat(Reads.refusal("<!doctype html><html><body>Hello</body></html>").what())
        .isEqualTo("it is a web page, not a feed");
    assertThat(Reads.refusal("").what()).isEqualTo("it is empty");
    assertThat(Reads.refusal("Hello").what()).isEqualTo("it holds no markup");
    assertThat(Reads.refusal("{\"items\": 3").what()).isEqualTo("broken JSON");
    assertThat(Reads.refusal("<sitemapindex/>").what()).contains("index of sitemaps");
  }

  @Test
  void complaintsNameTheirLine() {
    var feed = Reads.rss("\n\n<item>\n<title>Salt & pepper</title></item>");

    assertThat(feed.complaints()).containsExactly(new Complaint("a bare '&'", 4));
  }

  @Test
  void encodingsAreReadByTheirBytes() {
    var feed = "<?xml version='1.0' encoding='%s'?><rss><channel><title>%s</title></channel></rss>";
    var russian = feed.replaceFirst("%s", "windows-1251").replace("%s", "Вести с причала");
    var lying = feed.replaceFirst("%s", "iso-8859-1").replace("%s", "Été à quai");
    var wide = feed.replaceFirst("%s", "utf-16").replace("%s", "Été à quai");

    assertThat(Reads.feed(russian, Charset.forName("windows-1251"), null).title())
        .isEqualTo("Вести с причала");
    assertThat(Reads.feed(lying, StandardCharsets.UTF_8, "text/xml; charset=us-ascii").title())
        .isEqualTo("Été à quai");
    assertThat(Reads.feed(wide, StandardCharsets.UTF_16, "text/xml").title())
        .isEqualTo("Été à quai");
    assertThat(Reads.feed(wide, StandardCharsets.UTF_16LE, "text/xml").title())
        .isEqualTo("Été à quai");
    assertThat(Reads.feed(wide, Charset.forName("UTF-32BE"), "text/xml").title())
        .isEqualTo("Été à quai");
  }

  @Test
  void oneBadByteSpoilsNoText() {
    var start = "<rss><channel><title>Été à quai, déjà prévu ".getBytes(StandardCharsets.UTF_8);
    var bytes = new java.io.ByteArrayOutputStream();
    bytes.writeBytes(start);
    bytes.write(0x93);
    bytes.writeBytes("</title></channel></rss>".getBytes(StandardCharsets.UTF_8));

    var feed = Reads.feed(Bytes.of(bytes.toByteArray()), "text/xml; charset=utf-8");

    assertThat(feed.title()).isEqualTo("Été à quai, déjà prévu “");
    assertThat(feed.complaints()).isNotEmpty();
  }

  @Test
  void aDoctypeIsPassedOverAndNothingExpanded() {
    var feed =
        Reads.feed(
            "<!DOCTYPE rss [<!ENTITY a \"boom\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>"
                + "<rss><channel><title>x &a; &b;</title></channel></rss>");

    assertThat(feed.title()).isEqualTo("x &a; &b;");
  }

  @Test
  void depthAndNumberHaveBounds() {
    var deep = "<rss><channel>" + "<x>".repeat(100_000) + "</channel></rss>";
    var many = "<item><title>x</title></item>".repeat(FeedDocument.ENTRIES_MAX + 10);

    assertThat(Reads.feed(deep).complaints()).isNotEmpty();
    assertThat(Reads.rss(many).entries()).hasSize(FeedDocument.ENTRIES_MAX);
  }

  @Test
  void aTitleIsNeverMarkup() {
    var titles = new ArrayList<String>();
    for (var written :
        new String[] {
          "&lt;b&gt;Bold&lt;/b&gt; gulls", "&lt;blink&gt; is a tag", "A &lt; B", "a &amp;amp; b"
        }) {
      titles.add(Reads.entry("<item><title>" + written + "</title></item>").headline());
    }

    assertThat(titles).containsExactly("Bold gulls", "<blink> is a tag", "A < B", "a & b");
  }
}
