package broadsheet.enrichment.date;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/** Reads English weeks: "the week of September 16", "the third week of June", "week 10". */
final class EnglishWeeks {
  private EnglishWeeks() {}

  static @Nullable Found at(Tokens tokens, int at) {
    var begin = tokens.is(at, "the") || tokens.is(at, "a") ? at + 1 : at;
    if (tokens.is(begin, "week")) {
      return numbered(tokens, at, begin);
    }
    var last = tokens.is(begin, "last");
    var count = last ? null : EnglishCounts.ordinal(tokens, begin);
    var weekAt = count == null ? begin + 1 : count.to();
    if ((count == null && !last) || !tokens.is(weekAt, "week")) {
      return null;
    }
    var linked = tokens.is(weekAt + 1, "of") || tokens.is(weekAt + 1, "in");
    var date = !linked && last ? null : English.single(tokens, linked ? weekAt + 2 : weekAt + 1);
    if (date == null || !date.isDate()) {
      return null;
    }
    var number = count == null ? -1 : count.whole();
    return date.spanning(at, date.to())
        .then(stretch -> Stretch.week(nth(stretch, number)))
        .as(Grain.WEEK);
  }

  /** A day of the numbered week: one belongs where its Thursday lies. */
  private static LocalDate nth(Stretch period, int number) {
    if (number < 0) {
      var thursday = Stretch.monday(period.last()).plusDays(3);
      return thursday.isAfter(period.last()) ? thursday.minusWeeks(1) : thursday;
    }
    var thursday = Stretch.monday(period.first()).plusDays(3);
    var first = thursday.isBefore(period.first()) ? thursday.plusWeeks(1) : thursday;
    return first.plusWeeks(number - 1L);
  }

  private static @Nullable Found numbered(Tokens tokens, int at, int begin) {
    var next = begin + 1;
    var of =
        tokens.is(next, "of")
            || tokens.is(next, "starting")
            || tokens.is(next, "beginning")
            || tokens.is(next, "commencing")
            || tokens.is(next, "ending");
    var number = tokens.number(next);
    if (!of && number >= 1 && number <= 53 && begin == at && tokens.at(next).length() <= 2) {
      return Found.of(
              at, next + 1, Need.DAY, frame -> Stretch.week(week(frame.day().getYear(), number)))
          .as(Grain.WEEK);
    }
    var dayAt = tokens.is(next + 1, "on") ? next + 2 : next + 1;
    var date = of && !tokens.is(at, "a") ? English.single(tokens, dayAt) : null;
    return date == null || !date.isDate()
        ? null
        : date.spanning(at, date.to())
            .then(stretch -> Stretch.week(stretch.first()))
            .as(Grain.WEEK);
  }

  private static LocalDate week(int year, int number) {
    return LocalDate.of(year, 1, 4).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Math.min(number, 52));
  }
}
