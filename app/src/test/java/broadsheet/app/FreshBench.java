package broadsheet.app;

import broadsheet.fetch.GuardedOutbound;
import broadsheet.fetch.OutboundLimits;
import broadsheet.fetch.OutboundSettings;
import broadsheet.fetch.Pace;
import broadsheet.source.Feed;
import broadsheet.source.FeedKind;
import broadsheet.source.LookTimes;
import broadsheet.source.Url;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Times the way of a new entry from a feed's answer to the outlet's page: {@code FreshBench FOLDER
 * FEEDS SECONDS}. All feeds are known; then every fourth has one more entry, and all are looked at
 * within that many seconds, by a whole paper without the name model. Linux only, as {@link
 * FeedBench}.
 */
final class FreshBench {
  private final Path folder;
  private final int count;
  private final Duration spread;
  private final ManyFeeds site = new ManyFeeds();
  private final HttpClient browser = HttpClient.newHttpClient();

  private FreshBench(Path folder, int count, Duration spread) throws IOException {
    this.folder = folder;
    this.count = count;
    this.spread = spread;
  }

  /** Prints the middle, the 95th percentile and the longest of the times. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var seconds = Duration.ofSeconds(Integer.parseInt(arguments[2]));
    var bench = new FreshBench(Path.of(arguments[0]), Integer.parseInt(arguments[1]), seconds);
    try (var outbound = bench.outbound()) {
      bench.know(outbound);
      bench.site.publish();
      bench.measure(outbound);
    }
    System.exit(0);
  }

  private GuardedOutbound outbound() {
    var hosts = IntStream.range(0, count).mapToObj(ManyFeeds::host).collect(Collectors.toSet());
    var pace = new Pace(Duration.ofSeconds(1), Duration.ofSeconds(1), 256);
    return new GuardedOutbound(new OutboundSettings(hosts, "", OutboundLimits.STANDARD, pace));
  }

  /** Looks at every feed once; what was there before is passed over. */
  private void know(GuardedOutbound outbound) throws InterruptedException {
    try (var newsroom = Newsroom.open(folder, InstantSource.system())) {
      var stores = newsroom.stores();
      var feeds =
          IntStream.range(0, count)
              .mapToObj(i -> Feed.at(new Url(site.url(i)), FeedKind.FEED))
              .toList();
      stores.feeds().follow(feeds, Instant.now());
      var clock = SteadyClock.system(InstantSource.system());
      var limits = new FeedDesk.Limits(200, 200);
      try (var desk = new FeedDesk(FeedRoom.of(stores, outbound), clock, limits)) {
        while (desk.looks() < count) {
          desk.round();
          Thread.sleep(50);
        }
        desk.awaitIdle();
      }
      FeedBench.passOver(stores);
      var begin = Instant.now().plusSeconds(20);
      for (var i = 0; i < count; i++) {
        var next = begin.plusMillis(i * spread.toMillis() / count);
        stores
            .feeds()
            .change(
                feeds.get(i).id(),
                followed -> {
                  var old = followed.state().times();
                  var times = new LookTimes(next, null, old.asked(), old.well(), old.fresh());
                  return followed.withState(followed.state().withTimes(times));
                });
      }
    }
  }

  private void measure(GuardedOutbound outbound) throws IOException, InterruptedException {
    try (var paper = Paper.open(folder, Outside.unreachable(outbound), InstantSource.system())) {
      var home = "http://localhost:" + paper.serve(0);
      paper.lookAtFeeds();
      var until = Instant.now().plus(spread).plusSeconds(150);
      var seen = new HashMap<String, Duration>();
      while (Instant.now().isBefore(until)) {
        for (var answer : site.freshAnswers().entrySet()) {
          if (!seen.containsKey(answer.getKey()) && isOnPage(home, answer.getKey())) {
            seen.put(answer.getKey(), Duration.between(answer.getValue(), Instant.now()));
          }
        }
        Thread.sleep(250);
      }
      report(seen, site.freshAnswers().size());
    }
  }

  private boolean isOnPage(String home, String host) throws IOException, InterruptedException {
    var name = host.replace('.', '-').replace(':', '-');
    var request = HttpRequest.newBuilder(URI.create(home + "/outlet/" + name)).build();
    var page = browser.send(request, HttpResponse.BodyHandlers.ofString()).body();
    return page.contains("Report 21 of " + host);
  }

  private static void report(Map<String, Duration> seen, int published) {
    List<Duration> times = new ArrayList<>(seen.values());
    times.sort(null);
    System.out.println(
        String.format(
            Locale.ROOT,
            "%d new entries, %d on their outlet's page: median %.1f s, p95 %.1f s, longest %.1f s",
            published,
            times.size(),
            times.get(times.size() / 2).toMillis() / 1000.0,
            times.get(times.size() * 95 / 100).toMillis() / 1000.0,
            times.getLast().toMillis() / 1000.0));
  }
}
