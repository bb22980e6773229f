package broadsheet.enrichment.date;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads English weekdays: "Tuesday", "Friday the 22nd", "the first Friday of July". */
final class EnglishWeekdays {
  private static final Set<String> PAPERS =
      Set.of(
          "times",
          "mirror",
          "telegraph",
          "express",
          "herald",
          "mail",
          "world",
          "independent",
          "people",
          "business",
          "magazine",
          "tribune",
          "mass",
          "school",
          "prayers");
  private static final Set<String> NAMED =
      Set.of("bloody", "freaky", "ruby", "manic", "super", "fat", "casual", "taco", "giving");
  private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "dr");
  private static final Set<String> LEADS =
      Set.of(
          "on", "last", "next", "this", "from", "until", "by", "since", "before", "after", "late",
          "early", "to", "and", "between");

  private EnglishWeekdays() {}

  static @Nullable Found at(Tokens tokens, int at) {
    var weekday = EnglishWords.weekday(tokens.at(at));
    if (weekday == 0) {
      return tokens.is(at, "next") || tokens.is(at, "last") || tokens.is(at, "this")
          ? inWeek(tokens, at)
          : ordinal(tokens, at);
    }
    if (isName(tokens, at)) {
      return Found.none(at, at + 1);
    }
    if (isHabit(tokens, at)) {
      return Found.none(at, at + 1);
    }
    var dot = tokens.is(at + 1, ".") && tokens.at(at).length() <= 5 && tokens.touches(at + 1);
    var to = dot ? at + 2 : at + 1;
    var calendar = calendar(tokens, at, to);
    if (calendar != null) {
      return calendar;
    }
    var weekly = ofWeek(tokens, at, to, weekday);
    if (weekly != null) {
      return weekly;
    }
    if (tokens.at(at).length() <= 5
        && !dot
        && !LEADS.contains(tokens.key(at - 1))
        && !tokens.is(at - 1, "|")) {
      return null;
    }
    var part = EnglishWords.isPartOfDay(tokens.at(at + 1)) ? at + 2 : at + 1;
    return Found.of(at, part, Need.WEEK, Near.weekday(weekday));
  }

  private static boolean isName(Tokens tokens, int at) {
    var next = tokens.at(at + 1);
    var before = tokens.at(at - 1);
    var titled =
        TITLES.contains(before.key()) || (before.is(".") && TITLES.contains(tokens.key(at - 2)));
    return (next.capital() && PAPERS.contains(next.key()))
        || titled
        || (before.capital() && NAMED.contains(before.key()));
  }

  private static boolean isHabit(Tokens tokens, int at) {
    var key = tokens.key(at);
    var before = tokens.key(at - 1);
    var plural = key.endsWith("days") && !tokens.is(at + 1, "'");
    return plural
        || before.equals("every")
        || before.equals("each")
        || (before.equals("a")
            && tokens.is(at - 2, "on")
            && !EnglishWords.isPartOfDay(tokens.at(at + 1)));
  }

  /** "Tuesday, March 25", "Friday the 22nd". */
  private static @Nullable Found calendar(Tokens tokens, int at, int to) {
    var begin = tokens.is(to, ",") ? to + 1 : to;
    var date = EnglishDays.at(tokens, begin);
    if (date == null) {
      date = EnglishDays.at(tokens, tokens.is(begin, "the") ? begin + 1 : begin);
    }
    if (date != null && date.isDate() && date.grain() == Grain.DAY && hasDay(tokens, begin, date)) {
      return date.spanning(at, date.to());
    }
    var numbered = tokens.is(to, "the") ? EnglishCounts.day(tokens, to + 1) : null;
    if (numbered == null || isNoun(tokens, numbered.to())) {
      return null;
    }
    var weekday = EnglishWords.weekday(tokens.at(at));
    return Found.of(at, numbered.to(), Need.WEEK, weekdayTh(weekday, numbered.whole()));
  }

  private static boolean isNoun(Tokens tokens, int at) {
    return tokens.at(at).isWord() && !tokens.is(at, "until") && !tokens.is(at, "to");
  }

  private static boolean hasDay(Tokens tokens, int from, Found date) {
    for (var i = from; i < date.to(); i++) {
      if (EnglishCounts.day(tokens, i) != null) {
        return true;
      }
    }
    return false;
  }

  /** The nearest month in which the numbered day is that weekday. */
  private static Meaning weekdayTh(int weekday, int day) {
    return frame -> {
      var now = YearMonth.from(frame.day());
      for (var months = 0; months < 24; months++) {
        var back = now.minusMonths(frame.isFuture() ? -months : months);
        if (back.isValidDay(day) && back.atDay(day).getDayOfWeek().getValue() == weekday) {
          return Stretch.day(back.atDay(day));
        }
      }
      return Near.dayOfMonth(day).in(frame);
    };
  }

  /** "Tuesday next week", "on Friday of last week". */
  private static @Nullable Found ofWeek(Tokens tokens, int at, int to, int weekday) {
    var begin = tokens.is(to, "of") ? to + 1 : to;
    var shift = shift(tokens, begin);
    return shift == 9 || !tokens.is(begin + 1, "week")
        ? null
        : weekly(at, begin + 2, shift, weekday);
  }

  private static int shift(Tokens tokens, int at) {
    return tokens.is(at, "last") ? -1 : tokens.is(at, "this") ? 0 : tokens.is(at, "next") ? 1 : 9;
  }

  private static Found weekly(int from, int to, int shift, int weekday) {
    var found =
        Found.of(
            from,
            to,
            Need.DAY,
            frame ->
                Stretch.day(Stretch.monday(frame.day()).plusWeeks(shift).plusDays(weekday - 1L)));
    return shift > 0 ? found.future() : shift < 0 ? found.past() : found;
  }

  /** "next week on Friday", "last week Sunday". */
  private static @Nullable Found inWeek(Tokens tokens, int at) {
    if (!tokens.is(at + 1, "week")) {
      return null;
    }
    var range = EnglishRanges.at(tokens, at + 2, null);
    if (range != null && range.need() == Need.WEEK) {
      return inWeek(range.spanning(at, range.to()), shift(tokens, at));
    }
    var dayAt = tokens.is(at + 2, "on") ? at + 3 : at + 2;
    var weekday = EnglishWords.weekday(tokens.at(dayAt));
    return weekday == 0 || tokens.key(dayAt).endsWith("days")
        ? null
        : weekly(at, dayAt + 1, shift(tokens, at), weekday);
  }

  private static Found inWeek(Found range, int weeks) {
    var days = requireNonNull(range.meaning());
    return Found.of(
        range.from(),
        range.to(),
        Need.DAY,
        frame ->
            days.in(new Frame(Stretch.monday(frame.day()).plusWeeks(weeks), Direction.FUTURE)));
  }

  /** "the first Friday of July", "third Wednesday of next month". */
  private static @Nullable Found ordinal(Tokens tokens, int at) {
    var begin = tokens.is(at, "the") ? at + 1 : at;
    var last = tokens.is(begin, "last");
    var count = last ? null : EnglishCounts.ordinal(tokens, begin);
    if ((count == null || count.value() > 5) && !last) {
      return null;
    }
    var dayAt = count == null ? begin + 1 : count.to();
    var weekday = EnglishWords.weekday(tokens.at(dayAt));
    var linked = tokens.is(dayAt + 1, "of") || tokens.is(dayAt + 1, "in");
    var month = weekday == 0 || !linked ? null : month(tokens, dayAt + 2);
    if (month == null || !month.isDate()) {
      return null;
    }
    var number = count == null ? -1 : count.whole();
    return month
        .spanning(at, month.to())
        .then(stretch -> Stretch.day(nth(stretch, number, weekday)))
        .as(Grain.DAY);
  }

  private static @Nullable Found month(Tokens tokens, int at) {
    var named = EnglishDays.at(tokens, at);
    return named == null ? EnglishRelatives.at(tokens, at) : named;
  }

  private static LocalDate nth(Stretch month, int number, int weekday) {
    var day = DayOfWeek.of(weekday);
    return month
        .first()
        .with(
            number < 0
                ? TemporalAdjusters.lastInMonth(day)
                : TemporalAdjusters.dayOfWeekInMonth(number, day));
  }
}
