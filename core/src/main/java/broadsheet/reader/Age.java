package broadsheet.reader;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How long ago something was, and when, in words. */
public final class Age {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter DAY_OF_YEAR =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private Age() {}

  /**
   * "just now", "12 minutes ago", "3 hours ago", "yesterday", "4 days ago", then the day itself.
   */
  public static String words(Instant then, Instant now) {
    var minutes = Duration.between(then, now).toMinutes();
    var days = now.getEpochSecond() / 86_400 - then.getEpochSecond() / 86_400;
    if (minutes < -5 || days > 6) {
      return sameYear(then, now) ? DAY_OF_YEAR.format(then) : DAY.format(then);
    } else if (minutes < 2) {
      return "just now";
    } else if (minutes < 60) {
      return minutes + " minutes ago";
    } else if (minutes < 24 * 60) {
      return minutes < 120 ? "1 hour ago" : minutes / 60 + " hours ago";
    }
    return days < 2 ? "yesterday" : days + " days ago";
  }

  /** "22 November 2026". */
  public static String day(Instant then) {
    return DAY.format(then);
  }

  /** "22 November 2026, 14:05 UTC". */
  public static String exact(Instant then) {
    return TIME.format(then);
  }

  /** "Sunday, 22 November 2026". */
  public static String weekday(Instant then) {
    return WEEKDAY.format(then);
  }

  private static boolean sameYear(Instant one, Instant other) {
    return one.atOffset(ZoneOffset.UTC).getYear() == other.atOffset(ZoneOffset.UTC).getYear();
  }

  /** "19–22 November 2026", or one day when both fall on it. */
  public static String between(Instant first, Instant last) {
    var from = first.atOffset(ZoneOffset.UTC).toLocalDate();
    var to = last.atOffset(ZoneOffset.UTC).toLocalDate();
    if (from.equals(to)) {
      return day(last);
    }
    var sameMonth = from.getYear() == to.getYear() && from.getMonth() == to.getMonth();
    return (sameMonth ? Integer.toString(from.getDayOfMonth()) : day(first)) + "–" + day(last);
  }
}
