package broadsheet.app;

import broadsheet.source.DueFeed;
import broadsheet.source.FeedId;
import broadsheet.source.FeedState;
import broadsheet.source.FetchResult;
import broadsheet.source.Look;
import broadsheet.source.LookOutcome;
import broadsheet.source.Rota;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at feeds when their turn comes, one at a host at a time, each on a virtual thread of its
 * own, and hands on what is new.
 */
final class FeedDesk implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(FeedDesk.class);
  private static final Duration BEAT = Duration.ofSeconds(1);
  private static final int DUE_MAX = 20_000;

  /**
   * How much is asked at once.
   *
   * @param atOnce looks under way
   * @param aBeat looks begun in one beat (a second): after a night's sleep all feeds are due
   */
  record Limits(int atOnce, int aBeat) {
    static final Limits STANDARD = new Limits(48, 25);
  }

  private final FeedRoom room;
  private final SteadyClock clock;
  private final Looker looker;
  private final Limits limits;
  private final ExecutorService lookers = Executors.newVirtualThreadPerTaskExecutor();
  private final Heartbeat beat = new Heartbeat("feeds", BEAT, this::round);
  private final StopSign sign = new StopSign();
  private volatile boolean known;

  /** Hosts that are being asked, by the feed; guarded by itself. */
  private final Map<FeedId, String> busy = new HashMap<>();

  /** Hosts that asked to be left alone; guarded by {@link #busy}. */
  private final Map<String, Instant> resting = new HashMap<>();

  private final AtomicLong looks = new AtomicLong();

  FeedDesk(FeedRoom room, SteadyClock clock, Limits limits) {
    this.room = room;
    this.clock = clock;
    this.looker = new Looker(room, clock, sign);
    this.limits = limits;
  }

  /** Begins to look, until it is closed. */
  void start() {
    beat.start();
  }

  /** Begins the looks whose turn it is; answers how many. */
  int round() {
    sign.check();
    learn();
    var moment = clock.look();
    var due = room.looks().due(moment.now(), DUE_MAX);
    if (due.isEmpty()) {
      return 0;
    }
    synchronized (busy) {
      resting.values().removeIf(until -> !until.isAfter(moment.passed()));
      var room = Math.min(limits.aBeat(), limits.atOnce() - busy.size());
      var bounds =
          new Rota.Bounds(
              moment.passed(), moment.isSure(), Set.copyOf(busy.values()), resting, room);
      var picked =
          Rota.pick(due.stream().filter(feed -> !busy.containsKey(feed.id())).toList(), bounds);
      picked.forEach(this::begin);
      return picked.size();
    }
  }

  /** At the first round: when feeds were last asked, and which hosts want to be left alone. */
  private void learn() {
    if (known) {
      return;
    }
    var feeds = room.feeds().feeds();
    clock.begin(feeds);
    synchronized (busy) {
      feeds.forEach(followed -> rest(followed.feed().url().host(), followed.state()));
    }
    known = true;
  }

  private void rest(String host, FeedState state) {
    var until = state.times().restUntil();
    if (until != null && state.trouble().outcome() == LookOutcome.THROTTLED) {
      resting.merge(host, until, (a, b) -> a.isAfter(b) ? a : b);
    }
  }

  private void begin(DueFeed feed) {
    busy.put(feed.id(), feed.url().host());
    lookers.execute(() -> {
      try {
        looker.look(feed.id()).ifPresent(look -> looked(feed, look));
      } catch (Stopped e) {
        LOG.debug("look ended feed={}", feed.id());
      } catch (RuntimeException e) {
        // Ends here: the feed is still due, and comes again.
        LOG.error("look failed feed={}", feed.id(), e);
      } finally {
        end(feed);
      }
    });
  }

  private void looked(DueFeed feed, Look look) {
    looks.incrementAndGet();
    synchronized (busy) {
      rest(feed.url().host(), look.state());
    }
  }

  private void end(DueFeed feed) {
    synchronized (busy) {
      busy.remove(feed.id());
      busy.notifyAll();
    }
  }

  /** Content that a hub delivered for a feed; what is new in it goes the way of all entries. */
  void delivered(FeedId id, FetchResult.Fetched content) {
    room.feeds().feed(id).ifPresent(followed -> looker.delivered(followed, content));
  }

  /** How many looks were kept so far. */
  long looks() {
    return looks.get();
  }

  /** Waits until no look is under way. */
  void awaitIdle() {
    synchronized (busy) {
      try {
        while (!busy.isEmpty()) {
          busy.wait();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new Stopped();
      }
    }
  }

  /** Begins no more looks; those under way are not waited for, and change nothing any more. */
  @Override
  public void close() {
    sign.raise();
    beat.close();
    lookers.shutdown();
  }
}
