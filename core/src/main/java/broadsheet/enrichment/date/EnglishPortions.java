package broadsheet.enrichment.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads parts of a time: "early next year", "late June", "mid-2024", "the end of the week". */
final class EnglishPortions {
  private enum Portion {
    EARLY,
    MID,
    LATE,
    BEGIN,
    END,
    REST,
    SO_FAR
  }

  private static final Map<String, Portion> WORDS =
      Map.of(
          "early",
          Portion.EARLY,
          "mid",
          Portion.MID,
          "middle",
          Portion.MID,
          "late",
          Portion.LATE,
          "beginning",
          Portion.BEGIN,
          "start",
          Portion.BEGIN,
          "end",
          Portion.END,
          "rest",
          Portion.REST,
          "earlier",
          Portion.SO_FAR,
          "later",
          Portion.REST);
  private static final Set<String> NEED_OF = Set.of("middle", "beginning", "start", "end", "rest");
  private static final Set<String> DEADLINES = Set.of("by", "until", "till", "before");
  private static final Set<String> PERIODS = Set.of("week", "month", "year", "decade", "century");

  private EnglishPortions() {}

  static @Nullable Found at(Tokens tokens, int at) {
    var begin = tokens.is(at, "the") ? at + 1 : at;
    var portion = WORDS.get(tokens.key(begin));
    if (portion == null) {
      return null;
    }
    var next = next(tokens, begin);
    var period = next < 0 ? null : period(tokens, next);
    if (period == null || !period.isDate() || period.amount() != null) {
      return null;
    }
    if (tokens.is(at, "the") && tokens.is(begin, "late") && tokens.at(period.to()).capital()) {
      return null;
    }
    if (portion == Portion.END && DEADLINES.contains(tokens.key(at - 1))) {
      return period.spanning(at, period.to()).then(stretch -> Stretch.day(stretch.last()));
    }
    return part(period.spanning(at, period.to()), portion);
  }

  private static Found part(Found period, Portion portion) {
    var meaning = period.meaning();
    if (meaning == null || period.grain() == Grain.TIME) {
      return period;
    }
    return switch (portion) {
      case REST -> period.need() == Need.ANCHOR ? period : since(period, meaning).future();
      case SO_FAR -> soFar(period, meaning).past();
      default -> period.then(portion(portion));
    };
  }

  private static Found since(Found period, Meaning meaning) {
    return period.meaning(frame -> clipped(meaning.in(frame), frame.day(), true));
  }

  private static Found soFar(Found period, Meaning meaning) {
    return period.meaning(frame -> clipped(meaning.in(frame), frame.day(), false));
  }

  private static Stretch clipped(Stretch stretch, LocalDate day, boolean rest) {
    var inside = !day.isBefore(stretch.first()) && !day.isAfter(stretch.last());
    if (!inside || stretch.first().equals(stretch.last())) {
      return stretch;
    }
    return rest
        ? new Stretch(day, stretch.last(), Grain.DAY)
        : new Stretch(stretch.first(), day, Grain.DAY);
  }

  private static int next(Tokens tokens, int begin) {
    var at = begin + 1;
    if (NEED_OF.contains(tokens.key(begin))) {
      var of = tokens.is(at, "of") || (tokens.is(begin, "rest") && tokens.is(at, "the"));
      at += tokens.is(at, "of") ? 1 : 0;
      return of ? at : -1;
    }
    var dash = tokens.is(at, "-");
    if (dash || tokens.is(at, "in") || tokens.is(at, "on")) {
      return !dash || tokens.is(begin, "mid") ? at + 1 : -1;
    }
    return at;
  }

  private static @Nullable Found period(Tokens tokens, int at) {
    var unitAt = tokens.is(at, "the") || tokens.is(at, "my") ? at + 1 : at;
    if (PERIODS.contains(tokens.key(unitAt)) && unitAt > at) {
      return EnglishRelatives.period(at, unitAt + 1, tokens.key(unitAt), 0);
    }
    var season = EnglishWords.season(tokens.at(unitAt));
    var date = English.single(tokens, at);
    if (date == null && unitAt > at) {
      date = English.single(tokens, unitAt);
    }
    if (date == null && season > 0) {
      return Found.of(at, unitAt + 1, Need.NEAR, Near.season(season)).as(Grain.MONTH);
    }
    return date;
  }

  private static UnaryOperator<Stretch> portion(Portion portion) {
    return stretch ->
        switch (stretch.grain()) {
          case YEAR -> ofYears(stretch, portion);
          case MONTH -> ofMonths(stretch, portion);
          case WEEK -> ofWeek(stretch.first(), portion);
          default -> stretch;
        };
  }

  private static Stretch ofYears(Stretch years, Portion portion) {
    var first = years.first().getYear();
    var count = years.last().getYear() - first + 1;
    if (count == 1) {
      var january = YearMonth.of(first, 1);
      return switch (portion) {
        case EARLY -> Near.months(january, 6);
        case LATE -> Near.months(january.plusMonths(6), 6);
        case BEGIN -> Near.months(january, 4);
        case MID -> Near.months(january.plusMonths(4), 4);
        default -> Near.months(january.plusMonths(8), 4);
      };
    }
    var third = Math.max(1, count * 4 / 10);
    return switch (portion) {
      case EARLY, BEGIN -> Stretch.years(first, first + third - 1);
      case MID -> Stretch.years(first + third, first + count - third + (count > 2 ? 0 : -1));
      default -> Stretch.years(first + count - third + 1, first + count - 1);
    };
  }

  private static Stretch ofMonths(Stretch months, Portion portion) {
    var first = YearMonth.from(months.first());
    if (!first.equals(YearMonth.from(months.last()))) {
      return switch (portion) {
        case EARLY, BEGIN -> Stretch.month(first);
        case MID -> Stretch.month(first.plusMonths(1));
        default -> Stretch.month(YearMonth.from(months.last()));
      };
    }
    return switch (portion) {
      case EARLY -> days(first.atDay(1), first.atDay(15));
      case BEGIN -> days(first.atDay(1), first.atDay(10));
      case MID -> days(first.atDay(11), first.atDay(20));
      case LATE -> days(first.atDay(16), first.atEndOfMonth());
      default -> days(first.atDay(21), first.atEndOfMonth());
    };
  }

  private static Stretch ofWeek(LocalDate monday, Portion portion) {
    return switch (portion) {
      case EARLY, BEGIN -> days(monday, monday.plusDays(2));
      case MID -> days(monday.plusDays(1), monday.plusDays(3));
      default -> days(monday.plusDays(3), monday.plusDays(6));
    };
  }

  private static Stretch days(LocalDate first, LocalDate last) {
    return new Stretch(first, last, Grain.DAY);
  }
}
