package broadsheet.enrichment.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads English "yesterday", "last week", "the past 24 hours", "this summer". */
final class EnglishRelatives {
  private static final Map<String, Integer> DAYS =
      Map.of("today", 0, "tonight", 0, "yesterday", -1, "tomorrow", 1, "tmrw", 1);
  private static final Map<String, Integer> SHIFTS =
      Map.of(
          "last",
          -1,
          "past",
          -1,
          "previous",
          -1,
          "this",
          0,
          "current",
          0,
          "next",
          1,
          "coming",
          1,
          "upcoming",
          1,
          "following",
          1);
  private static final Set<String> PERIODS =
      Set.of("week", "weekend", "month", "year", "decade", "century", "quarter", "day");
  private static final Set<String> VAGUE =
      Set.of(
          "days", "weeks", "months", "years", "hours", "minutes", "decades", "nights", "centuries");
  private static final Set<String> OVER = Set.of("over", "during", "within", "for");
  private static final Set<String> GAMES = Set.of("minute", "second", "season", "round", "time");

  private EnglishRelatives() {}

  static @Nullable Found at(Tokens tokens, int at) {
    var day = DAYS.get(tokens.key(at));
    if (day != null) {
      return simple(tokens, at, day);
    }
    var begin = tokens.is(at, "the") || tokens.is(at, "my") ? at + 1 : at;
    if (tokens.are(begin, "day", "before", "yesterday")) {
      return deictic(at, begin + 3, -2);
    }
    if (tokens.are(begin, "day", "after", "tomorrow")
        || tokens.are(begin, "day", "after", "tmrw")) {
      return deictic(at, begin + 3, 2);
    }
    if (tokens.is(begin, "weekend")) {
      return begin == at ? null : Found.of(at, begin + 1, Need.WEEK, EnglishRelatives::weekend);
    }
    if (tokens.is(at, "overnight")) {
      return overnight(tokens, at);
    }
    var found = anchored(tokens, at, begin);
    return found == null ? shifted(tokens, at, begin) : found;
  }

  private static @Nullable Found overnight(Tokens tokens, int at) {
    var adjective =
        tokens.at(at + 1).isWord()
            && (tokens.is(at - 1, "an")
                || tokens.is(at - 1, "the")
                || tokens.is(at + 1, "success"));
    return adjective && tokens.is(at + 1, "success")
        ? null
        : Found.of(
                at,
                at + 1,
                Need.DAY,
                frame -> new Stretch(frame.day().minusDays(1), frame.day(), Grain.DAY))
            .noted("the night up to");
  }

  private static @Nullable Found simple(Tokens tokens, int at, int days) {
    var token = tokens.at(at);
    var before = tokens.at(at - 1);
    var named =
        token.capital()
            && before.capital()
            && before.isWord()
            && !EnglishTense.isSpeech(before.key());
    var to = EnglishWords.isPartOfDay(tokens.at(at + 1)) ? at + 2 : at + 1;
    var noun = token.is("today") && tokens.are(at + 1, "'", "s") && tokens.is(at - 1, "in");
    return named || noun ? null : deictic(at, to, days);
  }

  private static Found deictic(int from, int to, int days) {
    var found = Found.of(from, to, Need.DAY, frame -> Stretch.day(frame.day().plusDays(days)));
    return days > 0 ? found.future() : days < 0 ? found.past() : found;
  }

  static Stretch weekend(Frame frame) {
    var saturday = Stretch.monday(frame.day()).plusDays(5);
    var begun = !saturday.isAfter(frame.day());
    var meant = frame.isFuture() || begun ? saturday : saturday.minusWeeks(1);
    return new Stretch(meant, meant.plusDays(1), Grain.DAY);
  }

  /** "that day", "the following week", "the same month", "the next day". */
  private static @Nullable Found anchored(Tokens tokens, int at, int begin) {
    var word = tokens.key(begin);
    var same = word.equals("that") || word.equals("same");
    var unitAt = tokens.is(begin + 1, "very") ? begin + 2 : begin + 1;
    var unit = EnglishWords.unit(tokens.at(unitAt));
    if (unit == null
        || unit.isOfTheDay()
        || tokens.key(unitAt).endsWith("s")
        || tokens.is(unitAt + 1, "-")) {
      return weekdayAnchored(tokens, at, begin);
    }
    var daily = unit == Unit.DAY;
    var night = tokens.is(unitAt, "night");
    var shift =
        same
            ? 0
            : word.equals("following") || (word.equals("next") && daily)
                ? 1
                : word.equals("previous") || word.equals("preceding") ? -1 : 9;
    if (shift == 9
        || (word.equals("that") && begin != at)
        || (night && shift == 1 && begin == at)) {
      return null;
    }
    return Found.of(
            at, unitAt + 1, Need.ANCHOR, frame -> Stretch.of(unit.after(frame.day(), shift), unit))
        .as(unit.grain());
  }

