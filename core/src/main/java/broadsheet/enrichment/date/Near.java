package broadsheet.enrichment.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * Days and months that come again each week or year: the one that is meant is the last one, or the
 * next one where the words point ahead. A writer leaves the year out where the nearest is meant, so
 * a day more than {@value #FAR_DAYS} days off that way is taken the other way.
 */
final class Near {
  private static final int FAR_DAYS = 270;
  private static final int FAR_AHEAD_DAYS = 212;
  private static final int FAR_MONTHS = 10;
  private static final int LEAP_SEARCH_YEARS = 8;

  private Near() {}

  static Meaning weekday(int weekday) {
    var day = DayOfWeek.of(weekday);
    return frame ->
        Stretch.day(
            frame
                .day()
                .with(
                    frame.isFuture()
                        ? TemporalAdjusters.nextOrSame(day)
                        : TemporalAdjusters.previousOrSame(day)));
  }

  static Meaning day(int month, int day) {
    var monthDay = MonthDay.of(month, day);
    return frame -> Stretch.day(day(monthDay, frame));
  }

  private static LocalDate day(MonthDay monthDay, Frame frame) {
    var day = frame.day();
    var past = valid(monthDay, day, -1);
    var future = valid(monthDay, day, 1);
    var sincePast = ChronoUnit.DAYS.between(past, day);
    var toFuture = ChronoUnit.DAYS.between(day, future);
    if (frame.isFuture()) {
      return toFuture > FAR_AHEAD_DAYS && sincePast < toFuture ? past : future;
    }
    return sincePast > FAR_DAYS && toFuture < sincePast ? future : past;
  }

  /** The nearest year's in that direction that has the day. */
  private static LocalDate valid(MonthDay monthDay, LocalDate day, int step) {
    for (var years = 0; years <= LEAP_SEARCH_YEARS; years++) {
      var year = day.getYear() + step * years;
      var reached = monthDay.atYear(year);
      var beyond = step < 0 ? reached.isAfter(day) : reached.isBefore(day);
      if (!beyond && monthDay.isValidYear(year)) {
        return reached;
      }
    }
    return monthDay.atYear(day.getYear());
  }

  static Meaning month(int month) {
    return frame -> Stretch.month(month(month, frame));
  }

  private static YearMonth month(int month, Frame frame) {
    var now = YearMonth.from(frame.day());
    var same = YearMonth.of(now.getYear(), month);
    var past = same.isAfter(now) ? same.minusYears(1) : same;
    var future = same.isBefore(now) ? same.plusYears(1) : same;
    if (frame.isFuture()) {
      return future;
    }
    var sincePast = ChronoUnit.MONTHS.between(past, now);
    return sincePast >= FAR_MONTHS ? future : past;
  }

  /** Three months from the given one. */
  static Stretch months(YearMonth first, int count) {
    return new Stretch(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth(), Grain.MONTH);
  }

  /**
   * A season by the month with which it begins: the running one or the nearest in the direction.
   */
  static Meaning season(int month) {
    return frame -> {
      var now = YearMonth.from(frame.day());
      var begin = YearMonth.of(now.getYear(), month);
      if (frame.isFuture()) {
        return months(begin.plusMonths(2).isBefore(now) ? begin.plusYears(1) : begin, 3);
      }
      return months(begin.isAfter(now) ? begin.minusYears(1) : begin, 3);
    };
  }

  /** The day of the month itself, in the nearest month that has it. */
  static Meaning dayOfMonth(int day) {
    return frame -> {
      var month = YearMonth.from(frame.day());
      var step = frame.isFuture() ? 1 : -1;
      for (var months = 0; months < 4; months++) {
        var tried = month.plusMonths((long) step * months);
        var fits =
            tried.isValidDay(day)
                && (months > 0 || step * (day - frame.day().getDayOfMonth()) >= 0);
        if (fits) {
          return Stretch.day(tried.atDay(day));
        }
      }
      return Stretch.day(frame.day());
    };
  }
}
