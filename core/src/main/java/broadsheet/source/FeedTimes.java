package broadsheet.source;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the times of feeds: RFC 822 and W3CDTF with all that feeds make of them, other orders,
 * months in many languages, seconds since 1970. A weekday is never believed; a time without a zone
 * is taken as UTC, a day without a time as its midnight.
 */
public final class FeedTimes {
  private static final int LENGTH_MAX = 100;
  private static final int YEAR_MIN = 1900;
  private static final int YEAR_MAX = 2199;

  private FeedTimes() {}

  /** {@code written} with what it says. */
  public static FeedTime of(String written) {
    return new FeedTime(written, read(written.strip()));
  }

  private static @Nullable Instant read(String text) {
    if (text.isEmpty() || text.length() > LENGTH_MAX) {
      return null;
    }
    var epoch = epoch(text);
    if (epoch != null) {
      return epoch;
    }
    try {
      return assemble(pieces(text));
    } catch (DateTimeException noSuchTime) {
      return null;
    }
  }

  private static @Nullable Instant epoch(String text) {
    var digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
    if (digits && text.length() == 10) {
      return Instant.ofEpochSecond(Long.parseLong(text));
    }
    return digits && text.length() == 13 ? Instant.ofEpochMilli(Long.parseLong(text)) : null;
  }

  /** Digits in a row, letters in a row, or one other character. */
  private record Piece(String text, boolean isNumber) {
    int number() {
      return isNumber && text.length() < 9 ? Integer.parseInt(text) : -1;
    }

    boolean is(String mark) {
      return text.equals(mark);
    }
  }

  private static List<Piece> pieces(String text) {
    var pieces = new ArrayList<Piece>();
    var at = 0;
    while (at < text.length()) {
      var begin = at;
      var number = isDigit(text.charAt(at));
      if (number) {
        while (at < text.length() && isDigit(text.charAt(at))) {
          at++;
        }
      } else if (isWord(text.charAt(at))) {
        while (at < text.length() && isWord(text.charAt(at))) {
          at++;
        }
      } else {
        at++;
      }
      pieces.add(new Piece(text.substring(begin, at), number));
    }
    return pieces;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isWord(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static @Nullable Instant assemble(List<Piece> pieces) {
    var clock = FeedClock.in(pieces.stream().map(Piece::text).toList());
    var before = pieces.subList(0, clock.begin());
    var after = pieces.subList(clock.end(), pieces.size());
    var date = date(before);
    if (date == null) {
      var all = new ArrayList<>(before);
      all.addAll(after);
      date = date(all);
    }
    if (date == null || date.getYear() < YEAR_MIN || date.getYear() > YEAR_MAX) {
      return null;
    }
    var midnight = date.atTime(LocalTime.MIDNIGHT).toInstant(ZoneOffset.UTC);
    return midnight.plusSeconds(clock.secondOfDay() - clock.offsetSeconds());
  }

  private static @Nullable LocalDate date(List<Piece> pieces) {
    var numbers = new ArrayList<Piece>();
    var month = 0;
    var monthAt = 0;
    for (var piece : pieces) {
      if (piece.isNumber()) {
        numbers.add(piece);
      } else if (month == 0) {
        month = Months.of(piece.text());
        monthAt = numbers.size();
      }
    }
    if (month > 0) {
      return named(numbers, month, monthAt);
    }
    return numbers.isEmpty() ? null : numeric(numbers, pieces);
  }

  /** A month by name among a day and a year. */
  private static @Nullable LocalDate named(List<Piece> numbers, int month, int monthAt) {
    if (numbers.isEmpty()) {
      return null;
    }
    if (numbers.size() == 1) {
      var year = numbers.getFirst().number();
      return year > 31 ? LocalDate.of(year(numbers.getFirst()), month, 1) : null;
    }
    var first = numbers.getFirst();
    var second = numbers.get(1);
    var yearFirst = first.text().length() == 4 || first.number() > 31;
    if (yearFirst && monthAt == 1) {
      return LocalDate.of(year(first), month, second.number());
    }
    return LocalDate.of(
        year(yearFirst ? first : second), month, (yearFirst ? second : first).number());
  }

  private static @Nullable LocalDate numeric(List<Piece> numbers, List<Piece> pieces) {
    var first = numbers.getFirst();
    var digits = first.text().length();
    if (digits == 8) {
      var whole = first.text();
      return LocalDate.of(part(whole, 0, 4), part(whole, 4, 6), part(whole, 6, 8));
    }
    if (digits == 7) {
      return LocalDate.ofYearDay(part(first.text(), 0, 4), part(first.text(), 4, 7));
    }
    if (digits == 4) {
      return yearFirst(numbers);
    }
    if (digits == 6 && numbers.size() == 1) {
      var year = part(first.text(), 0, 4);
      return year >= YEAR_MIN && year <= YEAR_MAX
          ? LocalDate.of(year, part(first.text(), 4, 6), 1)
          : null;
    }
    return numbers.size() < 3 ? null : yearLast(numbers, pieces);
  }

  private static int part(String digits, int begin, int end) {
    return Integer.parseInt(digits.substring(begin, end));
  }

  private static LocalDate yearFirst(List<Piece> numbers) {
    var year = numbers.getFirst().number();
    if (numbers.size() == 1) {
      return LocalDate.of(year, 1, 1);
    }
    var second = numbers.get(1);
    if (second.text().length() == 3) {
      return LocalDate.ofYearDay(year, second.number());
    }
    return LocalDate.of(year, second.number(), numbers.size() == 2 ? 1 : numbers.get(2).number());
  }

  /** "31.12.2003", "12/31/2003": with a full stop or a dash the day stands first. */
  private static LocalDate yearLast(List<Piece> numbers, List<Piece> pieces) {
    var a = numbers.getFirst().number();
    var b = numbers.get(1).number();
    var slashed = pieces.stream().anyMatch(piece -> piece.is("/"));
    var yearFirst = a > 31;
    if (yearFirst) {
      return LocalDate.of(year(numbers.getFirst()), b, numbers.get(2).number());
    }
    var monthFirst = b > 12 || (slashed && a <= 12);
    return LocalDate.of(year(numbers.get(2)), monthFirst ? a : b, monthFirst ? b : a);
  }

  /** Two digits are of the years 1950 to 2049. */
  private static int year(Piece piece) {
    var number = piece.number();
    return piece.text().length() > 2 ? number : number + (number < 50 ? 2000 : 1900);
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