  /** "the following Tuesday". */
  private static @Nullable Found weekdayAnchored(Tokens tokens, int at, int begin) {
    var weekday = EnglishWords.weekday(tokens.at(begin + 1));
    if (weekday == 0 || !tokens.is(begin, "following") || begin == at) {
      return null;
    }
    var next = Near.weekday(weekday);
    return Found.of(
        at,
        begin + 2,
        Need.ANCHOR,
        frame -> next.in(new Frame(frame.day().plusDays(1), Direction.FUTURE)));
  }

  private static @Nullable Found shifted(Tokens tokens, int at, int begin) {
    var shift = SHIFTS.get(tokens.key(begin));
    if (tokens.is(begin, "recent") && VAGUE.contains(tokens.key(begin + 1))) {
      return Found.vague(at, begin + 2, "no exact time: recent " + tokens.key(begin + 1)).past();
    }
    if (tokens.is(begin, "same") && begin > at) {
      return null;
    }
    if (shift == null) {
      return null;
    }
    var next = begin + 1;
    if (shift == 0
        && (tokens.is(next, "past")
            || tokens.is(next, "last")
            || tokens.is(next, "coming")
            || tokens.is(next, "upcoming"))) {
      return shifted(tokens, at, next);
    }
    var unit = tokens.at(next);
    if (GAMES.contains(unit.key())) {
      return null;
    }
    if (VAGUE.contains(unit.key()) && shift != 0) {
      return vague(at, next, unit, shift);
    }
    var single = single(tokens, begin, shift);
    return single == null ? rolling(tokens, at, begin) : single.spanning(at, single.to());
  }

  private static Found vague(int at, int next, Token unit, int shift) {
    var found =
        Found.vague(
            at, next + 1, "no exact time: " + (shift < 0 ? "past " : "coming ") + unit.key());
    return shift < 0 ? found.past() : found.future();
  }

  private static @Nullable Found single(Tokens tokens, int begin, int shift) {
    var next = begin + 1;
    var unit = tokens.at(next);
    var found = named(tokens, begin, shift);
    if (found == null && EnglishWords.isPartOfDay(unit) && shift <= 0) {
      var days = unit.is("night") && shift < 0 ? -1 : shift;
      found = Found.of(begin, next + 1, Need.DAY, frame -> Stretch.day(frame.day().plusDays(days)));
    }
    if (found == null
        && (unit.is("fiscal") || unit.is("calendar") || unit.is("financial") || unit.is("school"))
        && tokens.is(next + 1, "year")) {
      found =
          period(begin, next + 2, "year", shift).noted("the " + unit.key() + " year of that name");
    }
    if (found == null && PERIODS.contains(unit.key())) {
      var rolls =
          tokens.is(begin, "past")
              || (tokens.are(begin - 1, "the", "last") && OVER.contains(tokens.key(begin - 2)));
      found =
          rolls ? rolled(begin, next + 1, unit.key()) : period(begin, next + 1, unit.key(), shift);
    }
    return found == null ? null : shift < 0 ? found.past() : shift > 0 ? found.future() : found;
  }

  /** Weekdays, months and seasons with "last", "this" or "next". */
  private static @Nullable Found named(Tokens tokens, int begin, int shift) {
    var next = begin + 1;
    var unit = tokens.at(next);
    var weekday = EnglishWords.weekday(unit);
    if (weekday > 0) {
      var to = EnglishWords.isPartOfDay(tokens.at(next + 1)) ? next + 2 : next + 1;
      var past = tokens.is(begin, "past");
      return Found.of(
          begin,
          to,
          Need.DAY,
          frame ->
              Stretch.day(
                  weekday(
                      frame,
                      weekday,
                      past
                          ? -1
                          : tokens.is(begin, "coming") || tokens.is(begin, "upcoming")
                              ? 2
                              : shift)));
    }
    var month = EnglishWords.month(unit);
    if (month > 0 && (unit.capital() || (!unit.is("may") && !unit.is("march")))) {
      return Found.of(
              begin, next + 1, Need.DAY, frame -> Stretch.month(month(frame.day(), month, shift)))
          .as(Grain.MONTH);
    }
    var season = unit.capital() && tokens.at(next + 1).capital() ? 0 : EnglishWords.season(unit);
    return season == 0
        ? null
        : Found.of(begin, next + 1, Need.DAY, frame -> season(frame, season, shift))
            .as(Grain.MONTH);
  }

  private static LocalDate weekday(Frame frame, int weekday, int shift) {
    var day = frame.day();
    var near = Near.weekday(weekday);
    if (shift < 0) {
      return near.in(new Frame(day.minusDays(1), Direction.PAST)).first();
    }
    if (shift == 2) {
      return near.in(new Frame(day.plusDays(1), Direction.FUTURE)).first();
    }
    return Stretch.monday(day).plusWeeks(shift).plusDays(weekday - 1L);
  }

