package broadsheet.enrichment.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads English days and months by their names: "March 24, 2025", "24 March", "June 2-4". */
final class EnglishDays {
  /** Names of months that are also other words, or people's names. */
  private static final Set<String> DOUBTFUL =
      Set.of(
          "may", "march", "mar", "april", "june", "august", "jan", "jun", "dec", "sep", "aug",
          "apr");

  /** Words of their own when they have a small letter. */
  private static final Set<String> LOWER = Set.of("may", "march", "mar");

  private static final Set<String> BEFORE_MONTH =
      Set.of(
          "in",
          "since",
          "of",
          "until",
          "till",
          "by",
          "from",
          "through",
          "throughout",
          "last",
          "next",
          "this",
          "early",
          "late",
          "mid",
          "before",
          "after",
          "during",
          "between",
          "to",
          "around",
          "for",
          "the",
          "a",
          "its",
          "their",
          "his",
          "her",
          "previous",
          "past",
          "each",
          "every",
          "-",
          "/");
  private static final Set<String> MARCHES =
      Set.of("on", "for", "against", "to", "through", "of", "past", "from");
  private static final Set<String> NOT_DAYS =
      Set.of(
          "percent", "%", "people", "points", "million", "billion", "km", "miles", "years", "dead",
          "hours");
  private static final Set<String> TITLES =
      Set.of("mr", "mrs", "ms", "dr", "sir", "dame", "lord", "lady");

  private EnglishDays() {}

  static @Nullable Found at(Tokens tokens, int at) {
    var token = tokens.at(at);
    if (EnglishWords.month(token) > 0) {
      return monthFirst(tokens, at);
    }
    if (token.isNumber() && token.length() == 4) {
      return yearFirst(tokens, at);
    }
    return dayFirst(tokens, at);
  }

  /** Whether the word there is a month's name, given that a figure stands beside it. */
  static boolean isMonth(Tokens tokens, int at) {
    var token = tokens.at(at);
    return EnglishWords.month(token) > 0
        && (token.capital() || !DOUBTFUL.contains(token.key()) || !LOWER.contains(token.key()));
  }

  private static @Nullable Found monthFirst(Tokens tokens, int at) {
    if (!isMonth(tokens, at)) {
      return null;
    }
    var month = EnglishWords.month(tokens.at(at));
    var next = behindMonth(tokens, at);
    var dayAt = tokens.is(next, "the") ? next + 1 : next;
    var day = EnglishCounts.day(tokens, dayAt);
    var year = year(tokens, next);
    if (day != null && year == null && isDay(tokens, day)) {
      return withDay(tokens, new Start(at, month, day.whole()), day.to());
    }
    return year == null
        ? lone(tokens, at, month)
        : Found.of(
                at,
                year.to(),
                Need.NOTHING,
                frame -> Stretch.month(YearMonth.of(year.whole(), month)))
            .as(Grain.MONTH);
  }

  private record Start(int at, int month, int day) {}

  private static int behindMonth(Tokens tokens, int at) {
    var next = at + 1;
    var short4 = tokens.key(at).length() <= 4 || tokens.at(next + 1).isNumber();
    if (tokens.is(next, ".") && tokens.touches(next) && short4) {
      next++;
    }
    var joined =
        (tokens.is(next, "-") || tokens.is(next, "/"))
            && tokens.touches(next)
            && tokens.at(next + 1).isNumber();
    return joined ? next + 1 : next;
  }

  private static boolean isDay(Tokens tokens, EnglishCounts.Count day) {
    var next = tokens.at(day.to());
    var part = next.is(".") && tokens.at(day.to() + 1).isNumber() && tokens.touches(day.to() + 1);
    return !NOT_DAYS.contains(next.key()) && !part && !(next.isWord() && tokens.touches(day.to()));
  }

  /** The day, or the days up to another one of that month. */
  private static @Nullable Found withDay(Tokens tokens, Start start, int to) {
    var end = endDay(tokens, start.day(), to);
    var behind = end == null ? to : end.to();
    var year = yearBehind(tokens, behind);
    var last = end == null ? start.day() : end.whole();
    return days(start, last, year == null ? new EnglishCounts.Count(0, behind, true) : year);
  }

