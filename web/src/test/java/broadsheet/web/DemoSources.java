package broadsheet.web;

import broadsheet.source.Bytes;
import broadsheet.source.DayCount;
import broadsheet.source.Diary;
import broadsheet.source.DocumentFormat;
import broadsheet.source.Feed;
import broadsheet.source.FeedHints;
import broadsheet.source.FeedKind;
import broadsheet.source.FeedState;
import broadsheet.source.FetchResult;
import broadsheet.source.FetchResult.Fault;
import broadsheet.source.Followed;
import broadsheet.source.LookNote;
import broadsheet.source.LookOutcome;
import broadsheet.source.LookTimes;
import broadsheet.source.Origin;
import broadsheet.source.Trouble;
import broadsheet.source.UnreadDocument;
import broadsheet.source.Url;
import broadsheet.source.Validators;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Sources of a place that does not exist, in every kind of health. */
final class DemoSources {
  private static final LocalDate TODAY = LocalDate.ofInstant(DemoDesk.NOW, ZoneOffset.UTC);

  final DemoFeeds feeds = new DemoFeeds();
  final DemoFollow follow = new DemoFollow(feeds);
  final DemoQuarantine quarantine = new DemoQuarantine();

  volatile FetchResult answer = new FetchResult.Failed(Fault.NOT_FOUND, "answered 404");

  SourceRoom room() {
    return new SourceRoom(
        feeds, feeds, follow, quarantine, quarantine, request -> answer, new DemoHubs());
  }

  /** One that works, one that is quiet, two in trouble, one paused and one never asked. */
  DemoSources filled() {
    add("quay", "", "Quay Herald", well(4, Duration.ofHours(2)));
    add("dorn", "Coast", "Dorn Post", well(0.3, Duration.ofDays(29)));
    add("wire", "Coast", "Coast Wire", broken(LookOutcome.UNREADABLE, "a tag is not closed", 412));
    add("mill", "Coast/Trade", "Mill and Market", broken(LookOutcome.THROTTLED, "", 0));
    add("tide", "Coast/Trade", "Tide Letter", well(1, Duration.ofDays(1)));
    feeds.follow(
        List.of(Feed.at(new Url("https://new.example/feed"), FeedKind.SITE)), DemoDesk.NOW);
    var tide = Feed.at(new Url("https://tide.example/feed"), FeedKind.FEED).id();
    feeds.change(
        tide, old -> old.withFeed(old.feed().withSettings(old.feed().settings().withPaused(true))));
    keep("tables.html", "<html><p>\u202eHigh water</p><script>alert(1)</script>");
    keep("scan.pdf", "%PDF\0\0\0");
    return this;
  }

  private void add(String host, String folder, String title, FeedState state) {
    var feed = Feed.at(new Url("https://" + host + ".example/feed"), FeedKind.FEED);
    var settings = feed.settings().withFolder(folder).withTitle(title);
    feeds.byId.put(feed.id(), new Followed(feed.withSettings(settings), state));
  }

  void keep(String name, String content) {
    var bytes = Bytes.of(content.getBytes(StandardCharsets.UTF_8));
    var document =
        new UnreadDocument(
            name,
            "/home/ada/news/" + name,
            Origin.UNKNOWN,
            DocumentFormat.HTML,
            "It has no text of an article.",
            bytes);
    quarantine.keep(document, DemoDesk.NOW.minus(Duration.ofHours(5)), 1);
  }

  private static FeedState well(double perDay, Duration sinceFresh) {
    var asked = ago(Duration.ofMinutes(25));
    var fresh = ago(sinceFresh);
    var times = new LookTimes(ahead(Duration.ofMinutes(35)), null, asked, asked, fresh);
    var looks =
        List.of(
            new LookNote(asked, LookOutcome.SAME, 0, ""),
            new LookNote(ago(Duration.ofHours(2)), LookOutcome.READ, 3, ""));
    return state(times, perDay, Trouble.NONE, new Diary(days(0), looks));
  }

  private static FeedState broken(LookOutcome outcome, String why, int line) {
    var asked = ago(Duration.ofHours(1));
    var well = ago(Duration.ofDays(3));
    var times = new LookTimes(ahead(Duration.ofHours(25)), null, asked, well, well);
    var trouble = new Trouble(6, ago(Duration.ofDays(3)), outcome, why, line);
    var looks =
        List.of(new LookNote(asked, outcome, 0, why), new LookNote(well, LookOutcome.READ, 2, ""));
    return state(times, 2, trouble, new Diary(days(4), looks));
  }

  private static FeedState state(LookTimes times, double perDay, Trouble trouble, Diary diary) {
    return new FeedState(
        times,
        Validators.NONE,
        perDay,
        trouble,
        null,
        FeedHints.NONE,
        null,
        null,
        diary,
        List.of());
  }

  private static List<DayCount> days(int failing) {
    var days = new ArrayList<DayCount>();
    for (var back = 25; back >= 0; back--) {
      var well = back < failing - 1 ? 0 : 20;
      var failed = back < failing ? 4 : 0;
      days.add(new DayCount(TODAY.minusDays(back), well, failed, well / 10));
    }
    return days;
  }

  private static Instant ago(Duration duration) {
    return DemoDesk.NOW.minus(duration);
  }

  private static Instant ahead(Duration duration) {
    return DemoDesk.NOW.plus(duration);
  }
}
