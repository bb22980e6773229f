package broadsheet.article;

import broadsheet.text.Span;
import broadsheet.text.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the ways in which pages, feeds and files write a publication time. */
final class Dates {
  private static final int LENGTH_MAX = 200;
  private static final int YEAR_MIN = 1900;
  private static final int YEAR_MAX = 2100;
  private static final List<List<String>> NAMES =
      List.of(
          List.of(
              "january",
              "february",
              "march",
              "april",
              "may",
              "june",
              "july",
              "august",
              "september",
              "october",
              "november",
              "december"),
          List.of(
              "januar",
              "februar",
              "märz",
              "april",
              "mai",
              "juni",
              "juli",
              "august",
              "september",
              "oktober",
              "november",
              "dezember"));
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private Dates() {}

  /**
   * ISO 8601, RFC 1123, "June 6, 2025" or "6 June 2025", also inside a longer line. A time of day
   * counts only with its offset: without one, the day alone is known.
   */
  static Optional<PublicationTime> parse(String text) {
    var line = text.strip();
    if (line.isEmpty() || line.length() > LENGTH_MAX) {
      return Optional.empty();
    }
    return iso(line).or(() -> rfc(line)).or(() -> written(line)).filter(Dates::isPlausible);
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
    return line.length() == 8 && line.chars().allMatch(Character::isDigit)
        ? PublicationTime.parse(
            line.substring(0, 4) + "-" + line.substring(4, 6) + "-" + line.substring(6))
        : Optional.empty();
  }

  /** "T11:35:00+02:00" out of " 11:35:00 +0200". */
  private static String isoTime(String rest) {
    var time = rest.replace(" ", "").replace("UTC", "Z").replace("GMT", "Z");
    time = time.startsWith("T") || time.isEmpty() ? time : "T" + time;
    var sign = Math.max(time.lastIndexOf('+'), time.lastIndexOf('-'));
    return sign > 0 && time.length() - sign == 5 && time.indexOf(':', sign) < 0
        ? time.substring(0, sign + 3) + ":" + time.substring(sign + 3)
        : time;
  }

  private static Optional<PublicationTime> rfc(String line) {
    try {
      var time = OffsetDateTime.parse(line, DateTimeFormatter.RFC_1123_DATE_TIME);
      return Optional.of(PublicationTime.at(time.toInstant()));
    } catch (DateTimeParseException other) {
      return Optional.empty();
    }
  }

  /** A month's name with a day and a year beside it. */
  private static Optional<PublicationTime> written(String line) {
    var words = new ArrayList<String>();
    for (Span span : Words.in(line)) {
      words.add(span.in(line).toLowerCase(Locale.ROOT));
    }
    for (var i = 0; i < words.size(); i++) {
      var dotted = dotted(words.get(i));
      if (dotted.isPresent()) {
        return dotted;
      }
      var month = month(words.get(i));
      var found = month == 0 ? Optional.<PublicationTime>empty() : around(words, i, month);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<PublicationTime> around(List<String> words, int at, int month) {
    var after = number(words, at + 1);
    var before = number(words, at - 1);
    var year = number(words, at + 2);
    if (isDay(after) && year >= YEAR_MIN) {
      return day(year, month, after);
    }
    return isDay(before) && after >= YEAR_MIN ? day(after, month, before) : Optional.empty();
  }

  private static boolean isDay(int number) {
    return number >= 1 && number <= 31;
  }

  private static Optional<PublicationTime> day(int year, int month, int day) {
    try {
      return Optional.of(PublicationTime.on(LocalDate.of(year, month, day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** The number at this place, "6th" as 6; -1 when there is none. */
  private static int number(List<String> words, int at) {
    if (at < 0 || at >= words.size()) {
      return -1;
    }
    var word = words.get(at);
    var end = 0;
    while (end < word.length() && word.charAt(end) >= '0' && word.charAt(end) <= '9') {
      end++;
    }
    var rest = word.substring(end);
    var ordinal = rest.isEmpty() || List.of("st", "nd", "rd", "th").contains(rest);
    return end > 0 && end <= 4 && ordinal ? Integer.parseInt(word.substring(0, end)) : -1;
  }

  /** 1 to 12 for a month's name in English or German, whole or short; 0 for other words. */
  static int month(String word) {
    for (var names : NAMES) {
      if (names.contains(word)) {
        return names.indexOf(word) % 12 + 1;
      }
    }
    var at = word.length() == 3 ? MONTHS.indexOf(word) : -1;
    return at >= 0 && at % 3 == 0 ? at / 3 + 1 : word.equals("sept") ? 9 : 0;
  }

  /** "18.01.2031": with full stops, the day always stands first. */
  private static Optional<PublicationTime> dotted(String word) {
    var parts = List.of(word.split("\\.", -1));
    var year = parts.size() == 3 ? number(parts, 2) : -1;
    return year >= YEAR_MIN && isDay(number(parts, 0))
        ? day(year, number(parts, 1), number(parts, 0))
        : Optional.empty();
  }
}
