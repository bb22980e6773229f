package broadsheet.source;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.source.FetchResult.Failed;
import broadsheet.source.FetchResult.Fault;
import broadsheet.source.FetchResult.Fetched;
import broadsheet.source.FetchResult.NotModified;
import broadsheet.source.FetchResult.Throttled;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SitemapIndexTest {
  private static final String SITE = "https://quay.example";
  private static final Url INDEX = new Url(SITE + "/index.xml");

  private final Map<String, FetchResult> web = new HashMap<>();
  private final List<String> asked = new ArrayList<>();
  private final Map<EntryKey, KnownEntry> known = new LinkedHashMap<>();
  private Instant now = Instant.parse("2031-05-09T12:00:00Z");
  private Followed followed =
      new Followed(Feed.at(INDEX, FeedKind.SITEMAP), FeedState.untried(now));

  private FetchResult ask(OutboundRequest request) {
    var isConditional = request.validators().etag() != null;
    asked.add((isConditional ? "?" : "") + request.url().value().substring(SITE.length()));
    return web.getOrDefault(
        request.url().value(), new Failed(Fault.NOT_FOUND, "answered 404 (not found)"));
  }

  /** One look; the titles or addresses of what arrived. */
  private List<String> look() {
    var result = ask(Schedule.request(followed));
    var round = SitemapRound.of(followed, result, now).orElseThrow();
    var look =
        LookReading.look(
            followed, round.harvest(this::ask, () -> now), List.copyOf(known.values()), now);
    look.arrivals().forEach(arrival -> known.put(arrival.known().key(), arrival.known()));
    look.remembered().forEach(entry -> known.put(entry.key(), entry));
    followed = followed.withState(look.state());
    now = now.plus(Duration.ofHours(2));
    return look.arrivals().stream()
        .map(arrival ->
            arrival.content().title().isEmpty()
                ? String.valueOf(arrival.content().link()).substring(SITE.length())
                : arrival.content().title())
        .toList();
  }

  private void index(String... sitemaps) {
    put("/index.xml", "<sitemapindex>" + String.join("", sitemaps) + "</sitemapindex>");
  }

  private static String sitemap(String path, @Nullable String changed) {
    var time = changed == null ? "" : "<lastmod>" + changed + "</lastmod>";
    return "<sitemap><loc>" + SITE + path + "</loc>" + time + "</sitemap>";
  }

  private void put(String path, String content) {
    web.put(SITE + path, new Fetched(notes(path, null), "text/xml", bytes(content)));
  }

  private static Bytes bytes(String content) {
    return Bytes.of(content.getBytes(StandardCharsets.UTF_8));
  }

  private static AnswerNotes notes(String path, @Nullable Duration fresh) {
    var url = new Url(SITE + path);
    return new AnswerNotes(url, null, new Validators("\"1\"", null), fresh, null, Map.of());
  }

  private static String pages(String... pages) {
    return "<urlset>" + String.join("", pages) + "</urlset>";
  }

  private static String page(String path, @Nullable String changed) {
    var time = changed == null ? "" : "<lastmod>" + changed + "</lastmod>";
    return "<url><loc>" + SITE + path + "</loc>" + time + "</url>";
  }

  private static String news(String path, String title, String time) {
    return "<url xmlns:news='http://www.google.com/schemas/sitemap-news/0.9'><loc>"
        + (SITE + path + "</loc><news:news><news:publication><news:name>The Quay</news:name>")
        + ("</news:publication><news:title>" + title + "</news:title>")
        + ("<news:publication_date>" + time + "</news:publication_date></news:news></url>");
  }

  @Test
  void newestSitemapsOfAnIndexAreRead() {
    index(
        sitemap("/2029.xml", "2029-12-31"),
        sitemap("/2031-04.xml", "2031-05-08"),
        sitemap("/2031-05.xml", "2031-05-09T11:00:00Z"),
        sitemap("/news.xml", null));
    put("/2031-04.xml", pages(page("/old", "2031-04-30")));
    put("/2031-05.xml", pages(page("/ferry", "2031-05-09T10:00:00Z")));
    put("/news.xml", pages(news("/mill", "Mill reopens", "2031-05-09T09:00:00Z")));

    assertThat(look()).containsExactlyInAnyOrder("/ferry", "Mill reopens");
    assertThat(asked).containsExactly("/index.xml", "/news.xml", "/2031-05.xml", "/2031-04.xml");
    assertThat(followed.state().title()).isEqualTo("The Quay");
    assertThat(followed.state().trouble().isNone()).isTrue();
  }

  @Test
  void pageInTwoSitemapsIsOneEntryAndComesOnce() {
    index(sitemap("/news.xml", null), sitemap("/all.xml", null));
    put("/news.xml", pages(news("/mill", "Mill reopens", "2031-05-09T09:00:00Z")));
    put("/all.xml", pages(page("/mill", "2031-05-09T09:00:00Z")));

    assertThat(look()).containsExactly("Mill reopens");

    put("/news.xml", pages());
    assertThat(look()).isEmpty();
    assertThat(look()).isEmpty();
  }

  @Test
  void sitemapThatDidNotChangeByTheIndexesWordIsNotAskedFor() {
    index(sitemap("/a.xml", "2031-05-09T11:00:00Z"), sitemap("/b.xml", null));
    put("/a.xml", pages(page("/one", "2031-05-09T11:00:00Z")));
    put("/b.xml", pages(page("/two", "2031-05-09T11:00:00Z")));
    look();
    asked.clear();
    web.put(SITE + "/b.xml", new NotModified(notes("/b.xml", null)));

    assertThat(look()).isEmpty();
    assertThat(asked).containsExactly("?/index.xml", "?/b.xml");
    assertThat(followed.state().trouble().isNone()).isTrue();

    asked.clear();
    index(sitemap("/a.xml", "2031-05-09T13:00:00Z"), sitemap("/b.xml", null));
    put(
        "/a.xml",
        pages(page("/one", "2031-05-09T11:00:00Z"), page("/new", "2031-05-09T13:00:00Z")));
    assertThat(look()).containsExactly("/new");
    assertThat(asked).contains("?/a.xml");
  }

  @Test
  void sitemapsOfAnUnchangedIndexAreAskedForAllTheSame() {
    index(sitemap("/a.xml", null));
    put("/a.xml", pages(page("/one", "2031-05-09T11:00:00Z")));
    look();
    web.put(SITE + "/index.xml", new NotModified(notes("/index.xml", null)));
    put("/a.xml", pages(page("/one", null), page("/two", "2031-05-09T13:00:00Z")));

    assertThat(look()).containsExactly("/two");
    assertThat(followed.state().diary().looks().getFirst().outcome()).isEqualTo(LookOutcome.READ);
  }

  @Test
  void serverOfASitemapIsLeftAloneAsLongAsItAsks() {
    index(sitemap("/a.xml", null), sitemap("/b.xml", null));
    web.put(SITE + "/a.xml", new Throttled(429, Duration.ofHours(3)));
    put("/b.xml", pages(page("/two", null)));

    look();
    assertThat(asked).containsExactly("/index.xml", "/a.xml");
    assertThat(followed.state().complaint()).isNotNull();

    asked.clear();
    look();
    assertThat(asked).containsExactly("?/index.xml", "/b.xml");
    assertThat(followed.state().complaint()).isNull();

    asked.clear();
    look();
    assertThat(asked).containsExactly("?/index.xml", "/a.xml");
  }

  @Test
  void freshSitemapIsNotAskedForBeforeItsTime() {
    index(sitemap("/a.xml", null));
    var content = bytes(pages(page("/one", null)));
    web.put(SITE + "/a.xml", new Fetched(notes("/a.xml", Duration.ofHours(3)), null, content));
    look();
    asked.clear();

    look();
    look();

    assertThat(asked).containsExactly("?/index.xml", "?/index.xml", "?/a.xml");
  }

  @Test
  void archiveThatIsReadForTheFirstTimeIsNoNews() {
    index(sitemap("/a.xml", null));
    put("/a.xml", pages(page("/one", null)));
    look();
    var many = new ArrayList<String>();
    for (var i = 0; i < 300; i++) {
      many.add(page("/many/" + i, null));
    }
    put("/b.xml", pages(many.toArray(String[]::new)));
    put("/c.xml", pages(page("/dated", "2031-01-01"), page("/today", "2031-05-09T13:00:00Z")));
    index(sitemap("/a.xml", null), sitemap("/b.xml", null), sitemap("/c.xml", null));

    assertThat(look()).containsExactly("/today");
    many.add(page("/many/new", null));
    put("/b.xml", pages(many.toArray(String[]::new)));
    assertThat(look()).containsExactly("/many/new");
  }

  @Test
  void otherSitesAndListsOfSectionsAreNotFollowed() {
    index(
        sitemap("/category.xml", "2031-05-09"),
        "<sitemap><loc>https://elsewhere.example/a.xml</loc></sitemap>",
        "<sitemap><loc>https://maps.quay.example/a.xml</loc></sitemap>");
    web.put(
        "https://maps.quay.example/a.xml",
        new Fetched(notes("/a.xml", null), null, bytes(pages(page("/one", null)))));

    var round =
        SitemapRound.of(followed, web.getOrDefault(INDEX.value(), new Throttled(1, null)), now);

    assertThat(round.orElseThrow().chosen())
        .extracting(SubSitemap::url)
        .containsExactly(new Url("https://maps.quay.example/a.xml"));
  }

  @Test
  void indexWhoseSitemapsCannotBeReadSaysWhy() {
    index(sitemap("/a.xml", null), sitemap("/b.xml", null));
    put("/b.xml", "<sitemapindex></sitemapindex>");

    look();

    var health = Health.of(followed, now);
    assertThat(health.kind()).isEqualTo(Health.Kind.PARSE_ERROR);
    assertThat(health.sentence()).contains("/a.xml").contains("404");

    put("/a.xml", pages(page("/one", "2031-05-09T13:00:00Z")));
    look();
    assertThat(Health.of(followed, now).kind()).isEqualTo(Health.Kind.FINE);
  }

  @Test
  void plainSitemapIsNoIndex() {
    put("/index.xml", pages(page("/one", null)));

    assertThat(SitemapRound.of(followed, ask(Schedule.request(followed)), now)).isEmpty();
  }
}
