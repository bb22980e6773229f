package broadsheet.enrichment.date;

import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads dates in languages of which only the words of the calendar are known. */
final class TongueGrammar implements Grammar {
  private static final List<String> UNIT_KINDS =
      List.of("minutes", "hours", "days", "weeks", "months_long", "years");
  private static final List<Unit> UNITS =
      List.of(Unit.MINUTE, Unit.HOUR, Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.YEAR);
  private static final List<String> DAY_KINDS =
      List.of("before_yesterday", "yesterday", "today", "tomorrow", "after_tomorrow");
  private static final int NO_SHIFT = 9;

  private final Tongue tongue;

  TongueGrammar(Tongue tongue) {
    this.tongue = tongue;
  }

  @Override
  public Tense tense() {
    return TongueTense.of(tongue);
  }

  @Override
  public @Nullable Found at(Tokens tokens, int at) {
    if (tokens.is(at, Token.BREAK)) {
      return null;
    }
    var date = date(tokens, at);
    var longest = date == null ? null : range(tokens, date);
    return longest == null ? clock(tokens, at) : longest;
  }

  /** The date, or the range that begins with it. */
  private Found range(Tokens tokens, Found first) {
    var link = tongue.at("to", tokens, first.to());
    var led = tongue.isBefore("range", tokens, first.from());
    var plain = tokens.is(first.to(), "-");
    if (link == null || !(led || plain) || !first.isDate() || first.amount() != null) {
      return first;
    }
    var second = date(tokens, link.to());
    if (second == null || !second.isDate() || second.amount() != null) {
      return first;
    }
    return second.grain() == first.grain() ? EnglishRanges.range(first, second) : first;
  }

  private @Nullable Found date(Tokens tokens, int at) {
    Found longest = Numeric.at(tokens, at, false);
    longest = longer(longest, dayFirst(tokens, at));
    longest = longer(longest, month(tokens, at));
    longest = longer(longest, weekday(tokens, at));
    longest = longer(longest, simple(tokens, at));
    longest = longer(longest, period(tokens, at));
    longest = longer(longest, counted(tokens, at));
    return longer(longest, year(tokens, at));
  }

  private static @Nullable Found longer(@Nullable Found one, @Nullable Found other) {
    return one == null || (other != null && other.to() > one.to()) ? other : one;
  }

  /** "12 de marzo de 2024", "12. März", "3-5 mai". */
  private @Nullable Found dayFirst(Tokens tokens, int at) {
    var token = tokens.at(at);
    if (!token.isNumber() || token.length() > 2 || token.number() < 1 || token.number() > 31) {
      return null;
    }
    var endAt = endDay(tokens, at);
    var end = tokens.at(endAt);
    var monthAt = suffixed(tokens, endAt + 1);
    var linked = tongue.at("link", tokens, monthAt);
    var month = tongue.at("months", tokens, linked == null ? monthAt : linked.to());
    if (month == null || end.number() > 31) {
      return null;
    }
    var whole = new Tongue.Sign(month.number(), behindMonth(tokens, month));
    return days(tokens, at, whole, new int[] {token.number(), end.number()});
  }

  /** Where the last day of "3-5 mai" stands, or the only one. */
  private int endDay(Tokens tokens, int at) {
    var link = tongue.at("to", tokens, suffixed(tokens, at + 1));
    var end = link == null ? at : link.to();
    var fits = tokens.at(end).length() <= 2 && tokens.number(end) > tokens.number(at);
    return fits ? end : at;
  }

  /** "1er", "1º", "12." and the like. */
  private static int suffixed(Tokens tokens, int at) {
    var suffix =
        tokens.is(at, "er")
            || tokens.is(at, "º")
            || tokens.is(at, "°")
            || tokens.is(at, ".")
            || tokens.is(at, "ª");
    return suffix && tokens.touches(at) ? at + 1 : at;
  }

  private int behindMonth(Tokens tokens, Tongue.Sign month) {
    if (tokens.is(month.to(), "/")) {
      var same = tongue.at("months", tokens, month.to() + 1);
      return same != null && same.number() == month.number() ? same.to() : month.to();
    }
    var dot =
        tokens.is(month.to(), ".")
            && tokens.touches(month.to())
            && tokens.at(month.to() + 1).isNumber();
    return dot ? month.to() + 1 : month.to();
  }

  private @Nullable Found days(Tokens tokens, int from, Tongue.Sign month, int[] days) {
    if (!Numeric.areDays(month.number(), days)) {
      return null;
    }
    var year = yearBehind(tokens, month.to());
    if (year == null) {
      var near = Near.day(month.number(), days[0]);
      return Found.of(from, month.to(), Need.NEAR, frame -> upTo(near.in(frame), days[1]));
    }
    var first = Numeric.day(year.number(), month.number(), days[0]);
    var last = Numeric.day(year.number(), month.number(), days[1]);
    if (first == null || last == null) {
      return null;
    }
    var stretch = new Stretch(first, last, Grain.DAY);
    return Found.of(from, year.to(), Need.NOTHING, frame -> stretch);
  }

