package broadsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.source.Feed;
import broadsheet.source.FeedAction;
import broadsheet.source.FeedKind;
import broadsheet.source.Url;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SourcesTest {
  private static final String WIRE = path("wire");
  private static final String QUAY = path("quay");

  private final DemoDesk demo = DemoNews.desk();
  private final WebServer server = new WebServer(demo.desk(), WebSettings.local(0)).start();
  private final Browser owner = new Browser(server).asOwner();

  private static String path(String host) {
    return "/sources/" + feed(host).id();
  }

  private static Feed feed(String host) {
    return Feed.at(new Url("https://" + host + ".example/feed"), FeedKind.FEED);
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void eachSourceTellsItsHealthInASentence() {
    demo.sources.filled();

    var page = Jsoup.parse(owner.get("/sources").body());

    assertThat(page.select(".feed")).hasSize(6);
    assertThat(page.text())
        .contains("6 sources; 2 need a look.")
        .contains("Works; the last new entry came 2 hours ago. Next look in 35 minutes.")
        .contains("nothing new has come for 29 days")
        .contains("a tag is not closed (line 412)", "Next look tomorrow, 09:00 UTC.")
        .contains("Is paused", "Has not been looked at yet.", "Last good look never");
    assertThat(page.select("h2.band").eachText()).containsExactly("Coast", "Coast/Trade");
    assertThat(page.select(".feed:contains(new.example) svg").attr("aria-label"))
        .isEqualTo("Last 30 days: 0 well, 0 with some failures, 0 failed, 30 without a look");
  }

  @Test
  void filtersShowOnlyWhatIsAskedFor() {
    demo.sources.filled();

    assertThat(names("/sources?show=troubled")).containsExactly("Coast Wire", "Mill and Market");
    assertThat(names("/sources?show=quiet")).containsExactly("Dorn Post");
    assertThat(names("/sources?show=paused")).containsExactly("Tide Letter");
    assertThat(names("/sources?show=nonsense")).hasSize(6);
  }

  private List<String> names(String path) {
    return Jsoup.parse(owner.get(path).body()).select(".feed-name").eachText();
  }

  @Test
  void longListsGoOnWhereTheyEnded() {
    IntStream.range(0, 150)
        .forEach(i ->
            demo.sources.feeds.follow(
                List.of(feed(String.format(Locale.ROOT, "h%03d", i))), demo.now));

    var seen = new ArrayList<String>();
    var next = "/sources";
    while (!next.isEmpty()) {
      var page = Jsoup.parse(owner.get(next).body());
      seen.addAll(page.select(".feed-name").eachText());
      next = page.select("a[rel=next]").attr("href");
    }

    assertThat(seen).hasSize(150).doesNotHaveDuplicates().isSorted();
    assertThat(owner.get("/sources?after=unknown").statusCode()).isEqualTo(200);
  }

  @Test
  void noFilterWithoutResultIsADeadEnd() {
    demo.sources.feeds.follow(List.of(feed("quay")), demo.now);

    assertThat(owner.get("/sources?show=paused").body()).contains("None of them", "Show all");
  }

  @Test
  void withoutSourcesThePageSaysHowToBegin() {
    assertThat(owner.get("/sources").body()).contains("Nothing is followed yet", "/papers");
  }

  @Test
  void detailTellsLooksAndEntries() {
    demo.sources.filled();

    var page = Jsoup.parse(owner.get(WIRE).body());

    assertThat(page.select("h1").text()).isEqualTo("Coast Wire");
    assertThat(page.select("table.ledger tbody tr").eachText())
        .anyMatch(row -> row.contains("not readable: a tag is not closed"));
    assertThat(page.select(".rows li").eachText())
        .anyMatch(row -> row.contains("not readable: its page has no text"))
        .anyMatch(row -> row.contains("Without a title"));
    assertThat(page.select(".rows a[href^=/article/]").attr("href"))
        .isEqualTo("/article/ferry-runs-aground-f1");
  }

  @Test
  void missingSourcesAreNotFound() {
    assertThat(owner.get("/sources/none").statusCode()).isEqualTo(404);
    assertThat(owner.get("/sources/" + "a".repeat(100)).statusCode()).isEqualTo(404);
    assertThat(owner.post("/sources/none", Map.of("action", "retry")).statusCode()).isEqualTo(404);
  }

  @Test
  void buttonsActAndLeadBack() {
    demo.sources.filled();

    var paused = owner.post(QUAY, Map.of("action", "pause", "list", "/sources?show=quiet"));
    var resumed = owner.post(QUAY, Map.of("action", "resume"));
    owner.post(QUAY, Map.of("action", "retry"));
    var removed = owner.post(QUAY, Map.of("action", "remove"));

    assertThat(paused.headers().firstValue("Location")).hasValue("/sources?show=quiet");
    assertThat(resumed.headers().firstValue("Location")).hasValue(QUAY);
    assertThat(removed.headers().firstValue("Location")).hasValue("/sources");
    assertThat(demo.sources.follow.actions)
        .containsExactly(
            new FeedAction.Pause(),
            new FeedAction.Resume(),
            new FeedAction.Retry(),
            new FeedAction.Remove());
    assertThat(owner.post(WIRE, Map.of("action", "burn")).statusCode()).isEqualTo(422);
  }

  @Test
  void settingsAreKept() {
    demo.sources.filled();

    owner.post(
        QUAY + "/settings",
        Map.of("title", " Quay ", "outlet", "", "folder", "North", "interval", "15"));

    var settings = demo.sources.feeds.feed(feed("quay").id()).orElseThrow().feed().settings();
    assertThat(settings.title()).isEqualTo("Quay");
    assertThat(settings.outlet()).isNull();
    assertThat(settings.folder()).isEqualTo("North");
    assertThat(settings.interval()).isEqualTo(Duration.ofMinutes(15));
    assertThat(settings.fullText()).isFalse();
  }

  @Test
  void intervalsThatAreNotOfferedAreRefused() {
    demo.sources.filled();

    for (var interval : List.of("1", "4", "", "x", "-5", "99999999")) {
      var answer = owner.post(QUAY + "/settings", Map.of("interval", interval));
      assertThat(answer.statusCode()).as(interval).isEqualTo(422);
    }
    assertThat(demo.sources.follow.actions).isEmpty();
  }

  @Test
  void anotherAddressTakesItsPlace() {
    demo.sources.filled();

    var moved = owner.post(WIRE + "/replace", Map.of("address", "https://wire.example/new"));
    var taken = owner.post(WIRE + "/replace", Map.of("address", "https://quay.example/feed"));
    var odd = owner.post(WIRE + "/replace", Map.of("address", "javascript:alert(1)"));

    assertThat(moved.headers().firstValue("Location")).hasValue(WIRE);
    assertThat(taken.statusCode()).isEqualTo(422);
    assertThat(taken.body()).contains("This address is followed already.");
    assertThat(odd.statusCode()).isEqualTo(422);
    assertThat(demo.sources.follow.actions)
        .contains(new FeedAction.Replace(new Url("https://wire.example/new")))
        .hasSize(2);
  }

  @Test
  void readersLookAndOnlyEditorsAct() {
    demo.sources.filled();
    var visitor = new Browser(server);

    assertThat(visitor.get("/sources").headers().firstValue("Location"))
        .hasValue("/login?next=%2Fsources");
    assertThat(visitor.get("/sources.opml").statusCode()).isEqualTo(303);
    assertThat(visitor.get("/quarantine").statusCode()).isEqualTo(303);

    var reader = new Browser(server).asReader(demo);
    assertThat(reader.get("/sources").body()).contains("Quay Herald").doesNotContain(">Pause<");
    assertThat(reader.get(QUAY).body()).contains("Last looks").doesNotContain("Settings", "Remove");
    assertThat(reader.get("/quarantine").statusCode()).isEqualTo(403);
    assertThat(reader.get("/papers").statusCode()).isEqualTo(403);
    assertThat(reader.post(QUAY, Map.of("action", "remove")).statusCode()).isEqualTo(403);
    assertThat(reader.post(QUAY + "/settings", Map.of()).statusCode()).isEqualTo(403);
    assertThat(demo.sources.follow.actions).isEmpty();
  }

  @Test
  void formsNeedTheirToken() {
    demo.sources.filled();

    var answer =
        owner.send(owner.form(QUAY, Map.of("action", "remove")).header("Origin", owner.origin()));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(demo.sources.follow.actions).isEmpty();
  }
}
