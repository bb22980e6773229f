package broadsheet.source;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a feed is, in plain words.
 *
 * @param sentence a whole sentence without the times below: "Has not changed for 9 days."
 * @param lastWell when a look last went well, null when none has
 * @param next when it is looked at next, null when it is not
 */
public record Health(
    Kind kind, String sentence, @Nullable Instant lastWell, @Nullable Instant next) {
  /** Kinds of health, as the sources page tells them apart. */
  public enum Kind {
    FINE,
    /** Works, and nothing new for long. */
    QUIET,
    /** Not looked at yet. */
    NEW,
    PAUSED,
    /** Works, at a new address that was stored. */
    MOVED,
    /** Works, and holds nothing that can be an article. */
    NO_ARTICLES,
    RATE_LIMITED,
    BLOCKED_BY_ROBOTS,
    FORBIDDEN,
    NOT_FOUND,
    GONE,
    PARSE_ERROR,
    CERTIFICATE,
    UNREACHABLE,
    SERVER_ERROR,
    REFUSED;

    /** Whether somebody may want to act. */
    public boolean isTrouble() {
      return compareTo(MOVED) > 0;
    }
  }

  /** The health of {@code followed} at {@code now}. */
  public static Health of(Followed followed, Instant now) {
    return HealthWords.of(followed, now);
  }

  /** "3 minutes", "9 days": as people say it, rounded down. */
  public static String span(Duration duration) {
    return HealthWords.span(duration);
  }
}