  private static Stretch upTo(Stretch day, int last) {
    var first = day.first();
    return new Stretch(
        first, first.withDayOfMonth(Math.min(last, first.lengthOfMonth())), Grain.DAY);
  }

  /** The year behind a month: "de 2024", "2024 року". */
  private Tongue.@Nullable Sign yearBehind(Tokens tokens, int at) {
    var link = tongue.at("link", tokens, at);
    var begin = link == null ? at + (tokens.is(at, ",") ? 1 : 0) : link.to();
    begin += tokens.is(begin, "عام") || tokens.is(begin, "سنة") ? 1 : 0;
    var year = tokens.at(begin);
    if (!year.isNumber() || year.length() != 4 || year.number() < 1000 || year.number() > 2200) {
      return null;
    }
    var behind = tongue.at("year_behind", tokens, begin + 1);
    return new Tongue.Sign(year.number(), behind == null ? begin + 1 : behind.to());
  }

  private @Nullable Found month(Tokens tokens, int at) {
    var month = tongue.at("months", tokens, at);
    if (month == null) {
      return null;
    }
    var to = behindMonth(tokens, month);
    var year = yearBehind(tokens, to);
    if (year != null) {
      var meant = YearMonth.of(year.number(), month.number());
      return Found.of(at, year.to(), Need.NOTHING, frame -> Stretch.month(meant)).as(Grain.MONTH);
    }
    var shift = shift(tokens, at, to);
    if (shift != NO_SHIFT && shift != 0) {
      var found =
          Found.of(at, shiftEnd(tokens, to), Need.NEAR, Near.month(month.number())).as(Grain.MONTH);
      return pointing(found, shift);
    }
    return tongue.isBefore("month_before", tokens, at)
        ? Found.of(at, to, Need.NEAR, Near.month(month.number())).as(Grain.MONTH)
        : null;
  }

  private static Found pointing(Found found, int shift) {
    return shift < 0 ? found.past() : shift > 0 ? found.future() : found;
  }

  private @Nullable Found weekday(Tokens tokens, int at) {
    var day = tongue.at("weekdays", tokens, at);
    if (day == null
        || (tongue.has("weekday_before") && !tongue.isBefore("weekday_before", tokens, at))) {
      return null;
    }
    var shift = shift(tokens, at, day.to());
    var date = dayFirst(tokens, tokens.is(day.to(), ",") ? day.to() + 1 : day.to());
    if (date != null) {
      return date.spanning(at, date.to());
    }
    var to = shiftEnd(tokens, day.to());
    var near = Near.weekday(day.number());
    if (shift == NO_SHIFT || shift == 0) {
      return Found.of(at, day.to(), Need.WEEK, near);
    }
    return shift < 0
        ? Found.of(
                at,
                to,
                Need.WEEK,
                frame -> near.in(new Frame(frame.day().minusDays(1), Direction.PAST)))
            .past()
        : Found.of(
                at,
                to,
                Need.WEEK,
                frame -> near.in(new Frame(frame.day().plusDays(1), Direction.FUTURE)))
            .future();
  }

  /** "last" and "next" stand before or behind. */
  private int shift(Tokens tokens, int from, int to) {
    if (tongue.at("last", tokens, to) != null || tongue.isBefore("last", tokens, from)) {
      return -1;
    }
    if (tongue.at("next", tokens, to) != null || tongue.isBefore("next", tokens, from)) {
      return 1;
    }
    var same = tongue.at("this", tokens, to) != null || tongue.isBefore("this", tokens, from);
    return same ? 0 : NO_SHIFT;
  }

  private int shiftEnd(Tokens tokens, int to) {
    for (var kind : List.of("last", "next", "this")) {
      var sign = tongue.at(kind, tokens, to);
      if (sign != null) {
        return sign.to();
      }
    }
    return to;
  }

  private @Nullable Found simple(Tokens tokens, int at) {
    for (var i = 0; i < DAY_KINDS.size(); i++) {
      var day = tongue.at(DAY_KINDS.get(i), tokens, at);
      if (day != null && !tongue.isBefore(DAY_KINDS.get(i) + "_not", tokens, at)) {
        var shift = i - 2;
        return pointing(
            Found.of(at, day.to(), Need.DAY, frame -> Stretch.day(frame.day().plusDays(shift))),
            shift);
      }
    }
    return null;
  }

  /** "la semana pasada", "letztes Jahr". */
  private @Nullable Found period(Tokens tokens, int at) {
    for (var i = 3; i < UNITS.size(); i++) {
      var sign = tongue.at(UNIT_KINDS.get(i), tokens, at);
      var shift = sign == null ? NO_SHIFT : shift(tokens, at, sign.to());
      if (sign != null && shift != NO_SHIFT) {
        var unit = UNITS.get(i);
        var found =
            Found.of(
                at,
                shiftEnd(tokens, sign.to()),
                Need.DAY,
                frame -> Stretch.of(unit.after(frame.day(), shift), unit));
        return pointing(found.as(unit.grain()), shift);
      }
    }
    return null;
  }

