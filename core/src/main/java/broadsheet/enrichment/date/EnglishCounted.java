package broadsheet.enrichment.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads English dates that are counted, and plain lengths: "two days ago", "a week after". */
final class EnglishCounted {
  private static final Set<String> HEDGES =
      Set.of(
          "about",
          "around",
          "just",
          "roughly",
          "nearly",
          "almost",
          "only",
          "under",
          "over",
          "the",
          "at",
          "least",
          "less",
          "than",
          "upcoming",
          "next",
          "coming");
  private static final int HEDGES_MAX = 3;

  private EnglishCounted() {}

  static @Nullable Found at(Tokens tokens, int at) {
    if (tokens.is(at, "in") || tokens.is(at, "within")) {
      return ahead(tokens, at);
    }
    var length = EnglishLengths.at(tokens, at);
    if (length == null) {
      return null;
    }
    if (EnglishLengths.isAge(tokens, at, length.to())) {
      return Found.none(at, length.to());
    }
    var counted = counted(tokens, at, length);
    if (counted != null) {
      return counted;
    }
    if (!length.exact()) {
      return Found.vague(at, length.to(), "no exact length: a few " + word(length));
    }
    return EnglishLengths.isLength(tokens, at, length)
        ? Found.length(at, length)
        : Found.none(at, length.to());
  }

  private static String word(Amount length) {
    return length.largest().name().toLowerCase(Locale.ROOT) + "s";
  }

  private static @Nullable Found counted(Tokens tokens, int at, Amount length) {
    var to = length.to();
    return switch (tokens.key(to)) {
      case "ago" -> ago(at, length, to + 1);
      case "earlier" -> moved(at, length, to + 1, -1);
      case "later" -> moved(at, length, to + 1, 1);
      case "before" -> beside(tokens, at, length, -1);
      case "after", "following" -> beside(tokens, at, length, 1);
      case "from" -> from(tokens, at, length);
      case "starting", "beginning" -> starting(tokens, at, length);
      default -> null;
    };
  }

  private static Found ago(int at, Amount length, int to) {
    if (!length.exact()) {
      return Found.vague(at, to, "no exact time: a few " + word(length) + " ago").past();
    }
    var unit = length.smallest();
    return Found.of(at, to, Need.DAY, frame -> back(frame.day(), length))
        .as(unit.isOfTheDay() ? Grain.DAY : unit.grain())
        .past();
  }

  private static Stretch back(LocalDate day, Amount length) {
    return Stretch.of(length.from(day, -1), length.smallest());
  }

  private static Found moved(int at, Amount length, int to, int sign) {
    if (!length.exact()) {
      return Found.vague(
          at, to, "no exact time: a few " + word(length) + (sign < 0 ? " earlier" : " later"));
    }
    return Found.of(
            at,
            to,
            Need.ANCHOR,
            frame -> Stretch.of(length.from(frame.day(), sign), length.smallest()))
        .as(length.smallest().grain())
        .with(length);
  }

  /** "two days after Christmas", or "a day after" something that is told of. */
  private static @Nullable Found beside(Tokens tokens, int at, Amount length, int sign) {
    var date = English.single(tokens, length.to() + 1);
    if (date != null && date.isDate() && length.exact()) {
      return date.spanning(at, date.to())
          .then(day -> shift(day, length, sign))
          .pointing(Direction.NONE);
    }
    if (!length.exact() || length.smallest().isOfTheDay()) {
      return null;
    }
    return Found.of(
            at,
            length.to() + 1,
            Need.BESIDE,
            frame -> Stretch.of(length.from(frame.day(), -sign), length.smallest()))
        .with(length)
        .as(length.smallest().grain());
  }

  private static Stretch shift(Stretch day, Amount length, int sign) {
    var unit = length.smallest().isOfTheDay() ? Unit.DAY : length.smallest();
    return day.grain() == Grain.DAY
        ? Stretch.day(length.from(day.first(), sign))
        : Stretch.of(length.from(day.first(), sign), unit);
  }

