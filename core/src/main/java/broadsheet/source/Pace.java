package broadsheet.source;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How long to wait until a feed is asked again. */
final class Pace {
  static final Duration LEAST = Duration.ofMinutes(60);
  static final Duration MOST = Duration.ofDays(1);

  /** A wish for a longer silence than this is a slip. */
  private static final Duration WISH_MAX = Duration.ofDays(7);

  /** The expected entries between two looks, in the long run: a quarter of one. */
  private static final Duration LOOKED_AFTER = Duration.ofHours(6);

  private static final Duration JITTER_MAX = Duration.ofMinutes(10);
  private static final int HOURS_A_DAY = 24;
  private static final int DAYS_A_WEEK = 7;

  /** Until something is known of a feed, it is taken for a busy one. */
  static final double UNKNOWN_PER_DAY = 24;

  private Pace() {}

  /** What is known when the time of the next look is decided. */
  record Terms(
      @Nullable Duration own, double perDay, @Nullable Duration freshFor, FeedHints hints) {}

  /** From one good look to the next, before jitter and skipped hours. */
  static Duration interval(Terms terms) {
    var wished = wished(terms.hints());
    var fresh = positive(terms.freshFor());
    var wait = terms.own() == null ? adapted(terms, longer(wished, fresh)) : terms.own();
    return longer(longer(wait, wished), fresh);
  }

  private static Duration adapted(Terms terms, Duration stated) {
    var least =
        stated.isZero() || stated.compareTo(LEAST) >= 0
            ? LEAST
            : longer(stated, FeedSettings.INTERVAL_MIN);
    var perDay = terms.perDay() < 0 ? UNKNOWN_PER_DAY : terms.perDay();
    var seconds = perDay <= 0 ? MOST.toSeconds() : LOOKED_AFTER.toSeconds() / perDay;
    return Duration.ofSeconds(
        (long) Math.clamp(seconds, (double) least.toSeconds(), (double) MOST.toSeconds()));
  }

  private static Duration wished(FeedHints hints) {
    return longer(wish(hints.ttl()), wish(hints.updateEvery()));
  }

  private static Duration wish(@Nullable Duration wish) {
    var wanted = positive(wish);
    return wanted.compareTo(WISH_MAX) > 0 ? WISH_MAX : wanted;
  }

  private static Duration positive(@Nullable Duration duration) {
    return duration == null || duration.isNegative() ? Duration.ZERO : duration;
  }

  static Duration longer(Duration a, Duration b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  /** After so many failures in a row: an hour, two, four, up to a day. */
  static Duration backOff(int failures) {
    var doubled = LEAST.multipliedBy(1L << Math.clamp(failures - 1L, 0, 10));
    return doubled.compareTo(MOST) > 0 ? MOST : doubled;
  }

  /** A little later than asked, so that feeds do not crowd: up to a tenth, ten minutes at most. */
  static Instant jittered(Instant at, Duration interval, double share) {
    var tenth = interval.dividedBy(10);
    var most = tenth.compareTo(JITTER_MAX) > 0 ? JITTER_MAX : tenth;
    return at.plusMillis(Math.round(most.toMillis() * share));
  }

  /** A number from 0 to 1 that differs between feeds and between their looks. */
  static double share(FeedId id, Instant at) {
    var mixed = (id.value().hashCode() * 31L + at.getEpochSecond()) * 0x9e3779b97f4a7c15L;
    mixed ^= mixed >>> 29;
    mixed *= 0xbf58476d1ce4e5b9L;
    return (mixed >>> 11) / (double) (1L << 53);
  }

  /** The first moment from {@code at} on that is in no hour and day to be skipped. */
  static Instant outside(FeedHints hints, Instant at) {
    if (hints.skipHours().size() >= HOURS_A_DAY || hints.skipDays().size() >= DAYS_A_WEEK) {
      return at;
    }
    var moment = at.atOffset(ZoneOffset.UTC);
    while (isSkipped(hints, moment)) {
      moment =
          moment.truncatedTo(ChronoUnit.HOURS).plusHours(1).plusSeconds(at.getEpochSecond() % 600);
    }
    return moment.toInstant();
  }

  private static boolean isSkipped(FeedHints hints, OffsetDateTime moment) {
    DayOfWeek day = moment.getDayOfWeek();
    return hints.skipDays().contains(day) || hints.skipHours().contains(moment.getHour());
  }
}
