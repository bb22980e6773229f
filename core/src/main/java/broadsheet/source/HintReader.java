package broadsheet.source;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads how often a feed wishes to be asked. */
final class HintReader {
  private static final long MINUTES_MAX = 60L * 24 * 366;

  private HintReader() {}

  static FeedHints hints(Fields fields) {
    return new FeedHints(
        minutes(fields.text("ttl")), hours(fields), days(fields), updateEvery(fields));
  }

  private static @Nullable Duration minutes(String text) {
    var minutes = MediaReader.number(text);
    return minutes <= 0 ? null : Duration.ofMinutes(Math.min(minutes, MINUTES_MAX));
  }

  private static Set<Integer> hours(Fields fields) {
    var hours = new HashSet<Integer>();
    for (var skip : fields.all("skiphours")) {
      skip.children()
          .filter(node -> node.is("hour"))
          .mapToLong(node -> MediaReader.number(node.text().strip()))
          .filter(hour -> hour >= 0 && hour <= 24)
          .forEach(hour -> hours.add((int) hour % 24));
    }
    return hours;
  }

  private static Set<DayOfWeek> days(Fields fields) {
    var days = EnumSet.noneOf(DayOfWeek.class);
    for (var skip : fields.all("skipdays")) {
      skip.children()
          .map(node -> node.text().strip().toUpperCase(Locale.ROOT))
          .forEach(name -> {
            for (var day : DayOfWeek.values()) {
              if (day.name().equals(name)) {
                days.add(day);
              }
            }
          });
    }
    return days;
  }

  private static @Nullable Duration updateEvery(Fields fields) {
    var period =
        switch (fields.text("sy:updateperiod").toLowerCase(Locale.ROOT)) {
          case "hourly" -> Duration.ofHours(1);
          case "daily" -> Duration.ofDays(1);
          case "weekly" -> Duration.ofDays(7);
          case "monthly" -> Duration.ofDays(30);
          case "yearly" -> Duration.ofDays(365);
          default -> null;
        };
    if (period == null) {
      return null;
    }
    var often = MediaReader.number(fields.text("sy:updatefrequency"));
    return often > 1 && often < 10_000 ? period.dividedBy(often) : period;
  }
}
