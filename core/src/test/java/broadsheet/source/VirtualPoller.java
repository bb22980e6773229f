package broadsheet.source;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Polls a scripted server in virtual time, as the program does, with states kept as JSON. */
final class VirtualPoller {
  private static final Duration LATENCY = Duration.ofSeconds(20);
  private static final int ROOM = 50;

  private final ScriptedServer server;

  /** What a restart finds: states as they are kept, and which entries are. */
  private final Map<FeedId, String> kept = new HashMap<>();

  private final Map<FeedId, Feed> feeds = new HashMap<>();
  private final Map<FeedId, Set<Integer>> entries = new HashMap<>();

  /** Due times and rests beside the states, like the columns of a table. */
  private final Map<FeedId, DueFeed> due = new HashMap<>();

  private final TreeSet<DueFeed> queue =
      new TreeSet<>(Comparator.comparing(DueFeed::since).thenComparing(DueFeed::id));

  private final List<Flight> flights = new ArrayList<>();
  private final Map<String, Instant> resting = new HashMap<>();
  private @Nullable ServerTime time;
  final List<String> offences = new ArrayList<>();

  /** A question on its way. */
  private record Flight(Followed asked, FetchResult result, Instant back, long nanos) {}

  VirtualPoller(ScriptedServer server, Instant now) {
    this.server = server;
    for (var url : server.urls()) {
      var feed = Feed.at(url, FeedKind.FEED);
      feeds.put(feed.id(), feed);
      entries.put(feed.id(), new HashSet<>());
      keep(feed, FeedState.untried(now));
    }
  }

  private void keep(Feed feed, FeedState state) {
    kept.put(feed.id(), FeedStateJson.write(state));
    var old = due.remove(feed.id());
    if (old != null) {
      queue.remove(old);
    }
    var next = state.times().next();
    if (next != null) {
      var turn = new DueFeed(feed.id(), feed.url(), next, state.times().restUntil());
      due.put(feed.id(), turn);
      queue.add(turn);
    }
  }

  private FeedState state(FeedId id) {
    return FeedStateJson.read(kept.getOrDefault(id, ""));
  }

  /** Begins anew with what is kept. */
  void restart(ServerTime.Reading reading) {
    var last =
        kept.keySet().stream()
            .map(id -> state(id).times().asked())
            .filter(asked -> asked != null)
            .max(Comparator.naturalOrder())
            .orElse(null);
    resting.clear();
    time = ServerTime.started(reading, last);
  }

  boolean isIdle() {
    return flights.isEmpty();
  }

  /** One moment: takes answers that are back, and asks whose turn it is. */
  void step(Instant truth, ServerTime.Reading reading, boolean mayAsk) {
    var clock = time == null ? ServerTime.started(reading, null) : time.ticked(reading);
    for (var flight : List.copyOf(flights)) {
      if (!flight.back().isAfter(truth)) {
        flights.remove(flight);
        clock = land(flight, clock, reading);
      }
    }
    time = clock;
    if (mayAsk) {
      ask(clock, truth, reading.nanos());
    }
  }

  private void ask(ServerTime clock, Instant truth, long nanos) {
    var now = clock.now(nanos);
    if (queue.isEmpty() || queue.getFirst().since().isAfter(now)) {
      return;
    }
    var ready = queue.stream().takeWhile(feed -> !feed.since().isAfter(now)).toList();
    var busy =
        flights.stream()
            .map(flight -> flight.asked().feed().url().host())
            .collect(Collectors.toSet());
    var bounds =
        new Rota.Bounds(clock.passed(nanos), clock.isSure(), busy, resting, ROOM - flights.size());
    for (var feed : Rota.pick(ready, bounds)) {
      if (!busy.add(feed.url().host())) {
        offences.add("two at once at " + feed.url().host());
      }
      var followed =
          new Followed(
              new Feed(feed.id(), feed.url(), FeedKind.FEED, FeedSettings.DEFAULT),
              state(feed.id()));
      var result = server.ask(Schedule.request(followed), truth);
      flights.add(new Flight(followed, result, truth.plus(LATENCY), nanos));
    }
  }

  private ServerTime land(Flight flight, ServerTime clock, ServerTime.Reading reading) {
    var result = flight.result();
    var date = date(result);
    // The answer was dated when it was made.
    var heard = date == null ? clock : clock.heard(date.plus(LATENCY), flight.nanos(), reading);
    var now = heard.answered(date == null ? null : date.plus(LATENCY), reading.nanos());
    var came =
        result instanceof FetchResult.Fetched(_, _, var content)
            ? read(flight.asked().feed(), result, content)
            : Came.without(result);
    var after = Schedule.after(flight.asked(), came, now);
    keep(after.feed(), after.state());
    return heard;
  }

  private Came read(Feed feed, FetchResult result, Bytes content) {
    var range = ScriptedServer.entries(content);
    var known = entries.getOrDefault(feed.id(), new HashSet<>());
    var fresh = 0;
    for (var number = range[1] - 1; number >= range[0] && known.add(number); number--) {
      fresh++;
    }
    return Came.read(result, SampleFeeds.emptyDocument(), fresh);
  }

  private static @Nullable Instant date(FetchResult result) {
    return switch (result) {
      case FetchResult.Fetched(var notes, _, _) -> notes.date();
      case FetchResult.NotModified(var notes) -> notes.date();
      default -> null;
    };
  }

  Set<Integer> entries(Url url) {
    return entries.getOrDefault(FeedId.of(url), Set.of());
  }

  FeedState state(Url url) {
    return state(FeedId.of(url));
  }
}
