package broadsheet.app;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.fetch.GuardedOutbound;
import broadsheet.fetch.OutboundLimits;
import broadsheet.fetch.OutboundSettings;
import broadsheet.fetch.Pace;
import broadsheet.source.EntryNote;
import broadsheet.source.Feed;
import broadsheet.source.FeedKind;
import broadsheet.source.Url;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program is killed while it looks at feeds, and started again. */
@Timeout(value = 180, unit = TimeUnit.SECONDS)
class KilledTest {
  private static final int FEEDS = 6;
  private static final int ENTRIES = 3;

  @TempDir Path folder = Path.of("");

  private final TinySite site = new TinySite();

  /** Another host, though on the same machine; it asks to be left alone. */
  private final TinySite other = new TinySite();

  @AfterEach
  void close() {
    site.close();
    other.close();
  }

  private String otherHost() {
    return other.host().replace("127.0.0.1", "localhost");
  }

  private Feed feed(int number) {
    return Feed.at(new Url(site.url("/feed" + number)), FeedKind.FEED);
  }

  private void serve() {
    var date =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(
            InstantSource.system().instant().atOffset(ZoneOffset.UTC));
    for (var number = 0; number < FEEDS; number++) {
      var items = new StringBuilder();
      for (var entry = 0; entry < ENTRIES; entry++) {
        var name = "Berth " + number + entry;
        items
            .append("<item><guid>g" + number + "-" + entry + "</guid><title>")
            .append(name + " is free</title><description>")
            .append(("The harbour master says that " + name + " is free again. ").repeat(30))
            .append("</description></item>");
      }
      var tag = "\"" + number + "\"";
      var head = Map.of("Date", date, "ETag", tag, "Cache-Control", "max-age=7200");
      var content = "<rss><channel><title>Berths</title>" + items + "</channel></rss>";
      site.put("/feed" + number, new TinySite.Answer("200 OK", head, content));
    }
    var busy = Map.of("Retry-After", "7200");
    other.put("/feed", new TinySite.Answer("503 Service Unavailable", busy, ""));
  }

  private void follow() {
    try (var newsroom = Newsroom.open(folder.resolve("data"), InstantSource.system())) {
      var feeds = new ArrayList<Feed>();
      for (var number = 0; number < FEEDS; number++) {
        feeds.add(feed(number));
      }
      feeds.add(Feed.at(new Url("http://" + otherHost() + "/feed"), FeedKind.FEED));
      newsroom.stores().feeds().follow(feeds, InstantSource.system().instant());
    }
  }

  private long asked() {
    return site.log().stream().filter(line -> line.contains("/feed")).count();
  }

  /** Runs until so many questions were asked, and is killed. */
  private void runUntilAsked(long questions) throws IOException, InterruptedException {
    var data = folder.resolve("data");
    try (var child =
        Child.run(
            folder,
            "start",
            "--light",
            "--port",
            "0",
            "--data",
            data,
            "--allow-host",
            site.host(),
            "--allow-host",
            otherHost())) {
      child.until(_ -> asked() >= questions).kill();
      assertThat(asked()).as(child.err()).isGreaterThanOrEqualTo(questions);
    }
  }

  /** Looks at what is due still, and makes articles of all that waits. */
  private List<EntryNote> finish() {
    var clock = SteadyClock.system(InstantSource.system());
    var settings =
        new OutboundSettings(
            Set.of(site.host(), otherHost()),
            "",
            OutboundLimits.STANDARD,
            new Pace(Duration.ZERO, Duration.ZERO, 4));
    try (var outbound = new GuardedOutbound(settings);
        var newsroom = Newsroom.open(folder.resolve("data"), clock);
        var models = ModelRoom.open();
        var workshop = models.workshop()) {
      newsroom.recall(() -> {});
      var stores = newsroom.stores();
      try (var desk =
          new FeedDesk(FeedRoom.of(stores, outbound), clock, FeedDesk.Limits.STANDARD)) {
        while (desk.round() > 0) {
          desk.awaitIdle();
        }
      }
      var maker = new EntryMaker(outbound, clock);
      var parts = new EntryDesk.Parts(stores.entries(), stores.quarantine(), maker);
      var admission = new NewsroomAdmission(newsroom, workshop);
      try (var desk = new EntryDesk(parts, admission, clock)) {
        desk.finish();
      }
      var notes = new ArrayList<EntryNote>();
      for (var number = 0; number < FEEDS; number++) {
        notes.addAll(stores.entries().entries(feed(number).id(), 100));
      }
      assertThat(stores.articles().count()).isEqualTo(FEEDS * ENTRIES);
      return notes;
    }
  }

  @Test
  void nothingIsLostOrTwiceAndNobodyIsAskedBeforeTheirTime() throws Exception {
    serve();
    follow();

    // One feed of a host is looked at a time: those before the last one asked are kept.
    runUntilAsked(3);
    var kept = site.log().stream().filter(line -> line.contains("/feed")).limit(2).toList();
    runUntilAsked(5);

    var notes = finish();
    assertThat(notes)
        .hasSize(FEEDS * ENTRIES)
        .allMatch(note -> note.standing() == EntryNote.Standing.KEPT);
    assertThat(notes.stream().map(EntryNote::article).distinct()).hasSize(notes.size());
    for (var line : kept) {
      var path = line.substring(4, 10);
      assertThat(site.log()).filteredOn(one -> one.contains(path)).hasSize(1);
    }
    assertThat(asked()).isBetween((long) FEEDS, FEEDS + 2L);
    assertThat(other.log()).filteredOn(line -> line.contains("/feed")).hasSize(1);
  }
}
