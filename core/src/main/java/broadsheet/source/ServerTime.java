package broadsheet.source;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What time it is where servers are: this machine's clock, unless it jumped and servers' Date
 * headers say that the jump was an error. Between two moments it counts by ticks, which never jump.
 *
 * @param anchor the time at {@code anchorNanos}
 * @param floor a time at {@code anchorNanos} that has surely passed
 * @param doubted since when, in ticks, the clock may be wrong; null while it is believed
 * @param refused how far ahead of the time the clock was when it was found wrong
 * @param claim how far ahead of the time one server's date was that agreed with nothing
 */
public record ServerTime(
    Instant anchor,
    long anchorNanos,
    Instant floor,
    @Nullable Long doubted,
    Duration refused,
    @Nullable Duration claim) {
  /** Clocks that differ by less say the same. */
  private static final Duration TOLERANCE = Duration.ofMinutes(2);

  /** After so long one server's word is enough, and without any the clock is believed. */
  private static final Duration DOUBT_MAX = Duration.ofMinutes(10);

  /** What the clock and the ticks say at one moment. */
  public record Reading(Instant wall, long nanos) {}

  /**
   * When the program starts: the clock may have been set meanwhile.
   *
   * @param last the latest time that is kept; null when nothing is
   */
  public static ServerTime started(Reading reading, @Nullable Instant last) {
    if (last == null) {
      return new ServerTime(reading.wall, reading.nanos, reading.wall, null, Duration.ZERO, null);
    }
    var behind = reading.wall.isBefore(last);
    var best = behind ? last : reading.wall;
    return new ServerTime(best, reading.nanos, last, reading.nanos, Duration.ZERO, null);
  }

  /** The best guess. */
  public Instant now(long nanos) {
    return anchor.plusNanos(nanos - anchorNanos);
  }

  /** The latest time that has surely passed. */
  public Instant passed(long nanos) {
    return doubted == null ? now(nanos) : floor.plusNanos(nanos - anchorNanos);
  }

  /**
   * When an answer came, for what is kept of it: in doubt the latest that it may be, so that no
   * rest that it asks for ends early when the time is known.
   */
  public Instant answered(@Nullable Instant date, long nanos) {
    var now = now(nanos);
    return doubted == null || date == null || date.isBefore(now) ? now : date;
  }

  public boolean isSure() {
    return doubted == null;
  }

  /** Looks at the clock: small corrections are followed, a jump is doubted. */
  public ServerTime ticked(Reading reading) {
    var now = now(reading.nanos);
    var ahead = Duration.between(now, reading.wall);
    if (doubted != null) {
      return waited(reading);
    }
    if (near(ahead, Duration.ZERO)) {
      return sure(reading.wall, reading.nanos, Duration.ZERO);
    }
    if (near(ahead, refused)) {
      return this;
    }
    var best = ahead.isNegative() ? now : reading.wall;
    var floor = ahead.isNegative() ? reading.wall : now;
    return new ServerTime(best, reading.nanos, floor, reading.nanos, Duration.ZERO, null);
  }

  private ServerTime waited(Reading reading) {
    var since = doubted == null ? reading.nanos : doubted;
    if (reading.nanos - since < DOUBT_MAX.toNanos()) {
      return this;
    }
    var now = now(reading.nanos);
    if (claim != null) {
      var claimed = now.plus(claim);
      return sure(claimed, reading.nanos, Duration.between(claimed, reading.wall));
    }
    var ahead = Duration.between(now, reading.wall);
    return ahead.isNegative() && !near(ahead, Duration.ZERO)
        ? sure(now, reading.nanos, ahead)
        : sure(reading.wall, reading.nanos, Duration.ZERO);
  }

  /**
   * A server said what time it is; two that agree outweigh this machine. Answers to what was asked
   * before the doubt began tell nothing.
   */
  public ServerTime heard(Instant date, long askedNanos, Reading reading) {
    if (doubted == null || askedNanos < doubted) {
      return this;
    }
    var guess = now(reading.nanos);
    var passed = passed(reading.nanos);
    if (near(Duration.between(reading.wall, date), Duration.ZERO)) {
      return sure(reading.wall, reading.nanos, Duration.ZERO);
    }
    for (var candidate : List.of(guess, passed)) {
      if (near(Duration.between(candidate, date), Duration.ZERO)) {
        return sure(candidate, reading.nanos, Duration.between(candidate, reading.wall));
      }
    }
    var newClaim = Duration.between(guess, date);
    return claim != null && near(claim, newClaim)
        ? sure(date, reading.nanos, Duration.between(date, reading.wall))
        : new ServerTime(anchor, anchorNanos, floor, doubted, refused, newClaim);
  }

  private static ServerTime sure(Instant now, long nanos, Duration refused) {
    return new ServerTime(now, nanos, now, null, refused, null);
  }

  private static boolean near(Duration a, Duration b) {
    return a.minus(b).abs().compareTo(TOLERANCE) <= 0;
  }
}