  /** "hace dos días", "due giorni fa", "через два дні", or a mere length. */
  private @Nullable Found counted(Tokens tokens, int at) {
    var length = length(tokens, at);
    if (length == null) {
      return null;
    }
    var behind = tongue.at("ago_behind", tokens, length.to());
    if (behind != null || tongue.isBefore("ago_before", tokens, at)) {
      var to = behind == null ? length.to() : behind.to();
      return Found.of(
              at,
              to,
              Need.DAY,
              frame -> Stretch.of(length.from(frame.day(), -1), length.smallest()))
          .as(length.smallest().grain())
          .past();
    }
    if (tongue.isBefore("ahead", tokens, at)) {
      var ahead =
          Found.of(
                  at,
                  length.to(),
                  Need.AHEAD,
                  frame -> Stretch.of(length.from(frame.day(), 1), length.smallest()))
              .as(length.smallest().grain())
              .with(length);
      return tongue.isBefore("ahead_sure", tokens, at) ? ahead.future() : ahead;
    }
    var aged = length.smallest() == Unit.YEAR && !tongue.isBefore("long_before", tokens, at);
    return aged || isArticle(tokens, at, length) ? null : Found.length(at, length);
  }

  /** "un jour", "an hour": as often no length. */
  private boolean isArticle(Tokens tokens, int at, Amount length) {
    var one = tongue.at("numbers", tokens, at);
    return one != null
        && one.number() == 1
        && length.to() > at
        && !tongue.isBefore("long_before", tokens, at);
  }

  private @Nullable Amount length(Tokens tokens, int at) {
    var pair = tongue.at("pairs", tokens, at);
    if (pair != null) {
      var units = List.of(Unit.HOUR, Unit.MINUTE, Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.YEAR);
      return Amount.of(2, units.get(pair.number() - 1), pair.to());
    }
    var word = tongue.at("numbers", tokens, at);
    var count = word == null ? tokens.number(at) : word.number();
    if (count < 1 || count > 999 || Numeric.isScore(tokens, at)) {
      return null;
    }
    var unitAt = word == null ? at + 1 : word.to();
    for (var i = 0; i < UNITS.size(); i++) {
      var sign = tongue.at(UNIT_KINDS.get(i), tokens, unitAt);
      if (sign != null && !tongue.isBefore("clock_before", tokens, at)) {
        return Amount.of(count, UNITS.get(i), sign.to());
      }
    }
    return null;
  }

  /** "2014 y 2017": the year that ends a range. */
  private boolean isEnd(Tokens tokens, int at) {
    return tongue.isBefore("to", tokens, at)
        && tokens.at(at - 2).length() == 4
        && tokens.at(at - 2).isNumber();
  }

  private @Nullable Found year(Tokens tokens, int at) {
    var token = tokens.at(at);
    var behind = tongue.at("year_behind", tokens, at + 1);
    var told = behind != null || tongue.isBefore("year_before", tokens, at) || isEnd(tokens, at);
    var fits = token.length() == 4 && token.number() >= 1800 && token.number() <= 2059;
    if (!fits || !told || isCounted(tokens, at, behind)) {
      return null;
    }
    return Found.of(
            at,
            behind == null ? at + 1 : behind.to(),
            Need.NOTHING,
            frame -> Stretch.year(token.number()))
        .as(Grain.YEAR);
  }

  /** A number before a noun with a small letter counts it; before a mark or a verb it may not. */
  private static boolean isCounted(Tokens tokens, int at, Tongue.@Nullable Sign behind) {
    var next = tokens.at(at + 1);
    var decimal =
        (next.is(".") || next.is(",")) && tokens.at(at + 2).isNumber() && tokens.touches(at + 2);
    return decimal
        || tokens.is(at + 1, "%")
        || (behind == null
            && tokens.number(at) % 100 == 0
            && tokens.number(at) != 2000
            && next.isWord());
  }

  /** "a las 10:30", "um 10 Uhr", "à 10h30". */
  private @Nullable Found clock(Tokens tokens, int at) {
    var hour = tokens.at(at);
    if (!hour.isNumber() || hour.length() > 2 || hour.number() > 23) {
      return null;
    }
    var mark =
        tokens.is(at + 1, ":")
            || tokens.is(at + 1, ".")
            || tokens.is(at + 1, "h")
            || tokens.is(at + 1, ",");
    var minutes =
        mark
            && tokens.at(at + 2).isNumber()
            && tokens.at(at + 2).length() == 2
            && tokens.touches(at + 2)
            && tokens.number(at + 2) < 60;
    var to = minutes ? at + 3 : tokens.is(at + 1, "h") ? at + 2 : at + 1;
    var behind = tongue.at("clock_behind", tokens, to);
    var led =
        tongue.isBefore("clock_before", tokens, at)
            && (minutes || to > at + 1 || tongue.has("clock_behind"));
    if (!led || (behind == null && !minutes && to == at + 1)) {
      return null;
    }
    var time = LocalTime.of(hour.number(), minutes ? tokens.number(at + 2) : 0);
    return Found.of(
            at,
            behind == null ? to : behind.to(),
            Need.ANCHOR,
            frame -> Stretch.day(frame.day()).at(time, ""))
        .as(Grain.TIME);
  }
}
