package broadsheet.enrichment.date;

import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads English years, decades, centuries, quarters, seasons and fiscal years. */
final class EnglishYears {
  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "in", "since", "by", "until", "till", "from", "of", "during", "before", "after",
          "between", "early", "late", "mid", "year", "through", "to", "around", "circa", "fiscal",
          "back", "for", "summer", "spring", "winter", "autumn", "fall", "(", "on");
  private static final Set<String> COUNTED =
      Set.of(
          "people",
          "men",
          "women",
          "children",
          "troops",
          "soldiers",
          "residents",
          "homes",
          "cases",
          "deaths",
          "miles",
          "km",
          "kilometers",
          "kilometres",
          "meters",
          "metres",
          "feet",
          "ft",
          "mph",
          "pounds",
          "tons",
          "tonnes",
          "acres",
          "points",
          "votes",
          "workers",
          "employees",
          "dollars",
          "euros",
          "hours",
          "words",
          "delegates",
          "members",
          "students",
          "houses",
          "jobs",
          "lb",
          "kg",
          "m",
          "gmt",
          "utc",
          "hrs",
          "local",
          "meter",
          "metre",
          "square",
          "drones",
          "patients",
          "shares",
          "calories",
          "years",
          "%",
          "percent");

  private EnglishYears() {}

  static @Nullable Found at(Tokens tokens, int at) {
    var token = tokens.at(at);
    if (token.isNumber()) {
      return figures(tokens, at);
    }
    if (token.is("fiscal") || token.is("fy")) {
      return fiscal(tokens, at);
    }
    if (EnglishWords.season(token) > 0) {
      return season(tokens, at);
    }
    if (token.is("'") || token.is("the") || EnglishWords.decade(token) >= 0) {
      return decade(tokens, at);
    }
    if (token.is("q") || token.is("h")) {
      return EnglishQuarters.numbered(tokens, at);
    }
    var part = EnglishQuarters.part(tokens, at);
    return part == null ? spelled(tokens, at) : part;
  }

  private static @Nullable Found figures(Tokens tokens, int at) {
    var number = tokens.number(at);
    if (isCentury(tokens, at)) {
      var first = (number - 1) * 100;
      return Found.of(
              at, at + 3, Need.NOTHING, frame -> Stretch.years(Math.max(1, first), first + 99))
          .as(Grain.YEAR);
    }
    if (tokens.at(at).length() != 4) {
      return EnglishQuarters.part(tokens, at);
    }
    if (tokens.is(at + 1, "s") && tokens.touches(at + 1) && number % 10 == 0) {
      return decade(at, at + 2, number);
    }
    if (tokens.are(at + 1, "'", "s")
        && number % 10 == 0
        && number > 1000
        && isDecadeBefore(tokens, at)) {
      return decade(at, at + 3, number);
    }
    if (EnglishQuarters.isHalf(tokens, at + 1)) {
      return EnglishQuarters.months(
          at, at + 3, number, tokens.number(at + 2), EnglishQuarters.length(tokens, at + 1));
    }
    return isYear(tokens, at) ? year(tokens, at, number) : null;
  }

  private static boolean isCentury(Tokens tokens, int at) {
    var length = tokens.at(at).length();
    return length <= 2
        && tokens.at(at + 1).isWord()
        && tokens.touches(at + 1)
        && tokens.is(at + 2, "century");
  }

  private static boolean isDecadeBefore(Tokens tokens, int at) {
    return tokens.is(at - 1, "the")
        || tokens.is(at - 1, "early")
        || tokens.is(at - 1, "late")
        || tokens.is(at - 1, "-");
  }

  private static Found decade(int from, int to, int first) {
    var last = first % 100 == 0 && first < 2000 ? first + 99 : first + 9;
    return Found.of(from, to, Need.NOTHING, frame -> Stretch.years(first, last)).as(Grain.YEAR);
  }

  private static Found year(Tokens tokens, int at, int number) {
    var end = tokens.at(at + 2);
    var dashed =
        tokens.is(at + 1, "-")
            && tokens.touches(at + 1)
            && tokens.touches(at + 2)
            && end.isNumber();
    if (dashed && end.length() == 2 && end.number() == (number + 1) % 100) {
      return Found.of(at, at + 3, Need.NOTHING, frame -> Stretch.years(number, number + 1))
          .as(Grain.YEAR);
    }
    return Found.of(at, at + 1, Need.NOTHING, frame -> Stretch.year(number)).as(Grain.YEAR);
  }

  /** Whether the four figures there are a year and no count, amount or number of a thing. */
  static boolean isYear(Tokens tokens, int at) {
    var number = tokens.number(at);
    var before = tokens.key(at - 1);
    var next = tokens.at(at + 1);
    if (number < 1000 || number > 2150 || isAmount(tokens, at) || COUNTED.contains(next.key())) {
      return false;
    }
    var told = BEFORE_YEAR.contains(before);
    if (number < 1800 || number > 2059) {
      return told
          && !before.equals("to")
          && !before.equals("for")
          && !before.equals("of")
          && !before.equals("by")
          && !before.equals("on")
          && number < 2150
          && !plural(next);
    }
    var round = number % 1000 == 0 && !told;
    return !round
        && !before.equals("about")
        && !before.equals("nearly")
        && !before.equals("than")
        && !before.equals("over")
        && !before.equals("no");
  }

  private static boolean plural(Token next) {
    return next.isWord() && next.key().endsWith("s") && !next.capital();
  }

  private static boolean isAmount(Tokens tokens, int at) {
    var before = tokens.at(at - 1);
    var next = tokens.at(at + 1);
    var money =
        before.is("$") || before.is("€") || before.is("£") || before.is("#") || before.is("¥");
    var glued =
        !tokens.at(at).spaced()
            && (before.is(".")
                || before.is("/")
                || before.is(":")
                || before.is(",")
                || before.isWord());
    var more =
        (next.is(".") || next.is(":") || next.is("/"))
            && tokens.touches(at + 1)
            && tokens.at(at + 2).isNumber()
            && tokens.touches(at + 2);
    return money || glued || more || (next.isWord() && tokens.touches(at + 1));
  }

  private static @Nullable Found fiscal(Tokens tokens, int at) {
    var next = tokens.is(at + 1, "year") || tokens.is(at + 1, "-") ? at + 2 : at + 1;
    var year = tokens.at(next);
    var number =
        year.length() == 2 && tokens.is(at, "fy") ? Numeric.century(year.number()) : year.number();
    if (!year.isNumber() || number < 1900 || number > 2150) {
      return null;
    }
    return year(tokens, next, number)
        .spanning(at, year(tokens, next, number).to())
        .noted("the fiscal year of that name");
  }

  private static @Nullable Found season(Tokens tokens, int at) {
    var next = tokens.is(at + 1, "of") || tokens.is(at + 1, ",") ? at + 2 : at + 1;
    var month = EnglishWords.season(tokens.at(at));
    var year = EnglishCounts.year(tokens, next);
    if (year != null && year.value() >= 1800 && year.value() <= 2150) {
      var first = YearMonth.of(year.whole(), month);
      return Found.of(at, year.to(), Need.NOTHING, frame -> Near.months(first, 3)).as(Grain.MONTH);
    }
    var told =
        tokens.are(at - 2, "in", "the")
            || tokens.are(at - 2, "by", "the")
            || tokens.are(at - 2, "until", "the")
            || tokens.are(at - 2, "since", "the");
    var lone =
        !tokens.at(at + 1).isWord()
            || tokens.is(at + 1, "and")
            || tokens.is(at + 1, "when")
            || tokens.is(at + 1, "after");
    return told && lone
        ? Found.of(at, at + 1, Need.NEAR, Near.season(month)).as(Grain.MONTH)
        : null;
  }

  private static @Nullable Found decade(Tokens tokens, int at) {
    var begin = tokens.is(at, "the") ? at + 1 : at;
    var figure = tokens.is(begin, "'") ? begin + 1 : begin;
    var two = tokens.at(figure);
    var plural = tokens.is(figure + 1, "s") && tokens.touches(figure + 1);
    var possessive = tokens.are(figure + 1, "'", "s") && tokens.touches(figure + 1);
    if (two.isNumber()
        && two.length() == 2
        && two.number() % 10 == 0
        && (plural || possessive)
        && !tokens.at(figure + 2).is("old")) {
      return decade(at, figure + (plural ? 2 : 3), Numeric.century(two.number()));
    }
    return spelledDecade(tokens, at, begin);
  }

  private static @Nullable Found spelledDecade(Tokens tokens, int at, int begin) {
    var century = EnglishWords.small(tokens.at(begin)) + EnglishWords.tens(tokens.at(begin));
    var next = tokens.is(begin + 1, "-") ? begin + 2 : begin + 1;
    var after = EnglishWords.decade(tokens.at(next));
    if (century >= 15 && century <= 20 && after >= 0 && !tokens.is(next, "hundreds")) {
      return decade(at, next + 1, century * 100 + after);
    }
    var lone = EnglishWords.decade(tokens.at(begin));
    if (lone < 0
        || !tokens.is(at, "the")
        || tokens.is(begin, "tens")
        || tokens.is(begin, "hundreds")) {
      return null;
    }
    return decade(at, begin + 1, tokens.is(begin, "noughties") ? 2000 : 1900 + lone);
  }

  /** A year in words, behind "in" or the like. */
  private static @Nullable Found spelled(Tokens tokens, int at) {
    if (!BEFORE_YEAR.contains(tokens.key(at - 1))
        || EnglishWords.small(tokens.at(at)) + EnglishWords.tens(tokens.at(at)) == 0) {
      return null;
    }
    var year = EnglishCounts.year(tokens, at);
    var counted = year != null && tokens.at(year.to()).isWord() && plural(tokens.at(year.to()));
    return year == null || counted || year.value() < 1100
        ? null
        : Found.of(at, year.to(), Need.NOTHING, frame -> Stretch.year(year.whole())).as(Grain.YEAR);
  }
}