  private static @Nullable Found days(Start start, int last, EnglishCounts.Count year) {
    var from = start.at();
    if (year.whole() > 0) {
      var first = Numeric.day(year.whole(), start.month(), start.day());
      var end = Numeric.day(year.whole(), start.month(), last);
      return first == null || end == null
          ? Found.none(from, year.to())
          : Found.of(from, year.to(), Need.NOTHING, frame -> new Stretch(first, end, Grain.DAY));
    }
    if (!isValid(start.month(), start.day()) || !isValid(start.month(), last)) {
      return Found.none(from, year.to());
    }
    var meaning = Near.day(start.month(), start.day());
    return Found.of(from, year.to(), Need.NEAR, frame -> upTo(meaning.in(frame), last));
  }

  private static Stretch upTo(Stretch day, int last) {
    var first = day.first();
    return new Stretch(first, last(first, last), Grain.DAY);
  }

  private static LocalDate last(LocalDate first, int day) {
    return first.withDayOfMonth(Math.min(day, first.lengthOfMonth()));
  }

  private static boolean isValid(int month, int day) {
    try {
      MonthDay.of(month, day);
      return true;
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }

  /** Behind "May 30 to" a day of the next month begins something of its own. */
  private static EnglishCounts.@Nullable Count endDay(Tokens tokens, int day, int to) {
    var end = end(tokens, day, to);
    return end != null && !isMonth(tokens, end.to()) ? end : null;
  }

  private static EnglishCounts.@Nullable Count end(Tokens tokens, int day, int to) {
    var link = tokens.key(to);
    var links =
        link.equals("-")
            || link.equals("to")
            || link.equals("through")
            || link.equals("until")
            || link.equals("till")
            || link.equals("and");
    var end = links && tokens.at(to + 1).isNumber() ? EnglishCounts.day(tokens, to + 1) : null;
    return end != null && end.whole() > day && isDay(tokens, end) ? end : null;
  }

  /** The year right behind a day, with a comma or not. */
  static EnglishCounts.@Nullable Count yearBehind(Tokens tokens, int at) {
    var begin =
        tokens.is(at, ",") || tokens.is(at, "of") || (tokens.is(at, "-") && tokens.touches(at))
            ? at + 1
            : at;
    var year = EnglishCounts.year(tokens, begin);
    if (year == null
        && tokens.is(begin, "'")
        && tokens.at(begin + 1).length() == 2
        && tokens.at(begin + 1).isNumber()) {
      return new EnglishCounts.Count(Numeric.century(tokens.number(begin + 1)), begin + 2, true);
    }
    return year != null && year.value() >= 1000 && year.value() <= 2200 ? year : null;
  }

  private static EnglishCounts.@Nullable Count year(Tokens tokens, int next) {
    var token = tokens.at(next);
    return token.isNumber() && token.length() != 4 ? null : yearBehind(tokens, next);
  }

  /** A month without day or year. */
  private static @Nullable Found lone(Tokens tokens, int at, int month) {
    var dot = tokens.is(at + 1, ".") && isShort(tokens.at(at)) && !tokens.at(at + 2).capital();
    var to = dot ? at + 2 : at + 1;
    var shift =
        tokens.is(to, "last") ? -1 : tokens.is(to, "next") ? 1 : tokens.is(to, "this") ? 0 : 9;
    if (shift < 9 && tokens.is(to + 1, "year")) {
      return Found.of(at, to + 2, Need.DAY, ofYear(month, shift)).as(Grain.MONTH);
    }
    if (!isLone(tokens, at)) {
      return null;
    }
    return Found.of(at, to, Need.NEAR, Near.month(month)).as(Grain.MONTH);
  }

  private static boolean isShort(Token month) {
    return month.length() <= 4 && !month.is("may") && !month.is("june") && !month.is("july");
  }

  private static Meaning ofYear(int month, int shift) {
    return frame -> Stretch.month(YearMonth.of(frame.day().getYear() + shift, month));
  }

  static boolean isLone(Tokens tokens, int at) {
    var token = tokens.at(at);
    var before = tokens.at(at - 1);
    var next = tokens.at(at + 1);
    if (TITLES.contains(before.key()) || (before.is(".") && TITLES.contains(tokens.key(at - 2)))) {
      return false;
    }
    if (!DOUBTFUL.contains(token.key())) {
      return token.capital() || token.length() > 3;
    }
    var joined = before.is("-") && tokens.key(at - 2).equals("mid");
    var named = next.capital() && !BEFORE_MONTH.contains(before.key());
    var marches =
        token.is("march") && MARCHES.contains(next.key()) && (before.is("the") || before.is("a"));
    var prepared =
        BEFORE_MONTH.contains(before.key())
            && !(next.capital() && next.isWord() && before.is("for"));
    return token.capital() && !named && !marches && (joined || prepared);
  }

  /** "24 March", "the 24th of March, 2025", "3-5 May". */
  private static @Nullable Found dayFirst(Tokens tokens, int at) {
    var day =
        tokens.at(at).isNumber()
            ? EnglishCounts.day(tokens, at)
            : EnglishCounts.ordinal(tokens, at);
    if (day == null || day.value() > 31 || day.value() < 1) {
      return null;
    }
    var glued = tokens.is(at - 1, ".") && tokens.touches(at);
    if (glued) {
      return null;
    }
    var relative = ofMonth(tokens, at, day);
    if (relative != null) {
      return relative;
    }
    var end = end(tokens, day.whole(), day.to());
    var to = end == null ? day.to() : end.to();
    var of = tokens.is(to, "of");
    var monthAt =
        of || isDotted(tokens, to) || (tokens.is(to, "-") && tokens.touches(to)) ? to + 1 : to;
    monthAt += tokens.is(monthAt, ",") ? 1 : 0;
    var spelled = !tokens.at(at).isNumber() && !of;
    if (spelled
        || !isMonth(tokens, monthAt)
        || (tokens.is(monthAt, "march") && isMarch(tokens, monthAt))) {
      return null;
    }
    var start = new Start(at, EnglishWords.month(tokens.at(monthAt)), day.whole());
    var behind = behindMonth(tokens, monthAt);
    var year = yearBehind(tokens, behind);
    var close =
        tokens.is(behind - 1, ".") && year == null && behind > monthAt + 1 ? behind - 1 : behind;
    return days(
        start,
        end == null ? day.whole() : end.whole(),
        year == null ? new EnglishCounts.Count(0, close, true) : year);
  }

  /** "20th of next month". */
  private static @Nullable Found ofMonth(Tokens tokens, int at, EnglishCounts.Count day) {
    var to = day.to();
    var shift =
        tokens.is(to + 1, "last")
            ? -1
            : tokens.is(to + 1, "next") ? 1 : tokens.is(to + 1, "this") ? 0 : 9;
    if (!tokens.is(to, "of") || shift == 9 || !tokens.is(to + 2, "month")) {
      return null;
    }
    var month = EnglishRelatives.period(at, to + 3, "month", shift);
    return month.then(stretch -> Stretch.day(last(stretch.first(), day.whole()))).as(Grain.DAY);
  }

  private static boolean isDotted(Tokens tokens, int at) {
    return tokens.is(at, ".") && tokens.touches(at) && isMonth(tokens, at + 1);
  }

  private static boolean isMarch(Tokens tokens, int at) {
    return !tokens.at(at).capital();
  }

  /** "2016 November", "2019-sep-1", "2015/3" are of records and chats. */
  private static @Nullable Found yearFirst(Tokens tokens, int at) {
    var year = tokens.number(at);
    if (year < 1800 || year > 2200) {
      return null;
    }
    var linked = tokens.is(at + 1, "-") || tokens.is(at + 1, "/") || tokens.is(at + 1, ",");
    var monthAt = linked ? at + 2 : at + 1;
    if (!isMonth(tokens, monthAt)) {
      return null;
    }
    var month = EnglishWords.month(tokens.at(monthAt));
    var day =
        linked && tokens.is(monthAt + 1, tokens.key(at + 1))
            ? EnglishCounts.day(tokens, monthAt + 2)
            : null;
    if (day != null) {
      return days(
          new Start(at, month, day.whole()),
          day.whole(),
          new EnglishCounts.Count(year, day.to(), true));
    }
    return EnglishCounts.day(tokens, monthAt + 1) == null
        ? Found.of(at, monthAt + 1, Need.NOTHING, frame -> Stretch.month(YearMonth.of(year, month)))
            .as(Grain.MONTH)
        : null;
  }
}
