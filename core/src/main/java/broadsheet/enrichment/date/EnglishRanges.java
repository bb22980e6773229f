package broadsheet.enrichment.date;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads English ranges: "from May 3 to June 5", "between 2014 and 2019", "Monday to Friday". */
final class EnglishRanges {
  private static final Set<String> LINKS =
      Set.of("to", "through", "thru", "until", "till", "-", "—");

  private EnglishRanges() {}

  /** A range, given what else begins there. */
  static @Nullable Found at(Tokens tokens, int at, @Nullable Found plain) {
    var between = tokens.is(at, "between");
    var led = between || tokens.is(at, "from");
    var begin = led ? at + 1 : at;
    var first = led ? point(tokens, begin, true) : plain;
    if (first == null) {
      return led ? days(tokens, at, begin) : days(tokens, at, at);
    }
    if (!first.isDate() || first.amount() != null) {
      return null;
    }
    var link = tokens.is(first.to(), ",") && led ? first.to() + 1 : first.to();
    var links =
        between
            ? tokens.is(link, "and") || tokens.is(link, "through") || tokens.is(link, "-")
            : LINKS.contains(tokens.key(link));
    var second = links ? point(tokens, link + 1, led) : null;
    if (second == null
        || !second.isDate()
        || !(led || tokens.is(link, "-") || first.grain() == second.grain())
        || !fits(first, second)) {
      return null;
    }
    return range(first, second).spanning(at, second.to());
  }

  private static @Nullable Found point(Tokens tokens, int at, boolean led) {
    if (led && tokens.is(at, "now")) {
      return Found.of(at, at + 1, Need.DAY, frame -> Stretch.day(frame.day()));
    }
    return English.timed(tokens, at);
  }

  private static boolean fits(Found first, Found second) {
    return second.amount() == null
        && first.need() != Need.ANCHOR
        && second.need() != Need.ANCHOR
        && first.need() != Need.BESIDE;
  }

  /** "4 to 22 January", "from 4 to 22 this month": the first day is a mere number. */
  private static @Nullable Found days(Tokens tokens, int at, int begin) {
    var day =
        tokens.at(begin).isNumber() && tokens.at(begin).length() <= 2
            ? EnglishCounts.day(tokens, begin)
            : null;
    var link = day == null ? "" : tokens.key(day.to());
    if (day == null || !(LINKS.contains(link) || (link.equals("and") && at < begin))) {
      return null;
    }
    var next = day.to() + 1;
    var end = tokens.at(next).isNumber() ? EnglishCounts.day(tokens, next) : null;
    if (end == null) {
      return at < begin ? upTo(tokens, at, day, next) : null;
    }
    var monthAt =
        tokens.is(end.to(), "of") || tokens.is(end.to(), "in") || tokens.is(end.to(), ",")
            ? end.to() + 1
            : end.to();
    var month = English.single(tokens, monthAt);
    if (month == null || !month.isDate() || month.grain() != Grain.MONTH) {
      return null;
    }
    return end.value() > day.value()
        ? month
            .spanning(at, month.to())
            .then(stretch -> new Stretch(in(stretch, day), in(stretch, end), Grain.DAY))
            .as(Grain.DAY)
        : null;
  }

  private static @Nullable Found upTo(Tokens tokens, int at, EnglishCounts.Count day, int next) {
    var end = English.single(tokens, next);
    if (end == null || !end.isDate() || end.grain() != Grain.DAY) {
      return null;
    }
    return EnglishWords.month(tokens.at(next)) > 0
        ? end.spanning(at, end.to())
            .then(stretch -> new Stretch(in(stretch, day), stretch.last(), Grain.DAY))
        : null;
  }

  private static LocalDate in(Stretch month, EnglishCounts.Count day) {
    return month.first().withDayOfMonth(Math.min(day.whole(), month.first().lengthOfMonth()));
  }

  static Found range(Found first, Found second) {
    var begin = first.meaning();
    var end = second.meaning();
    if (begin == null || end == null) {
      return first;
    }
    var absolute = first.need() == Need.NOTHING || second.need() == Need.NOTHING;
    var week = first.need() == Need.WEEK || second.need() == Need.WEEK;
    var day = first.need() == Need.DAY || second.need() == Need.DAY;
    var need = day ? Need.DAY : absolute ? Need.NOTHING : week ? Need.WEEK : Need.NEAR;
    Meaning meaning = frame -> stretch(first, second, frame);
    var own = second.own() == Direction.NONE ? first.own() : second.own();
    var finer = first.grain().compareTo(second.grain()) >= 0 ? first.grain() : second.grain();
    return Found.of(first.from(), second.to(), need, meaning).as(finer).pointing(own);
  }

  /** Of two ends without a year, the one is near the other. */
  private static Stretch stretch(Found first, Found second, Frame frame) {
    var begin = requireNonNull(first.meaning());
    var end = requireNonNull(second.meaning());
    if (isNear(second) && (!isNear(first) || frame.isFuture())) {
      var from = begin.in(frame);
      return from.to(end.in(new Frame(from.first(), Direction.FUTURE)));
    }
    var to = end.in(frame);
    return isNear(first)
        ? begin.in(new Frame(to.last(), Direction.PAST)).to(to)
        : begin.in(frame).to(to);
  }

  private static boolean isNear(Found found) {
    return found.need() == Need.NEAR || found.need() == Need.WEEK;
  }
}
