package broadsheet.fetch;

import broadsheet.source.FetchResult.Throttled;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * Gives out turns: one question in flight a host, a pause between two, first come first served, and
 * a bound for all hosts together. Remembers for how long a host asked to be left alone.
 */
final class HostTurns {
  /** A longer rest is kept by those who ask, not here, so that an owner can try again. */
  static final Duration REST_MAX = Duration.ofDays(1);

  /** When these many hosts are known, those with nothing to remember are forgotten. */
  private static final int LANES_MAX = 20_000;

  private static final int TOO_MANY_REQUESTS = 429;

  private final Pace pace;
  private final Timekeeper time;
  private final Map<String, Lane> lanes = new ConcurrentHashMap<>();
  private final Semaphore everywhere;

  HostTurns(Pace pace, Timekeeper time) {
    this.pace = pace;
    this.time = time;
    this.everywhere = new Semaphore(pace.inFlightMax(), true);
  }

  /** One host's queue. What changes is changed by who has the turn, or within the map's lock. */
  private static final class Lane {
    final Semaphore turn = new Semaphore(1, true);
    int users;
    volatile long nextNanos;
    volatile long restUntilNanos;

    boolean isForgettable(long now) {
      return users == 0 && nextNanos - now <= 0 && restUntilNanos - now <= 0;
    }
  }

  /** A turn at a host, held until closed. */
  final class Turn implements AutoCloseable {
    private final String host;
    private final Lane lane;
    private final long gapNanos;

    private Turn(String host, Lane lane, long gapNanos) {
      this.host = host;
      this.lane = lane;
      this.gapNanos = gapNanos;
    }

    /** The host asked to be left alone, whoever else waits for it. */
    void rest(Duration wanted) {
      var rest = wanted.compareTo(REST_MAX) > 0 ? REST_MAX : wanted;
      lane.restUntilNanos = time.nanos() + rest.toNanos();
    }

    @Override
    public void close() {
      lane.nextNanos = time.nanos() + gapNanos;
      everywhere.release();
      leave(host, lane);
    }
  }

  /**
   * Waits for a turn at {@code host}; fails when the host has asked for a rest.
   *
   * @param crawlDelay the pause that its robots.txt asks for after this question
   */
  Turn take(String host, Duration crawlDelay) throws AskException, InterruptedException {
    var lane = enter(host);
    var isTaken = false;
    try {
      lane.turn.acquire();
      isTaken = true;
      refuseWhileResting(lane);
      waitUntil(lane.nextNanos);
      everywhere.acquire();
      return new Turn(host, lane, gapNanos(crawlDelay));
    } catch (AskException | InterruptedException given) {
      if (isTaken) {
        leave(host, lane);
      } else {
        uncount(host);
      }
      throw given;
    }
  }

  private long gapNanos(Duration crawlDelay) {
    var most = pace.crawlDelayMax().toNanos();
    var asked = crawlDelay.compareTo(pace.crawlDelayMax()) > 0 ? most : crawlDelay.toNanos();
    return Math.max(pace.gap().toNanos(), asked);
  }

  private void waitUntil(long nanos) throws InterruptedException {
    var wait = nanos - time.nanos();
    while (wait > 0) {
      time.sleep(Duration.ofNanos(wait));
      wait = nanos - time.nanos();
    }
  }

  private void refuseWhileResting(Lane lane) throws AskException {
    var left = lane.restUntilNanos - time.nanos();
    if (left > 0) {
      throw new AskException(new Throttled(TOO_MANY_REQUESTS, Duration.ofNanos(left)));
    }
  }

  private void leave(String host, Lane lane) {
    lane.turn.release();
    uncount(host);
  }

  private void uncount(String host) {
    lanes.computeIfPresent(
        host,
        (name, lane) -> {
          lane.users--;
          return lane;
        });
  }

  private Lane enter(String host) {
    if (lanes.size() > LANES_MAX) {
      forget();
    }
    return lanes.compute(
        host,
        (name, known) -> {
          var lane = known == null ? newLane() : known;
          lane.users++;
          return lane;
        });
  }

  private Lane newLane() {
    var lane = new Lane();
    lane.nextNanos = time.nanos();
    lane.restUntilNanos = lane.nextNanos;
    return lane;
  }

  private void forget() {
    var now = time.nanos();
    for (var host : lanes.keySet()) {
      lanes.computeIfPresent(host, (name, lane) -> lane.isForgettable(now) ? null : lane);
    }
  }

  int hostsKnown() {
    return lanes.size();
  }
}
