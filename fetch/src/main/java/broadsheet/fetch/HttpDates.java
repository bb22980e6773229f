package broadsheet.fetch;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Dates in headers: all three forms of RFC 9110 § 5.6.7, whatever the day of the week says. */
final class HttpDates {
  private static final int LENGTH_MAX = 64;

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private HttpDates() {}

  static Optional<Instant> parse(String text) {
    if (text.length() > LENGTH_MAX) {
      return Optional.empty();
    }
    var comma = text.indexOf(',');
    var words = text.substring(comma + 1).replace('-', ' ').strip().split(" +", -1);
    try {
      // "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT"
      if (comma >= 0 && words.length >= 4) {
        return Optional.of(instant(words[2], words[1], words[0], words[3]));
      }
      // "Sun Nov  6 08:49:37 1994"
      return words.length == 5
          ? Optional.of(instant(words[4], words[1], words[2], words[3]))
          : Optional.empty();
    } catch (DateTimeException | NumberFormatException malformed) {
      return Optional.empty();
    }
  }

  private static Instant instant(String year, String month, String day, String clock) {
    var parts = clock.split(":", -1);
    if (parts.length != 3) {
      throw new DateTimeException("no time of day");
    }
    return LocalDateTime.of(
            year(year),
            MONTHS.indexOf(month.toLowerCase(Locale.ROOT)) + 1,
            Integer.parseInt(day),
            Integer.parseInt(parts[0]),
            Integer.parseInt(parts[1]),
            Math.min(59, Integer.parseInt(parts[2])))
        .toInstant(ZoneOffset.UTC);
  }

  private static int year(String text) {
    var year = Integer.parseInt(text);
    if (text.length() > 2) {
      return year;
    }
    return year < 70 ? 2000 + year : 1900 + year;
  }
}
