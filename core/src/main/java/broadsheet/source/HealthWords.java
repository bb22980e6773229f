package broadsheet.source;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Says in words how a feed is. */
final class HealthWords {
  private static final Duration QUIET_AFTER = Duration.ofDays(7);
  private static final Duration MOVE_TOLD = Duration.ofDays(30);

  private static final String CERTIFICATE =
      " Nothing is read until it can; if it stays so, tell the outlet, or follow another address"
          + " of it.";

  private HealthWords() {}

  static Health of(Followed followed, Instant now) {
    var kind = kind(followed, now);
    var times = followed.state().times();
    var next = followed.feed().settings().paused() ? null : times.next();
    return new Health(kind, sentence(kind, followed, now), times.well(), next);
  }

  private static Health.Kind kind(Followed followed, Instant now) {
    var state = followed.state();
    if (followed.feed().settings().paused()) {
      return Health.Kind.PAUSED;
    }
    if (!state.trouble().isNone()) {
      return trouble(state.trouble().outcome());
    }
    if (state.times().well() == null) {
      return Health.Kind.NEW;
    }
    if (state.times().fresh() == null) {
      return Health.Kind.NO_ARTICLES;
    }
    if (hasMoved(state, now)) {
      return Health.Kind.MOVED;
    }
    return isQuiet(state, now) ? Health.Kind.QUIET : Health.Kind.FINE;
  }

  private static boolean hasMoved(FeedState state, Instant now) {
    var relocation = state.relocation();
    return relocation != null
        && relocation.stored()
        && Duration.between(relocation.first(), now).compareTo(MOVE_TOLD) < 0;
  }

  private static boolean isQuiet(FeedState state, Instant now) {
    var fresh = state.times().fresh();
    if (fresh == null) {
      return false;
    }
    var silent = Duration.between(fresh, now);
    return silent.compareTo(QUIET_AFTER) >= 0;
  }

  private static Health.Kind trouble(LookOutcome outcome) {
    return switch (outcome) {
      case READ, SAME -> Health.Kind.FINE;
      case THROTTLED -> Health.Kind.RATE_LIMITED;
      case GONE -> Health.Kind.GONE;
      case ROBOTS -> Health.Kind.BLOCKED_BY_ROBOTS;
      case FORBIDDEN -> Health.Kind.FORBIDDEN;
      case NOT_FOUND -> Health.Kind.NOT_FOUND;
      case CERTIFICATE -> Health.Kind.CERTIFICATE;
      case UNREACHABLE -> Health.Kind.UNREACHABLE;
      case SERVER_ERROR -> Health.Kind.SERVER_ERROR;
      case REFUSED -> Health.Kind.REFUSED;
      case UNREADABLE -> Health.Kind.PARSE_ERROR;
    };
  }

  private static String sentence(Health.Kind kind, Followed followed, Instant now) {
    var state = followed.state();
    var times = state.times();
    return switch (kind) {
      case FINE -> "Works; the last new entry came " + ago(times.fresh(), now) + ".";
      case QUIET -> "Works, but nothing new has come for " + since(times.fresh(), now) + ".";
      case NEW -> "Has not been looked at yet.";
      case PAUSED -> "Is paused; nobody looks at it until it is resumed.";
      case MOVED -> "Has moved; it is asked at its new address, " + followed.feed().url() + ".";
      case NO_ARTICLES -> "Answers, but holds nothing that can be an article.";
      case RATE_LIMITED -> "The server asks to be left alone for a while" + lasting(state, now);
      case BLOCKED_BY_ROBOTS ->
          "The site's robots.txt asks programs not to read it" + lasting(state, now);
      case GONE -> "The server says that it is gone for good; it is not asked any more.";
      case PARSE_ERROR ->
          "Answers, but cannot be read: " + where(state.trouble()) + lasting(state, now);
      case CERTIFICATE -> "The server cannot prove who it is" + reason(state, now) + CERTIFICATE;
      case FORBIDDEN, NOT_FOUND, UNREACHABLE, SERVER_ERROR, REFUSED ->
          "Cannot be had" + reason(state, now);
    };
  }

  private static String reason(FeedState state, Instant now) {
    var why = state.trouble().why();
    return (why.isEmpty() ? "" : ": " + why) + lasting(state, now);
  }

  private static String where(Trouble trouble) {
    return trouble.line() > 0 ? trouble.why() + " (line " + trouble.line() + ")" : trouble.why();
  }

  /** "; so 3 looks in a row, since 2 days." */
  private static String lasting(FeedState state, Instant now) {
    var trouble = state.trouble();
    return trouble.looks() < 2
        ? "."
        : "; " + trouble.looks() + " looks in a row, for " + since(trouble.since(), now) + ".";
  }

  private static String ago(@Nullable Instant then, Instant now) {
    return then == null || Duration.between(then, now).toSeconds() < 60
        ? "just now"
        : span(Duration.between(then, now)) + " ago";
  }

  private static String since(@Nullable Instant then, Instant now) {
    return then == null ? "ever" : span(Duration.between(then, now));
  }

  static String span(Duration duration) {
    var minutes = Math.max(0, duration.toMinutes());
    if (minutes < 1) {
      return "less than a minute";
    }
    if (minutes < 60) {
      return counted(minutes, "minute");
    }
    return minutes < 48 * 60 ? counted(minutes / 60, "hour") : counted(minutes / (24 * 60), "day");
  }

  private static String counted(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
