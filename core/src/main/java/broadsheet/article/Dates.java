package broadsheet.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads the ways in which pages, feeds and files write a publication time. */
final class Dates {
  private static final int LENGTH_MAX = 200;
  private static final int YEAR_MIN = 1900;
  private static final int YEAR_MAX = 2100;

  /** Seconds since 1970 within the web's life, and ten times its length. */
  private static final long EPOCH_MIN = 600_000_000L;

  private static final long EPOCH_MAX = 4_200_000_000L;

  private Dates() {}

  /**
   * ISO 8601, RFC 1123, seconds or milliseconds since 1970, "June 6, 2025" or "6 June 2025", also
   * inside a longer line and in other languages. A time of day counts only with its offset: without
   * one, the day alone is known. Figures like 6/7/2025 have the day first.
   */
  static Optional<PublicationTime> parse(String text) {
    return parse(text, DayOrder.DAY_FIRST);
  }

  /** The same, with figures in the given order. */
  static Optional<PublicationTime> parse(String text, DayOrder order) {
    var line = text.strip();
    if (line.isEmpty() || line.length() > LENGTH_MAX) {
      return Optional.empty();
    }
    return iso(line)
        .or(() -> rfc(line))
        .or(() -> epoch(line))
        .or(() -> WrittenDates.first(line, order).map(found -> PublicationTime.on(found.day())))
        .filter(Dates::isPlausible);
  }

  private static boolean isPlausible(PublicationTime time) {
    var year = time.day().getYear();
    return year >= YEAR_MIN && year <= YEAR_MAX;
  }

  private static Optional<PublicationTime> iso(String line) {
    var exact = PublicationTime.parse(line);
    if (exact.isPresent() || line.length() < 8) {
      return exact;
    }
    if (line.length() >= 10 && "-/.".indexOf(line.charAt(4)) >= 0) {
      var day = line.substring(0, 10).replace('/', '-').replace('.', '-');
      return PublicationTime.parse(day + isoTime(line.substring(10)))
          .or(() -> PublicationTime.parse(day));
    }
    return isCompact(line)
        ? PublicationTime.parse(
            line.substring(0, 4) + "-" + line.substring(4, 6) + "-" + line.substring(6, 8))
        : Optional.empty();
  }

  /** "20310509", also before a time: "20310509T1135", "20310509113500". */
  private static boolean isCompact(String line) {
    var digits = 0;
    while (digits < line.length() && line.charAt(digits) >= '0' && line.charAt(digits) <= '9') {
      digits++;
    }
    var day = digits == 8 && (line.length() == 8 || "T ".indexOf(line.charAt(8)) >= 0);
    return day || ((digits == 14 || digits == 12) && line.length() == digits);
  }

  /** "T11:35:00+02:00" out of " 11:35:00 +0200". */
  private static String isoTime(String rest) {
    var time = rest.replace(" ", "").replace("UTC", "Z").replace("GMT", "Z");
    time = time.startsWith("T") || time.isEmpty() ? time : "T" + time;
    var sign = Math.max(time.lastIndexOf('+'), time.lastIndexOf('-'));
    if (sign > 0 && time.length() - sign == 5 && time.indexOf(':', sign) < 0) {
      return time.substring(0, sign + 3) + ":" + time.substring(sign + 3);
    }
    return sign > 0 && time.length() - sign == 3 ? time + ":00" : time;
  }

  private static Optional<PublicationTime> rfc(String line) {
    if (line.indexOf(':') < 0 || line.indexOf(' ') < 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          PublicationTime.at(OffsetDateTime.parse(line, DateTimeFormatter.RFC_1123_DATE_TIME)));
    } catch (DateTimeParseException other) {
      return Optional.empty();
    }
  }

  private static Optional<PublicationTime> epoch(String line) {
    var digits = line.length();
    if ((digits != 10 && digits != 13) || !line.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    var number = Long.parseLong(line);
    var seconds = digits == 13 ? number / 1000 : number;
    return seconds >= EPOCH_MIN && seconds <= EPOCH_MAX
        ? Optional.of(PublicationTime.at(Instant.ofEpochSecond(seconds)))
        : Optional.empty();
  }

  /** The day in an address like /2031/05/09/, /2031-05-09-title or /20310509/. */
  static Optional<LocalDate> inAddress(String address) {
    var path = address.substring(Math.min(address.length(), address.indexOf("://") + 3));
    for (var at = 1; at + 8 <= path.length(); at++) {
      var begins = path.charAt(at) == '2' && !Character.isLetterOrDigit(path.charAt(at - 1));
      var day = begins ? dayAt(path, at) : Optional.<LocalDate>empty();
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> dayAt(String path, int at) {
    var end = at;
    while (end < path.length() && end < at + 11 && "0123456789-/_".indexOf(path.charAt(end)) >= 0) {
      end++;
    }
    var cut = path.substring(at, end).replace('/', '-').replace('_', '-');
    var slot = cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
    var compact = slot.length() == 8 && slot.indexOf('-') < 0;
    var parted =
        compact
            ? slot.substring(0, 4) + "-" + slot.substring(4, 6) + "-" + slot.substring(6)
            : slot;
    return WrittenDates.first(parted, DayOrder.DAY_FIRST)
        .filter(found -> found.begin() == 0)
        .map(WrittenDay::day)
        .filter(day -> day.getYear() >= 1990);
  }
}
