package broadsheet.enrichment.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads days written in figures alone: "2025-03-24", "24.03.2025", "3/24/25". */
final class Numeric {
  private static final Set<String> MARKS = Set.of("-", "/", ".");
  private static final int YEAR_MIN = 1000;
  private static final int YEAR_MAX = 2200;

  private Numeric() {}

  /**
   * The day there, or null.
   *
   * @param monthFirst the order where the figures leave both open
   */
  static @Nullable Found at(Tokens tokens, int at, boolean monthFirst) {
    var mark = tokens.key(at + 1);
    var shaped =
        tokens.at(at).isNumber()
            && MARKS.contains(mark)
            && tokens.at(at + 2).isNumber()
            && tokens.is(at + 3, mark)
            && tokens.at(at + 4).isNumber()
            && touch(tokens, at)
            && !isWithin(tokens, at);
    return shaped ? dated(tokens, at, monthFirst) : null;
  }

  private static boolean touch(Tokens tokens, int at) {
    return tokens.touches(at + 1)
        && tokens.touches(at + 2)
        && tokens.touches(at + 3)
        && tokens.touches(at + 4);
  }

  /** Whether it goes on before or behind, as addresses and versions do. */
  private static boolean isWithin(Tokens tokens, int at) {
    var before = MARKS.contains(tokens.key(at - 1)) && tokens.touches(at);
    var behind =
        MARKS.contains(tokens.key(at + 5))
            && tokens.touches(at + 5)
            && tokens.at(at + 6).isNumber()
            && tokens.touches(at + 6);
    return before || behind;
  }

  private static @Nullable Found dated(Tokens tokens, int at, boolean monthFirst) {
    var first = tokens.at(at);
    var third = tokens.at(at + 4);
    if (first.length() == 4) {
      return third.length() <= 2
          ? day(at, at + 5, first.number(), tokens.number(at + 2), third.number())
          : null;
    }
    var short4 = third.length() == 2 && !tokens.is(at + 1, ".");
    if (first.length() > 2 || (third.length() != 4 && !short4)) {
      return null;
    }
    var year = third.length() == 4 ? third.number() : century(third.number());
    var middle = tokens.number(at + 2);
    var dots = tokens.is(at + 1, ".");
    var dayFirst = first.number() > 12 || (middle <= 12 && (dots || !monthFirst));
    return dayFirst
        ? day(at, at + 5, year, middle, first.number())
        : day(at, at + 5, year, first.number(), middle);
  }

  /** A year of two figures. */
  static int century(int year) {
    return year < 50 ? 2000 + year : 1900 + year;
  }

  private static @Nullable Found day(int from, int to, int year, int... monthAndDay) {
    var day = day(year, monthAndDay[0], monthAndDay[1]);
    return day == null ? null : Found.of(from, to, Need.NOTHING, frame -> Stretch.day(day));
  }

  /** Null when there is no such day. */
  static @Nullable LocalDate day(int year, int month, int day) {
    try {
      return year < YEAR_MIN || year > YEAR_MAX ? null : LocalDate.of(year, month, day);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  /** The second number of "2-1". */
  static boolean isScore(Tokens tokens, int at) {
    return tokens.at(at).isNumber()
        && (tokens.is(at - 1, "-") || tokens.is(at - 1, ":"))
        && tokens.touches(at)
        && tokens.at(at - 2).isNumber();
  }

  /** Whether a month may have such days. */
  static boolean areDays(int month, int[] days) {
    return day(2000, month, days[0]) != null && day(2000, month, days[1]) != null;
  }
}
