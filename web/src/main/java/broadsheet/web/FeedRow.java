package broadsheet.web;

import broadsheet.source.Followed;
import broadsheet.source.Health;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A feed that is followed, as one row shows it.
 *
 * @param outlet who publishes it, empty while unknown or when the name says it
 * @param mood its health in one word, with {@code isTrouble} when somebody may want to act
 * @param sentence its health in whole sentences, the next look included
 * @param well when a look last went well; unknown when none has
 * @param pace how often it brings entries, in words
 */
public record FeedRow(
    String id,
    String name,
    String outlet,
    String address,
    String mood,
    boolean isTrouble,
    boolean isPaused,
    String sentence,
    Moment well,
    String pace,
    FeedStrip strip) {
  private static final Moment NEVER = new Moment("", "never", "");

  static FeedRow of(Followed followed, Instant now) {
    var health = Health.of(followed, now);
    var feed = followed.feed();
    var name = followed.name();
    var outlet = Objects.requireNonNullElse(feed.settings().outlet(), "");
    var well = health.lastWell();
    return new FeedRow(
        feed.id().value(),
        name,
        outlet.equals(name) ? "" : outlet,
        feed.url().value(),
        mood(health.kind()),
        health.kind().isTrouble(),
        feed.settings().paused(),
        sentence(health, now),
        well == null ? NEVER : Moment.of(well, now),
        pace(followed.state().perDay()),
        FeedStrip.of(followed.state().diary().strip(LocalDate.ofInstant(now, ZoneOffset.UTC))));
  }

  public String href() {
    return "/sources/" + id;
  }

  private static String mood(Health.Kind kind) {
    return switch (kind) {
      case FINE -> "fine";
      case QUIET -> "quiet";
      case NEW -> "new";
      case PAUSED -> "paused";
      case MOVED -> "moved";
      case NO_ARTICLES -> "no articles";
      case RATE_LIMITED -> "asked to wait";
      case BLOCKED_BY_ROBOTS -> "robots.txt";
      case FORBIDDEN -> "not allowed";
      case NOT_FOUND -> "not found";
      case GONE -> "gone";
      case PARSE_ERROR -> "not readable";
      case CERTIFICATE -> "certificate";
      case UNREACHABLE -> "no answer";
      case SERVER_ERROR -> "server error";
      case REFUSED -> "refused";
    };
  }

  /** "about 3 a day", "about 2 a week", "" while unknown. */
  static String pace(double perDay) {
    if (perDay <= 0) {
      return "";
    } else if (perDay >= 1) {
      return String.format(Locale.ENGLISH, "about %,d a day", Math.round(perDay));
    }
    var weekly = Math.round(perDay * 7);
    return weekly < 1 ? "less than one a week" : "about " + weekly + " a week";
  }

  private static String sentence(Health health, Instant now) {
    var next = next(health.next(), now);
    return next.isEmpty() ? health.sentence() : health.sentence() + " " + next;
  }

  /** "Next look in 20 minutes.", "Next look tomorrow, 08:00 UTC." */
  static String next(@Nullable Instant next, Instant now) {
    if (next == null) {
      return "";
    }
    return "Next look " + Ahead.words(next, now) + ".";
  }
}
