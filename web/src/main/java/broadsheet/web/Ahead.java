package broadsheet.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** When something will be, in words. */
final class Ahead {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm 'UTC'", Locale.ENGLISH).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM, HH:mm 'UTC'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private Ahead() {}

  /** "now", "in 12 minutes", "at 14:05 UTC", "tomorrow, 08:00 UTC", "on 26 November, 08:00 UTC". */
  static String words(Instant then, Instant now) {
    var minutes = Duration.between(now, then).toMinutes();
    if (minutes < 1) {
      return "now";
    } else if (minutes < 90) {
      return minutes == 1 ? "in 1 minute" : "in " + minutes + " minutes";
    }
    var days = day(then).toEpochDay() - day(now).toEpochDay();
    if (days == 0) {
      return "at " + TIME.format(then);
    }
    return days == 1 ? "tomorrow, " + TIME.format(then) : "on " + DAY.format(then);
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }
}
