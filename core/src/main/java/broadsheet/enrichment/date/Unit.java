package broadsheet.enrichment.date;

import java.time.LocalDate;

/** A measure of time. */
enum Unit {
  SECOND("S", Grain.TIME),
  MINUTE("M", Grain.TIME),
  HOUR("H", Grain.TIME),
  DAY("D", Grain.DAY),
  WEEK("W", Grain.WEEK),
  MONTH("M", Grain.MONTH),
  YEAR("Y", Grain.YEAR);

  private final String letter;
  private final Grain grain;

  Unit(String letter, Grain grain) {
    this.letter = letter;
    this.grain = grain;
  }

  String letter() {
    return letter;
  }

  Grain grain() {
    return grain;
  }

  boolean isOfTheDay() {
    return grain == Grain.TIME;
  }

  /** So many of them later; parts of a day do not move the day. */
  LocalDate after(LocalDate day, long count) {
    return switch (this) {
      case SECOND, MINUTE -> day;
      case HOUR -> day.plusDays(count / 24);
      case DAY -> day.plusDays(count);
      case WEEK -> day.plusWeeks(count);
      case MONTH -> day.plusMonths(count);
      case YEAR -> day.plusYears(count);
    };
  }
}