  private static @Nullable Found from(Tokens tokens, int at, Amount length) {
    var to = length.to();
    if (tokens.is(to + 1, "now")) {
      return Found.of(
              at,
              to + 2,
              Need.DAY,
              frame -> Stretch.of(length.from(frame.day(), 1), length.smallest()))
          .as(length.smallest().grain())
          .future();
    }
    var date = English.single(tokens, to + 1);
    if (date == null || !date.isDate() || !length.exact() || tokens.is(date.to(), "to")) {
      return null;
    }
    return date.spanning(at, date.to()).then(day -> Stretch.day(length.from(day.first(), 1)));
  }

  private static @Nullable Found starting(Tokens tokens, int at, Amount length) {
    var to =
        tokens.is(length.to() + 1, "on") || tokens.is(length.to() + 1, "from")
            ? length.to() + 2
            : length.to() + 1;
    var date = English.single(tokens, to);
    return date == null || !date.isDate() || !length.exact()
        ? null
        : date.spanning(at, date.to())
            .with(length)
            .then(day ->
                new Stretch(day.first(), length.from(day.first(), 1).minusDays(1), Grain.DAY))
            .future();
  }

  /** "in three weeks", "within 10 months", "within weeks". */
  private static @Nullable Found ahead(Tokens tokens, int at) {
    var begin = at + 1;
    while (begin - at <= HEDGES_MAX && HEDGES.contains(tokens.key(begin))) {
      begin++;
    }
    var within = tokens.is(at, "within");
    if (within
        && begin == at + 1
        && tokens.key(begin).endsWith("s")
        && EnglishWords.unit(tokens.at(begin)) != null) {
      return Found.vague(at, begin + 1, "no exact time: within " + tokens.key(begin)).future();
    }
    var business = business(tokens, at, begin);
    var length = business == null ? EnglishLengths.at(tokens, begin) : null;
    if (length == null || EnglishLengths.isAge(tokens, begin, length.to())) {
      return business;
    }
    if (tokens.is(at - 1, "time") || tokens.is(at - 1, "times")) {
      return Found.length(begin, length);
    }
    var linked = isLinked(tokens, length.to());
    var mine = within || !tokens.is(begin - 1, "the");
    if (linked || !mine || !length.exact()) {
      return null;
    }
    return within
        ? Found.of(
                at,
                length.to(),
                Need.AHEAD,
                frame -> new Stretch(frame.day(), length.from(frame.day(), 1), Grain.DAY))
            .with(length)
        : Found.of(
                at,
                length.to(),
                Need.AHEAD,
                frame -> Stretch.of(length.from(frame.day(), 1), length.smallest()))
            .with(length)
            .as(length.smallest().grain());
  }

  private static boolean isLinked(Tokens tokens, int to) {
    return tokens.is(to, "-")
        || tokens.is(to, "ago")
        || tokens.is(to, "after")
        || tokens.is(to, "before")
        || tokens.is(to, "of")
        || tokens.is(to, "since");
  }

  private static @Nullable Found business(Tokens tokens, int at, int begin) {
    var count = EnglishCounts.at(tokens, begin);
    var days =
        count != null
            && (tokens.are(count.to(), "business", "days")
                || tokens.are(count.to(), "working", "days"));
    if (count == null || !days) {
      return null;
    }
    return Found.of(
            at,
            count.to() + 2,
            Need.AHEAD,
            frame -> Stretch.day(workdays(frame.day(), Math.min(count.whole(), 999))))
        .with(Amount.of(count.value(), Unit.DAY, count.to() + 2));
  }

  private static LocalDate workdays(LocalDate day, int count) {
    var reached = day;
    for (var left = count; left > 0; ) {
      reached = reached.plusDays(1);
      left -= reached.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 ? 1 : 0;
    }
    return reached;
  }
}
