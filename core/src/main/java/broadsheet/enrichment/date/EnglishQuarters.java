package broadsheet.enrichment.date;

import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads English quarters and halves of a year: "Q3 2025", "the first half of 2024". */
final class EnglishQuarters {
  private static final Map<String, Integer> QUARTERS =
      Map.of("first", 1, "second", 2, "third", 3, "fourth", 4, "last", 4, "final", 4);
  private static final Set<String> BUSINESS =
      Set.of(
          "revenue",
          "revenues",
          "sales",
          "profit",
          "profits",
          "earnings",
          "gdp",
          "growth",
          "results",
          "income",
          "economy",
          "shares",
          "percent",
          "loss",
          "losses",
          "billion",
          "million",
          "exports",
          "inflation",
          "analysts");
  private static final int WINDOW = 14;

  private EnglishQuarters() {}

  static boolean isHalf(Tokens tokens, int at) {
    return (tokens.is(at, "q") || tokens.is(at, "h"))
        && tokens.at(at + 1).isNumber()
        && tokens.touches(at + 1)
        && tokens.at(at + 1).length() == 1;
  }

  /** "Q3 2025", "H1 2016", "Q3". */
  static @Nullable Found numbered(Tokens tokens, int at) {
    if (!isHalf(tokens, at) || !tokens.at(at).capital()) {
      return null;
    }
    var behind = tokens.is(at + 2, "of") ? at + 3 : at + 2;
    var year = tokens.at(behind);
    if (year.isNumber() && year.length() == 4) {
      return months(at, behind + 1, year.number(), tokens.number(at + 1), length(tokens, at));
    }
    return quarter(
        tokens, at, at + 2, new int[] {tokens.number(at + 1), tokens.is(at, "q") ? 3 : 6});
  }

  static int length(Tokens tokens, int at) {
    return tokens.is(at, "q") ? 3 : 6;
  }

  static @Nullable Found months(int from, int to, int year, int... part) {
    if (part[0] < 1 || part[0] * part[1] > 12) {
      return null;
    }
    var first = YearMonth.of(year, (part[0] - 1) * part[1] + 1);
    return Found.of(from, to, Need.NOTHING, frame -> Near.months(first, part[1])).as(Grain.MONTH);
  }

  /** "the third quarter of 2025", "first half of the year", "the third quarter". */
  static @Nullable Found part(Tokens tokens, int at) {
    var ordinal = EnglishCounts.ordinal(tokens, at);
    var number = QUARTERS.getOrDefault(tokens.key(at), ordinal == null ? 0 : ordinal.whole());
    var unitAt = ordinal == null ? at + 1 : ordinal.to();
    unitAt += tokens.is(unitAt, "-") ? 1 : 0;
    var length = tokens.is(unitAt, "quarter") ? 3 : tokens.is(unitAt, "half") ? 6 : 0;
    var count = length == 6 && QUARTERS.containsKey(tokens.key(at)) && number == 4 ? 2 : number;
    if (number == 0 || length == 0 || count * length > 12) {
      return null;
    }
    return quarter(tokens, at, unitAt + 1, new int[] {count, length});
  }

  private static @Nullable Found quarter(Tokens tokens, int at, int to, int[] part) {
    var next = tokens.is(to, "of") || tokens.is(to, "in") || tokens.is(to, ",") ? to + 1 : to;
    var year = EnglishCounts.year(tokens, next);
    if (year != null && year.value() >= 1800 && year.value() <= 2150) {
      return months(at, year.to(), year.whole(), part);
    }
    var shift =
        tokens.are(next, "this", "year") || tokens.are(next, "the", "year")
            ? 0
            : tokens.are(next, "last", "year") ? -1 : tokens.are(next, "next", "year") ? 1 : 9;
    if (shift < 9) {
      return Found.of(
              at,
              next + 2,
              Need.DAY,
              frame ->
                  Near.months(
                      YearMonth.of(frame.day().getYear() + shift, (part[0] - 1) * part[1] + 1),
                      part[1]))
          .as(Grain.MONTH);
    }
    var plain = tokens.is(at, "q") || isBusiness(tokens, at);
    return part[1] == 3 && plain
        ? Found.of(at, to, Need.NEAR, frame -> nearQuarter(frame, part[0])).as(Grain.MONTH)
        : null;
  }

  private static Stretch nearQuarter(Frame frame, int quarter) {
    var now = YearMonth.from(frame.day());
    var first = YearMonth.of(now.getYear(), quarter * 3 - 2);
    if (frame.isFuture()) {
      return Near.months(first.plusMonths(2).isBefore(now) ? first.plusYears(1) : first, 3);
    }
    return Near.months(first.isAfter(now) ? first.minusYears(1) : first, 3);
  }

  private static boolean isBusiness(Tokens tokens, int at) {
    for (var i = at - WINDOW; i <= at + WINDOW; i++) {
      if (BUSINESS.contains(tokens.key(i)) || tokens.is(i, "%")) {
        return true;
      }
    }
    return false;
  }
}
