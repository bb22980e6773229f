package broadsheet.app;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.article.Article;
import broadsheet.article.ArticleId;
import broadsheet.fetch.GuardedOutbound;
import broadsheet.fetch.OutboundLimits;
import broadsheet.fetch.OutboundSettings;
import broadsheet.fetch.Pace;
import broadsheet.source.EntryNote;
import broadsheet.source.Feed;
import broadsheet.source.FeedKind;
import broadsheet.source.Followed;
import broadsheet.source.Health;
import broadsheet.source.Url;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The way of an entry from a served feed into the store, through all that can happen to it. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class FeedJourneyTest {
  private static final Duration A_WHILE = Duration.ofMinutes(75);
  private static final String LONG =
      " The harbour council met for nine hours and agreed on a new pier for the ferries of the north"
          + " bay. Members said that the work would begin after the winter storms and would take two"
          + " years. Fishers asked for a slipway of their own, which the council promised to study.";

  @TempDir Path folder = Path.of("");

  private final TinySite site = new TinySite();
  private final GuardedOutbound outbound =
      new GuardedOutbound(
          new OutboundSettings(Set.of(site.host()), "", OutboundLimits.STANDARD, pace()));
  private final List<String> items = new ArrayList<>();
  private Instant now = Instant.parse("2031-03-01T12:00:00Z");
  private @Nullable Room room;

  private static Pace pace() {
    return new Pace(Duration.ZERO, Duration.ZERO, 16);
  }

  /** Everything that is open between two restarts. */
  private record Room(
      Newsroom newsroom, ModelRoom models, Workshop workshop, FeedDesk feeds, EntryDesk entries) {
    void close() {
      feeds.close();
      entries.close();
      workshop.close();
      models.close();
      newsroom.close();
    }
  }

  @BeforeEach
  void open() {
    var newsroom = Newsroom.open(folder.resolve("data"), () -> now);
    newsroom.recall(() -> {});
    var models = ModelRoom.open();
    var workshop = models.workshop();
    var clock = clock();
    var stores = newsroom.stores();
    var parts =
        new EntryDesk.Parts(stores.entries(), stores.quarantine(), new EntryMaker(outbound, clock));
    room =
        new Room(
            newsroom,
            models,
            workshop,
            new FeedDesk(FeedRoom.of(stores, outbound), clock, FeedDesk.Limits.STANDARD),
            new EntryDesk(parts, new NewsroomAdmission(newsroom, workshop), clock));
  }

  private SteadyClock clock() {
    return new SteadyClock(() -> now, () -> Duration.ofSeconds(now.getEpochSecond()).toNanos());
  }

  @AfterEach
  void close() {
    room().close();
    outbound.close();
    site.close();
  }

  private Room room() {
    return Objects.requireNonNull(room);
  }

  private void restart() {
    room().close();
    open();
  }

  /** One look at what is due, and articles of what it brought. */
  private void look() {
    room().feeds().round();
    room().feeds().awaitIdle();
    room().entries().finish();
    now = now.plus(A_WHILE);
  }

  private void publish(String name, String title, String text) {
    site.put(
        "/" + name,
        TinySite.Answer.page(
            "<html><head><title>"
                + title
                + "</title></head><body><article><h1>"
                + title
                + "</h1>"
                + ("<p>" + text + LONG + "</p>").repeat(1)
                + "<p>The mayor, Ada Wren, thanked everybody."
                + LONG
                + "</p></article></body></html>"));
    items.removeIf(item -> item.contains("/" + name + "<"));
    items.addFirst(
        "<item><guid>"
            + name
            + "</guid><link>"
            + site.url("/" + name)
            + "</link><title>"
            + title
            + "</title><description>"
            + text
            + "</description></item>");
    serve("/feed");
  }

  private void serve(String path) {
    site.put(
        path,
        TinySite.Answer.feed(
            "<rss version=\"2.0\"><channel><title>The Gull</title>"
                + String.join("", items)
                + "</channel></rss>"));
  }

  private Feed follow() {
    var feed = Feed.at(new Url(site.url("/feed")), FeedKind.FEED);
    room().newsroom().stores().feeds().follow(List.of(feed), now);
    return feed;
  }

  private Followed followed(Feed feed) {
    return room().newsroom().stores().feeds().feed(feed.id()).orElseThrow();
  }

  private List<EntryNote> notes(Feed feed) {
    return room().newsroom().stores().entries().entries(feed.id(), 100);
  }

  private Article article(EntryNote note) {
    var id = new ArticleId(Objects.requireNonNull(note.article()));
    return room().newsroom().stores().articles().article(id).orElseThrow();
  }

  private EntryNote note(Feed feed, String name) {
    return notes(feed).stream()
        .filter(note -> note.link() != null && note.link().value().endsWith("/" + name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void newEntryIsAnArticleAfterOneLook() {
    publish("pier", "Council agrees on a new pier", "A pier for the ferries.");
    var feed = follow();

    look();

    var article = article(note(feed, "pier"));
    assertThat(article.title()).isEqualTo("Council agrees on a new pier");
    assertThat(article.text()).contains("The mayor, Ada Wren, thanked everybody.");
    assertThat(article.outlet()).isEqualTo("The Gull");

    publish("slipway", "Fishers ask for a slipway", "They want it by spring.");
    look();

    assertThat(notes(feed)).hasSize(2);
    assertThat(article(note(feed, "slipway")).text()).contains("by spring");
  }

  @Test
  void unchangedFeedIsAskedOnceWithoutConditionsAlsoOverARestart() {
    publish("pier", "Council agrees on a new pier", "A pier for the ferries.");
    var feed = follow();
    look();
    now = now.plus(Duration.ofDays(1));
    look();
    restart();
    now = now.plus(Duration.ofDays(1));

    look();

    assertThat(site.log().stream().filter(line -> line.contains("/feed")))
        .containsExactly("200 /feed unconditional", "304 /feed", "304 /feed");
    assertThat(notes(feed)).hasSize(1);
    assertThat(Health.of(followed(feed), now).kind()).isEqualTo(Health.Kind.FINE);
  }

  @Test
  void feedFoundDueTwiceIsAskedOnce() {
    publish("pier", "Council agrees on a new pier", "A pier for the ferries.");
    var feed = follow();
    var looker =
        new Looker(FeedRoom.of(room().newsroom().stores(), outbound), clock(), new StopSign());

    assertThat(looker.look(feed.id())).isPresent();
    assertThat(looker.look(feed.id())).isEmpty();

    assertThat(site.log()).filteredOn(line -> line.contains("/feed")).hasSize(1);
  }

  @Test
  void editedEntryIsReadAgain() {
    publish("pier", "Council agrees on a new pier", "A pier for the ferries.");
    var feed = follow();
    look();

    publish("pier", "Council agrees on two new piers", "Two piers for the ferries.");
    now = now.plus(Duration.ofDays(1));
    look();

    assertThat(notes(feed)).hasSize(1);
    assertThat(note(feed, "pier").standing()).isEqualTo(EntryNote.Standing.KEPT);
    assertThat(article(note(feed, "pier")).text()).contains("Two piers");
  }

  @Test
  void feedThatMovedIsAskedAtItsNewAddress() {
    publish("pier", "Council agrees on a new pier", "A pier for the ferries.");
    var feed = follow();
    site.put("/feed", TinySite.Answer.moved(site.url("/new")));
    serve("/new");

    for (var day = 0; day < 4; day++) {
      look();
      now = now.plus(Duration.ofDays(1));
    }

    assertThat(followed(feed).feed().url()).isEqualTo(new Url(site.url("/new")));
    assertThat(Health.of(followed(feed), now).kind()).isEqualTo(Health.Kind.MOVED);
    assertThat(site.log()).filteredOn(line -> line.contains("/feed")).hasSize(3);
    assertThat(notes(feed)).hasSize(1);
  }

  @Test
  void brokenFeedSaysSoAndHeals() {
    publish("pier", "Council agrees on a new pier", "A pier for the ferries.");
    var feed = follow();
    look();
    site.put("/feed", TinySite.Answer.page("<html><body>Our database is down</body></html>"));
    now = now.plus(Duration.ofDays(1));
    look();

    assertThat(Health.of(followed(feed), now).kind()).isEqualTo(Health.Kind.PARSE_ERROR);

    publish("slipway", "Fishers ask for a slipway", "They want it by spring.");
    now = now.plus(Duration.ofDays(1));
    look();

    assertThat(Health.of(followed(feed), now).kind()).isEqualTo(Health.Kind.FINE);
    assertThat(notes(feed)).hasSize(2);
  }

  @Test
  void entryWhosePageIsGoneIsMadeOfItsOwnText() {
    publish("pier", "Council agrees on a new pier", "A pier for the ferries.");
    site.put("/pier", new TinySite.Answer("410 Gone", Map.of(), ""));
    var feed = follow();

    look();

    assertThat(article(note(feed, "pier")).text()).isEqualTo("A pier for the ferries.");
  }

  @Test
  void entryWhosePageFailsComesAgain() {
    publish("pier", "Council agrees on a new pier", "A pier for the ferries.");
    site.put("/pier", new TinySite.Answer("502 Bad Gateway", Map.of(), ""));
    var feed = follow();
    look();
    assertThat(note(feed, "pier").standing()).isEqualTo(EntryNote.Standing.WAITING);
    assertThat(note(feed, "pier").why()).contains("502");

    publish("pier", "Council agrees on a new pier", "A pier for the ferries.");
    restart();
    look();

    assertThat(article(note(feed, "pier")).text()).contains("Ada Wren");
  }

  private void publishPdf(String name, String title, String content) {
    var type = Map.of("Content-Type", "application/pdf");
    site.put("/" + name, new TinySite.Answer("200 OK", type, content));
    items.addFirst(
        ("<item><guid>" + name + "</guid><link>" + site.url("/" + name) + "</link>")
            + ("<title>" + title + "</title></item>"));
    serve("/feed");
  }

  @Test
  void entryThatLeadsToAPdfIsMadeOfItsText() {
    publishPdf(
        "statement.pdf",
        "Statement of the harbour master",
        Reports.pdf("The ferry to Lissa will sail again on Friday."));
    var feed = follow();

    look();

    var article = article(note(feed, "statement.pdf"));
    assertThat(article.title()).isEqualTo("Statement of the harbour master");
    assertThat(article.text()).isEqualTo("The ferry to Lissa will sail again on Friday.");
    assertThat(article.url()).isEqualTo(new Url(site.url("/statement.pdf")));
  }

  @Test
  void brokenPdfIsKeptWithItsReasonAndBlocksNothing() {
    publishPdf("broken.pdf", "Statement of nobody", "%PDF-1.7 and no more");
    publish("pier", "Council agrees on a new pier", "A pier for the ferries.");
    var feed = follow();

    look();

    assertThat(article(note(feed, "pier")).text()).contains("Ada Wren");
    assertThat(note(feed, "broken.pdf").standing()).isEqualTo(EntryNote.Standing.GIVEN_UP);
    var kept = room().newsroom().stores().quarantine().latest(Long.MAX_VALUE, 10);
    assertThat(kept).hasSize(1);
    var document = room().newsroom().stores().quarantine().document(kept.getFirst().id());
    assertThat(document.orElseThrow().reason()).contains("damaged PDF");
    assertThat(document.orElseThrow().name()).isEqualTo(site.url("/broken.pdf"));
  }

  @Test
  void sitemapsOfAnIndexAreFollowed() {
    publish("pier", "Council agrees on a new pier", "A pier for the ferries.");
    var day = now.toString();
    site.put(
        "/index.xml",
        TinySite.Answer.feed(
            ("<sitemapindex><sitemap><loc>" + site.url("/news.xml") + "</loc><lastmod>")
                + (day + "</lastmod></sitemap></sitemapindex>")));
    site.put(
        "/news.xml",
        TinySite.Answer.feed(
            ("<urlset><url><loc>" + site.url("/pier") + "</loc><lastmod>")
                + (day + "</lastmod></url></urlset>")));
    var feed = Feed.at(new Url(site.url("/index.xml")), FeedKind.SITEMAP);
    room().newsroom().stores().feeds().follow(List.of(feed), now);

    look();
    restart();
    now = now.plus(Duration.ofDays(1));
    look();

    assertThat(article(note(feed, "pier")).title()).isEqualTo("Council agrees on a new pier");
    assertThat(notes(feed)).hasSize(1);
    assertThat(site.log())
        .filteredOn(line -> line.contains(".xml"))
        .containsExactly(
            "200 /index.xml unconditional", "200 /news.xml unconditional", "304 /index.xml");
  }
}