  private static YearMonth month(LocalDate day, int month, int shift) {
    var same = YearMonth.of(day.getYear(), month);
    if (shift <= 0) {
      return same.plusYears(shift);
    }
    return same.isAfter(YearMonth.from(day)) ? same : same.plusYears(1);
  }

  private static Stretch season(Frame frame, int season, int shift) {
    var now = YearMonth.from(frame.day());
    var winter = season == 12 && now.getMonthValue() <= 2;
    var current = YearMonth.of(now.getYear(), season).minusYears(winter ? 1 : 0);
    if (shift == 0) {
      return Near.months(current, 3);
    }
    var over = current.plusMonths(2).isBefore(now);
    var ahead = current.isAfter(now);
    var years = shift < 0 ? (over ? 0 : -1) : ahead ? 0 : 1;
    return Near.months(current.plusYears(years), 3);
  }

  static Found period(int from, int to, String unit, int shift) {
    Meaning meaning =
        switch (unit) {
          case "weekend" -> frame -> weekend(frame, shift);
          case "decade" -> frame -> decade(frame.day(), shift, 10);
          case "century" -> frame -> decade(frame.day(), shift, 100);
          case "quarter" -> frame -> quarter(frame.day(), shift);
          case "week" -> frame -> Stretch.week(frame.day().plusWeeks(shift));
          case "month" -> frame -> Stretch.month(YearMonth.from(frame.day()).plusMonths(shift));
          case "year" -> frame -> Stretch.year(frame.day().getYear() + shift);
          default -> frame -> Stretch.day(frame.day().plusDays(shift));
        };
    var grain =
        switch (unit) {
          case "decade", "century", "year" -> Grain.YEAR;
          case "quarter", "month" -> Grain.MONTH;
          case "week" -> Grain.WEEK;
          default -> Grain.DAY;
        };
    return Found.of(from, to, Need.DAY, meaning).as(grain);
  }

  private static Stretch weekend(Frame frame, int shift) {
    if (shift == 0) {
      var early = frame.day().getDayOfWeek().getValue() <= 3;
      return weekend(
          early && frame.direction() == Direction.PAST
              ? frame
              : new Frame(frame.day(), Direction.FUTURE));
    }
    var saturday = Stretch.monday(frame.day()).plusDays(5).plusWeeks(shift);
    return new Stretch(saturday, saturday.plusDays(1), Grain.DAY);
  }

  private static Stretch decade(LocalDate day, int shift, int length) {
    var first = day.getYear() / length * length + shift * length;
    return Stretch.years(first, first + length - 1);
  }

  private static Stretch quarter(LocalDate day, int shift) {
    var first = YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1);
    return Near.months(first.plusMonths(3L * shift), 3);
  }

  /** "the past week": so long up to the day itself. */
  private static @Nullable Found rolled(int from, int to, String unit) {
    var length =
        switch (unit) {
          case "day" -> Amount.of(1, Unit.DAY, to);
          case "week" -> Amount.of(1, Unit.WEEK, to);
          case "month" -> Amount.of(1, Unit.MONTH, to);
          case "year" -> Amount.of(1, Unit.YEAR, to);
          case "decade" -> Amount.of(10, Unit.YEAR, to);
          case "quarter" -> Amount.of(3, Unit.MONTH, to);
          default -> null;
        };
    return length == null ? period(from, to, unit, -1) : upToNow(from, length);
  }

  private static Found upToNow(int from, Amount length) {
    return Found.of(
            from,
            length.to(),
            Need.DAY,
            frame ->
                new Stretch(
                    length.from(frame.day(), -1),
                    frame.day(),
                    length.largest() == Unit.YEAR ? Grain.MONTH : Grain.DAY))
        .with(length);
  }

  /** "the last 24 hours", "the next three days". */
  private static @Nullable Found rolling(Tokens tokens, int at, int begin) {
    var shift = SHIFTS.getOrDefault(tokens.key(begin), 0);
    var length =
        shift == 0 || tokens.is(begin + 1, "a") || tokens.is(begin + 1, "an")
            ? null
            : EnglishLengths.at(tokens, begin + 1);
    if (length == null || EnglishLengths.isAge(tokens, begin + 1, length.to())) {
      return null;
    }
    if (!length.exact()) {
      var vague =
          Found.vague(
              at,
              length.to(),
              "no exact time: "
                  + (shift < 0 ? "past" : "coming")
                  + " "
                  + length.largest().name().toLowerCase(Locale.ROOT)
                  + "s");
      return shift < 0 ? vague.past() : vague.future();
    }
    if (shift < 0) {
      return upToNow(at, length).past();
    }
    return Found.of(
            at,
            length.to(),
            Need.DAY,
            frame ->
                new Stretch(
                    length.smallest().isOfTheDay() ? frame.day() : frame.day().plusDays(1),
                    length.from(frame.day(), 1),
                    Grain.DAY))
        .with(length)
        .future();
  }
}
