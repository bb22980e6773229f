package broadsheet.app;

import broadsheet.fetch.GuardedOutbound;
import broadsheet.fetch.OutboundLimits;
import broadsheet.fetch.OutboundSettings;
import broadsheet.fetch.Pace;
import broadsheet.source.Feed;
import broadsheet.source.FeedKind;
import broadsheet.source.LookTimes;
import broadsheet.source.SettledEntry;
import broadsheet.source.Url;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Times polling on this machine: {@code FeedBench FOLDER FEEDS MINUTES}. The first run, without the
 * folder, looks at all feeds at once; the second looks at as many as come in that time when each is
 * looked at hourly, in a whole paper without the name model. The serving side runs in the same
 * process and is counted with it. Linux only: every feed has an address of its own in 127/8.
 */
final class FeedBench {
  private final int count;
  private final Duration steady;
  private final ManyFeeds site;
  private final Path folder;

  private FeedBench(Path folder, int count, Duration steady) throws IOException {
    this.folder = folder;
    this.count = count;
    this.steady = steady;
    this.site = new ManyFeeds();
  }

  /** Prints how fast it went and what it took. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var count = Integer.parseInt(arguments[1]);
    var minutes = Duration.ofMinutes(Integer.parseInt(arguments[2]));
    var bench = new FeedBench(Path.of(arguments[0]), count, minutes);
    if (Files.notExists(bench.folder)) {
      bench.burst();
    } else {
      bench.hourly();
    }
    System.exit(0);
  }

  private List<Feed> feeds() {
    return IntStream.range(0, count)
        .mapToObj(i -> Feed.at(new Url(site.url(i)), FeedKind.FEED))
        .toList();
  }

  private GuardedOutbound outbound() {
    var hosts = IntStream.range(0, count).mapToObj(ManyFeeds::host).collect(Collectors.toSet());
    var pace = new Pace(Duration.ofSeconds(1), Duration.ofSeconds(1), 256);
    return new GuardedOutbound(new OutboundSettings(hosts, "", OutboundLimits.STANDARD, pace));
  }

  /** Fetch, parse, know, store; no articles are made. */
  private void burst() throws InterruptedException {
    try (var newsroom = Newsroom.open(folder, InstantSource.system());
        var outbound = outbound()) {
      var stores = newsroom.stores();
      stores.feeds().follow(feeds(), Instant.now());
      var clock = SteadyClock.system(InstantSource.system());
      var room = FeedRoom.of(stores, outbound);
      var begun = System.nanoTime();
      var cpu = cpu();
      try (var desk = new FeedDesk(room, clock, new FeedDesk.Limits(200, 200))) {
        while (desk.looks() < count) {
          desk.round();
          Thread.sleep(50);
        }
        desk.awaitIdle();
      }
      report("burst of " + count, count, begun, cpu);
      passOver(stores);
    }
  }

  /** What waits is given up: it was there before. */
  static void passOver(Stores stores) {
    var waiting = stores.entries().waiting(Instant.now(), 20_000);
    while (!waiting.isEmpty()) {
      stores
          .entries()
          .settle(
              waiting.stream()
                  .map(entry ->
                      new SettledEntry(
                          entry.feed().id(), entry.key(), new SettledEntry.GivenUp("benchmark")))
                  .toList());
      waiting = stores.entries().waiting(Instant.now(), 20_000);
    }
  }

  private void hourly() throws InterruptedException {
    site.publish();
    try (var outbound = outbound();
        var paper = open(outbound)) {
      paper.serve(0);
      paper.lookAtFeeds();
      Thread.sleep(Duration.ofSeconds(30));
      var before = site.answers();
      var begun = System.nanoTime();
      var cpu = cpu();
      Thread.sleep(steady);
      report("hourly", (int) (site.answers() - before), begun, cpu);
    }
  }

  /** Spreads as many feeds over the time as come when each is looked at once an hour. */
  private Paper open(GuardedOutbound outbound) {
    try (var newsroom = Newsroom.open(folder, InstantSource.system())) {
      var seconds = steady.toSeconds() + 60;
      var turns =
          new ArrayList<>(feeds()).subList(0, (int) Math.min(count, count * seconds / 3600));
      var now = Instant.now();
      for (var i = 0; i < turns.size(); i++) {
        var next = now.plusMillis(i * seconds * 1000 / turns.size());
        newsroom
            .stores()
            .feeds()
            .change(
                turns.get(i).id(),
                followed -> {
                  var old = followed.state().times();
                  return followed.withState(
                      followed
                          .state()
                          .withTimes(
                              new LookTimes(next, null, old.asked(), old.well(), old.fresh())));
                });
      }
    }
    return Paper.open(folder, Outside.unreachable(outbound), InstantSource.system());
  }

  private static Duration cpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private static void report(String what, int looks, long begun, Duration cpuBefore) {
    var seconds = (System.nanoTime() - begun) / 1e9;
    var cpu = cpu().minus(cpuBefore).toMillis() / 1000.0;
    System.out.println(
        String.format(
            Locale.ROOT,
            "%-16s %d looks in %.0f s: %.1f a second; %.1f s of processor, %.1f %% of a core,"
                + " %.2f ms a look; resident %s",
            what,
            looks,
            seconds,
            looks / seconds,
            cpu,
            100 * cpu / seconds,
            1000 * cpu / looks,
            resident()));
  }

  private static String resident() {
    try (var lines = Files.lines(Path.of("/proc/self/status"))) {
      return lines.filter(line -> line.startsWith("VmRSS")).findFirst().orElse("unknown");
    } catch (IOException notLinux) {
      return "unknown";
    }
  }
}
