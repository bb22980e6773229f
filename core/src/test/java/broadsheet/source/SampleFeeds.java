package broadsheet.source;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Feeds and looks for tests. */
public final class SampleFeeds {
  private SampleFeeds() {}

  /** A state that has a value everywhere. */
  public static FeedState fullState(Instant now) {
    return new FeedState(
        new LookTimes(
            now.plusSeconds(3600),
            now.plusSeconds(600),
            now,
            now.minusSeconds(3600),
            now.minusSeconds(7200)),
        new Validators("W/\"x\\\"y \u00e9\"", "Sat, 01 Mar 2031 11:00:00 GMT"),
        2.5,
        new Trouble(3, now.minusSeconds(60), LookOutcome.UNREADABLE, "no feed", 12),
        new Relocation(new Url("https://new.example/rss"), 2, now.minusSeconds(90), false),
        new FeedHints(
            Duration.ofMinutes(30),
            Set.of(1, 2, 23),
            Set.of(DayOfWeek.SUNDAY),
            Duration.ofHours(2)),
        new Complaint("no feed", 12),
        "The Gull",
        new Diary(
            List.of(new DayCount(LocalDate.of(2031, 2, 28), 3, 1, 7)),
            List.of(new LookNote(now, LookOutcome.UNREADABLE, 0, "no feed"))),
        List.of(
            new SubSitemap(
                new Url("https://gull.example/news.xml"),
                now.minusSeconds(60),
                new Validators("\"n\"", null),
                now.plusSeconds(60),
                true)));
  }

  /** A look that brought the entries of these keys. */
  public static Look look(Feed feed, Instant at, String... keys) {
    var times = new LookTimes(at.plusSeconds(3600), null, at, at, at);
    var arrivals = Stream.of(keys).map(key -> new Look.Arrival(known(key), content(key))).toList();
    return new Look(
        feed.id(),
        feed.url(),
        feed.url(),
        FeedState.untried(at).withTimes(times),
        arrivals,
        List.of(),
        Map.of());
  }

  public static KnownEntry known(String key) {
    return new KnownEntry(
        new EntryKey(key),
        "guid-" + key,
        "gull.example/" + key,
        "Title " + key,
        "print-" + key,
        Instant.parse("2031-03-01T11:00:00Z"));
  }

  public static EntryContent content(String key) {
    return new EntryContent(
        new Url("https://gull.example/" + key),
        "Title " + key,
        "<p>Summary " + key + "</p>",
        "<p>Body " + key + "</p>",
        List.of("Ada Writer"),
        Instant.parse("2031-03-01T11:00:00Z"),
        "en",
        List.of("Sea"),
        "The Gull");
  }

  /** A feed that says nothing of itself and holds nothing. */
  public static FeedDocument emptyDocument() {
    return new FeedDocument(
        FeedVersion.RSS_20,
        "utf-8",
        new FeedAbout(
            null, null, null, null, null, null, List.of(), List.of(), List.of(), null, List.of(),
            null, null, null, null, null, null, null, null, null, null, false),
        FeedHints.NONE,
        List.of(),
        List.of());
  }
}
