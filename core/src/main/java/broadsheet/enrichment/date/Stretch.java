package broadsheet.enrichment.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Days from the first to the last, both inside, as exact as told.
 *
 * @param clock the time of day, null when none is told
 * @param zone "Z" or the like for a clock with a named zone, else empty
 */
record Stretch(
    LocalDate first, LocalDate last, Grain grain, @Nullable LocalTime clock, String zone) {
  Stretch(LocalDate first, LocalDate last, Grain grain) {
    this(first, last, grain, null, "");
  }

  static Stretch day(LocalDate day) {
    return new Stretch(day, day, Grain.DAY);
  }

  static Stretch month(YearMonth month) {
    return new Stretch(month.atDay(1), month.atEndOfMonth(), Grain.MONTH);
  }

  static Stretch year(int year) {
    return years(year, year);
  }

  static Stretch years(int first, int last) {
    return new Stretch(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), Grain.YEAR);
  }

  /** The week, from its Monday, in which the day lies. */
  static Stretch week(LocalDate day) {
    var monday = monday(day);
    return new Stretch(monday, monday.plusDays(6), Grain.WEEK);
  }

  static LocalDate monday(LocalDate day) {
    return day.minusDays(day.getDayOfWeek().getValue() - 1L);
  }

  static Stretch of(LocalDate day, Unit unit) {
    return switch (unit) {
      case YEAR -> year(day.getYear());
      case MONTH -> month(YearMonth.from(day));
      case WEEK -> week(day);
      default -> day(day);
    };
  }

  Stretch at(LocalTime time, String zoneOffset) {
    return new Stretch(first, first, Grain.TIME, time, zoneOffset);
  }

  /** From this one's begin to the other's end; as exact as the more exact of the two. */
  Stretch to(Stretch other) {
    var finer = grain.compareTo(other.grain) >= 0 ? grain : other.grain;
    var written = finer == Grain.TIME ? Grain.DAY : finer;
    var end = other.last.isBefore(first) ? last : other.last;
    return new Stretch(first, end, written);
  }

  String value() {
    var written = written(first);
    return clock == null
        ? written
        : written
            + String.format(Locale.ROOT, "T%02d:%02d", clock.getHour(), clock.getMinute())
            + zone;
  }

  @Nullable String until() {
    var begin = written(first);
    var end = written(last);
    return clock != null || begin.equals(end) ? null : end;
  }

  private String written(LocalDate day) {
    return switch (grain) {
      case YEAR -> String.format(Locale.ROOT, "%04d", day.getYear());
      case MONTH -> YearMonth.from(day).toString();
      case WEEK ->
          String.format(
              Locale.ROOT,
              "%04d-W%02d",
              day.get(IsoFields.WEEK_BASED_YEAR),
              day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case DAY, TIME -> day.toString();
    };
  }
}
